package org.manof.workshop;

/** Who sees a name beside a text that participants write. Once the activity was opened it can only become fewer people. */
public enum NamesFor {
    NOBODY,
    FACILITATORS,
    EVERYBODY;

    /** Whether more people would see names than with {@code other}. */
    public boolean moreThan(NamesFor other) {
        return compareTo(other) > 0;
    }
}
