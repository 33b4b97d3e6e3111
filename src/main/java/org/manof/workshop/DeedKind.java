package org.manof.workshop;

import java.util.Set;
import org.manof.shared.Language;
import org.manof.shared.Refusal;

/**
 * How a room takes back what staff did in it. The room notes a deed by {@link Deeds#note} in the transaction of the thing itself, and
 * registers a bean of this type; this room knows none of the others.
 */
public interface DeedKind {
    /** The kinds of deed that it answers for, each the key of a name in the bundles that begins with {@code deed.}. */
    Set<String> keys();

    /** Those of {@link #keys} that stand in the log and that nothing takes back: undo passes over them to what was done before. */
    default Set<String> lasting() {
        return Set.of();
    }

    /**
     * Puts back exactly what stood before {@code deed}. Called in the transaction of the undo, which holds the workshop's row, with the
     * latest deed that was not taken back. Where something was built on it, it throws a refusal, such as {@link #builtUpon}, and all
     * stays as it is.
     */
    void undo(Deed deed);

    /**
     * What the deed was about, such as the title of a lever, for the log that staff read; empty where there is nothing to tell. It is asked
     * each time the log is read, and tells nothing that is hidden at that time.
     */
    String about(Deed deed, Language reader);

    /** What is thrown where a deed can no longer be taken back. */
    static Refusal builtUpon() {
        return Refusal.of("refusal.deed.builtUpon");
    }
}
