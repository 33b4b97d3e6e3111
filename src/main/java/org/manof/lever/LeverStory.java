package org.manof.lever;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Localized;
import org.manof.voting.Tally;

/**
 * How a lever came to be: the answer to "why is this here?".
 *
 * @param mergedFrom the titles of the proposals that were merged into it
 * @param choice how it was chosen, if it was
 */
public record LeverStory(
        UUID initiative,
        UUID lever,
        String title,
        List<String> mergedFrom,
        List<String> times,
        List<String> systems,
        List<Lifted> components,
        Optional<LeverVote> vote,
        Optional<Choice> choice) {

    /** A component that it would lift, and what the vote on priorities said of it; {@code of} counts the components voted on. */
    public record Lifted(UUID component, Localized text, Localized barrier, Optional<Tally> priority, int of) {}

    /** Who chose it, for which goal, why if the vote said otherwise, and what the room knew then, if that was kept. */
    public record Choice(
            UUID goal,
            Localized goalText,
            @Nullable String reason,
            UUID account,
            Instant at,
            @Nullable ChoiceBasis basis) {}
}
