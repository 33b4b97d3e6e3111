package org.manof.shared;

import java.util.function.Consumer;

/** What a place holds after somebody wrote there, and whether that is what they wrote. */
public record Edited(String now, boolean stored) {
    /** Writes {@code mine} if {@code now} is still what the writer had seen; callers hold the lock that keeps it so. */
    public static Edited put(String now, String before, String mine, Consumer<String> write) {
        if (!now.equals(before) && !now.equals(mine)) {
            return new Edited(now, false);
        }
        if (!now.equals(mine)) {
            write.accept(mine);
        }
        return new Edited(mine, true);
    }
}
