package org.manof.influence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component in the result of a round.
 *
 * @param drive how much it drives the others, 0 to 3; missing, as are the others, where too little is known to place it
 * @param dependence how much the others drive it, 0 to 3
 */
public record Placed(
        UUID option,
        @Nullable Double drive,
        @Nullable Double dependence,
        @Nullable Region region) {
    static Placed nowhere(UUID option) {
        return new Placed(option, null, null, null);
    }

    /** Whether it is a candidate for a root cause. */
    public boolean candidate() {
        return region == Region.DRIVER;
    }
}
