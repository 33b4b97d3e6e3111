package org.manof.recruitment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.manof.initiative.SectorPicture;
import org.manof.workshop.ReviewTurns;

/**
 * What everyone may see while candidates are found for the gaps.
 *
 * @param candidates those of the whole initiative, from earlier workshops and the desk too
 * @param proposed which of them participants proposed in this activity
 * @param sent how many they proposed, shown or not
 * @param turns by what screens see that something was decided about a proposal
 */
public record RecruitmentPicture(
        GapList gaps,
        List<Candidate> candidates,
        List<SectorPicture> sectors,
        Set<UUID> proposed,
        int sent,
        ReviewTurns turns) {
    public RecruitmentPicture {
        candidates = List.copyOf(candidates);
        sectors = List.copyOf(sectors);
        proposed = Set.copyOf(proposed);
    }

    /** The candidates that could answer a component. */
    public List<Candidate> answering(UUID component) {
        return candidates.stream()
                .filter(each -> each.gaps().contains(component))
                .toList();
    }

    /** What a phone draws of it. */
    public RecruitmentPicture onPhones() {
        return new RecruitmentPicture(
                gaps, candidates.stream().map(Candidate::onPhones).toList(), sectors, Set.of(), 0, turns.onPhones());
    }
}
