package org.manof.programme;

/** Whether a programme is evaluated, as far as somebody said; the names are the bundles' {@code programme.evaluation.…} keys. */
public enum Evaluation {
    UNKNOWN,
    NO,
    YES
}
