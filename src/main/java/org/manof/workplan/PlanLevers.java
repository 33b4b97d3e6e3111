package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.lever.ChoiceBasis;
import org.manof.lever.ChosenLever;
import org.manof.lever.LeverReader;
import org.manof.lever.LeverStory;
import org.manof.shared.Localized;
import org.manof.voting.Tally;
import org.springframework.stereotype.Component;

/** What the plan needs to know of levers. */
@Component
class PlanLevers {
    private final LeverReader levers;
    private final Surroundings surroundings;

    PlanLevers(LeverReader levers, Surroundings surroundings) {
        this.levers = levers;
        this.surroundings = surroundings;
    }

    /** The chosen levers of the initiative, first chosen first. */
    List<ChosenLever> chosen(UUID initiative) {
        return levers.chosen(initiative);
    }

    /** Why rows of this lever are in the plan, as it stands now; {@code goal} is the rows' own. */
    RowStory story(UUID lever, Localized goal) {
        var story = levers.story(lever);
        var basis = story.choice().map(LeverStory.Choice::basis);
        return new RowStory(
                story.title(),
                goal,
                story.choice().isPresent(),
                story.mergedFrom(),
                basis.map(ChoiceBasis::vote)
                        .or(story::vote)
                        .map(vote -> new RowStory.Vote(vote.dots(), vote.voters(), vote.rank(), vote.of()))
                        .orElse(null),
                basis.map(PlanLevers::coverage).orElse(null),
                story.choice().map(LeverStory.Choice::reason).orElse(null),
                story.components().stream().map(PlanLevers::component).toList(),
                story.choice().map(surroundings::decided).orElse(null),
                surroundings.programmes(story.initiative(), lever),
                surroundings.partners(story.initiative(), lever),
                surroundings.rooms(story.initiative()));
    }

    private static RowStory.@Nullable Coverage coverage(ChoiceBasis basis) {
        var alone = basis.alone();
        var together = basis.together();
        return alone == null || together == null
                ? null
                : new RowStory.Coverage(Math.round(100 * alone), Math.round(100 * together));
    }

    private static RowStory.Component component(LeverStory.Lifted lifted) {
        return new RowStory.Component(
                lifted.text(), lifted.barrier(), vote(lifted.priority().orElse(null), lifted.of()));
    }

    private static RowStory.@Nullable Vote vote(@Nullable Tally tally, int of) {
        return tally == null ? null : new RowStory.Vote(tally.dots(), tally.voters(), tally.rank(), of);
    }
}
