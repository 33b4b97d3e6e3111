package org.manof.partnership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stakeholder over all chosen levers, for staff. */
public record PartnerLine(Stakeholder stakeholder, Map<UUID, Around> levers) {
    /** In how many strategic circles a partner is before they carry much. The method names no number; this one is ours. */
    public static final int MUCH = 3;

    public PartnerLine {
        levers = Map.copyOf(levers);
    }

    /** Where they stand around one lever, and what is agreed there. */
    public record Around(@Nullable Circle now, @Nullable Circle target, PartnerTerms terms) {
        /** Nothing is settled or agreed. */
        public static final Around NOTHING = new Around(null, null, PartnerTerms.NONE);

        /** The circle that counts: of today, or the wanted one where it is settled and today's where it is not. */
        public @Nullable Circle in(Aim aim) {
            return aim == Aim.NOW || target == null ? now : target;
        }
    }

    /** Where they stand around a lever. */
    public Around around(UUID lever) {
        return levers.getOrDefault(lever, Around.NOTHING);
    }

    /** In how many levers they are in {@code circle}. */
    public int count(Aim aim, Circle circle) {
        return (int) levers.values().stream()
                .filter(around -> around.in(aim) == circle)
                .count();
    }

    /** Whether they are in the strategic circle of {@link #MUCH} levers or more. */
    public boolean carriesMuch(Aim aim) {
        return count(aim, Circle.STRATEGIC) >= MUCH;
    }

    /** Whether they are in no circle of any lever: nothing is settled, or that they are not with us. */
    public boolean outside(Aim aim) {
        return List.of(Circle.STRATEGIC, Circle.DIRECT, Circle.WIDE).stream()
                .allMatch(circle -> count(aim, circle) == 0);
    }
}
