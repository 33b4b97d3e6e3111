package org.manof.initiative;

/** The nine steps of the method, in its order; their names are the bundles' {@code method.…} keys. */
public enum MethodStep {
    ASSUMPTIONS,
    LEVERS,
    PROGRAMMES,
    PARTNERS,
    MODEL,
    PLAN,
    STAKEHOLDERS,
    BUDGET,
    EVALUATION
}
