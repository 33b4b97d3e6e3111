package org.manof.budget;

/**
 * What is needed, what there is of it, and what is not. What one action has too much of covers nothing for another, so that
 * {@code need = secured - excess + missing} holds for an action and for any sum of actions.
 */
public record Sums(long need, long secured, long asked, long idea, long missing, long excess) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    /** Of one line, which needs nothing by itself. */
    static Sums of(BudgetLine line) {
        return switch (line.state()) {
            case SECURED -> new Sums(0, line.amount(), 0, 0, 0, 0);
            case ASKED -> new Sums(0, 0, line.amount(), 0, 0, 0);
            case IDEA -> new Sums(0, 0, 0, line.amount(), 0, 0);
        };
    }

    /** The same money against what is needed. */
    Sums against(long needed) {
        return new Sums(needed, secured, asked, idea, Math.max(0, needed - secured), Math.max(0, secured - needed));
    }

    /** The same without what there is: what is needed and missing alone. */
    Sums wanting() {
        return new Sums(need, 0, 0, 0, missing, excess);
    }

    Sums plus(Sums other) {
        return new Sums(
                need + other.need,
                secured + other.secured,
                asked + other.asked,
                idea + other.idea,
                missing + other.missing,
                excess + other.excess);
    }

    /** The same without what is needed and missing. */
    public Sums money() {
        return new Sums(0, secured, asked, idea, 0, 0);
    }

    /** All the money that is spoken of, however sure. */
    public long spokenOf() {
        return secured + asked + idea;
    }
}
