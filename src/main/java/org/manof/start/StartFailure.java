package org.manof.start;

/** Why Manof stops before or while starting: one line for the operator, printed without a stack trace. */
public class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes one sentence in English that says what is wrong and what to do. */
    public StartFailure(String line) {
        super(line);
    }
}
