package org.manof.budget;

/** How sure money is; only what is secured covers anything. */
public enum MoneyState {
    SECURED,
    ASKED,
    IDEA
}
