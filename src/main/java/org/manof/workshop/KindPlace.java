package org.manof.workshop;

/**
 * A kind of activity's place in agendas.
 *
 * @param key what is stored with the activity and used in bundle keys
 * @param order its place in an agenda, lowest first; the standard agenda counts from 1. What not every workshop has comes after the
 *     standard kind of the same place
 * @param minutes how many minutes an agenda gives it at first
 * @param standard whether it is in the standard agenda; else a ready agenda names it, or whoever composes one adds it
 * @param repeatable whether a workshop may have several of it: only where nothing is kept or found by workshop and kind
 * @param reveals whether closing hides a result that a further step reveals; else the room goes on from closed
 */
public record KindPlace(String key, int order, int minutes, boolean standard, boolean repeatable, boolean reveals) {
    /** A kind that the standard agenda has, once, and whose result is revealed. */
    public static KindPlace standard(String key, int order, int minutes) {
        return new KindPlace(key, order, minutes, true, false, true);
    }

    /** A kind that is added where it is wanted, once, and whose result is revealed. */
    public static KindPlace extra(String key, int order, int minutes) {
        return new KindPlace(key, order, minutes, false, false, true);
    }

    /** The same, and a workshop may have several of it. */
    public KindPlace severalTimes() {
        return new KindPlace(key, order, minutes, standard, true, reveals);
    }

    /** The same, and closing it holds nothing back. */
    public KindPlace withoutReveal() {
        return new KindPlace(key, order, minutes, standard, repeatable, false);
    }
}
