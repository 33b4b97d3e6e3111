package org.manof.recruitment;

import java.util.List;

/** How far a candidate has come; named by the bundle keys {@code candidate.status.NAME}. */
public enum CandidateStatus {
    MAPPED,
    APPROACHED,
    CHECKED,
    JOINED,
    DECLINED;

    /** What it may become, the next step first: one step on, not with us, or one step back. */
    public List<CandidateStatus> next() {
        return switch (this) {
            case MAPPED -> List.of(APPROACHED, DECLINED);
            case APPROACHED -> List.of(CHECKED, DECLINED, MAPPED);
            case CHECKED -> List.of(JOINED, DECLINED, APPROACHED);
            case JOINED -> List.of(CHECKED);
            case DECLINED -> List.of(APPROACHED, MAPPED);
        };
    }

    /** Whether somebody has talked to them, and they have not said no. */
    public boolean approached() {
        return this == APPROACHED || this == CHECKED || this == JOINED;
    }
}
