package org.manof.partnership;

/** What is agreed with a partner, each for itself; {@code most} is how many characters it may have. Named by {@code term.NAME}. */
public enum TermField {
    ROLE("role", 100),
    INVOLVEMENT("involvement", 20),
    EXPECTED("expected", 300),
    COMMITMENT("commitment", 300),
    /** A person: read by the initiative's staff and by nobody else. */
    CONTACT("contact", 150);

    private final String column;
    private final int most;

    TermField(String column, int most) {
        this.column = column;
        this.most = most;
    }

    String column() {
        return column;
    }

    /** How many characters it may have. */
    public int most() {
        return most;
    }
}
