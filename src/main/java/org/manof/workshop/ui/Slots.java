package org.manof.workshop.ui;

/** Where a form keeps what is half typed, field by field. */
public interface Slots {
    /** The text of a field: half typed, else as it was sent. */
    String text(String field);

    /** Keeps what stands in a field now. */
    void keep(String field, String text);

    /** The name of a field in this browser's own memory. */
    String browserKey(String field);
}
