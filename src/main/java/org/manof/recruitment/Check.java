package org.manof.recruitment;

/** What was found out about one item of the checklist, and how. */
public record Check(CheckAnswer answer, String note) {
    /** Where nobody has said anything. */
    public static final Check NONE = new Check(CheckAnswer.UNKNOWN, "");

    /** The longest note, in code points. */
    public static final int NOTE = 300;
}
