package org.manof.workshop;

import java.util.List;
import java.util.Map;
import org.manof.shared.Refusal;

/**
 * What was chosen for an activity in which participants write.
 *
 * @param readFirst whether facilitators read each text before the room sees it
 * @param most how many texts one person may send; 0 for as many as they like
 */
public record WritingRules(boolean readFirst, int most) {
    private static final String READ_FIRST = "readFirst";
    private static final String MOST = "most";

    /** The options of a kind in which participants write. */
    public static final List<ActivityOption> OPTIONS = List.of(
            new ActivityOption(
                    READ_FIRST, "writing.readFirst", 0, 1, List.of("writing.readFirst.no", "writing.readFirst.yes")),
            new ActivityOption(MOST, "writing.most", 1, 20));

    /** As chosen in an activity's options. */
    public static WritingRules of(Map<String, Integer> options) {
        return new WritingRules(options.getOrDefault(READ_FIRST, 0) == 1, options.getOrDefault(MOST, 0));
    }

    /** Whether an option is one of these, which can be chosen until the activity is opened first. */
    static boolean owns(String option) {
        return OPTIONS.stream().anyMatch(own -> own.key().equals(option));
    }

    /** Refuses another text of somebody who sent {@code written} already, if that is as many as one person may. */
    public void requireRoom(int written) {
        if (most > 0 && written >= most) {
            throw Refusal.of("refusal.writing.most", most);
        }
    }
}
