package org.manof.recruitment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One person's own part of an activity: what they proposed, and the candidates whom they know. */
public record MyRecruitment(List<OwnCandidate> proposed, Set<UUID> known) {
    /** Of whom nothing is known yet. */
    public static final MyRecruitment NONE = new MyRecruitment(List.of(), Set.of());

    public MyRecruitment {
        proposed = List.copyOf(proposed);
        known = Set.copyOf(known);
    }
}
