package org.manof.lever;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.coverage.CoverageResult;
import org.manof.voting.BallotPicture;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;

/**
 * What everyone may see while levers are voted on and chosen.
 *
 * @param levers what is voted on, as published
 * @param chosen the levers chosen so far; empty before the reveal
 * @param coverage which levers touch which components, as last revealed; empty before the reveal of the vote
 */
public record ChoicePicture(
        BallotPicture ballot, List<GalleryLever> levers, List<ChosenLever> chosen, Optional<CoverageResult> coverage) {
    /** What a phone draws of it, as {@link BallotPicture#onPhones}. */
    public ChoicePicture onPhones() {
        return new ChoicePicture(ballot.onPhones(), levers, chosen, Optional.empty());
    }

    /** The components that {@code lever} would lift. */
    public List<UUID> components(UUID lever) {
        return levers.stream()
                .filter(each -> each.id().equals(lever))
                .findFirst()
                .map(GalleryLever::components)
                .orElse(List.of());
    }

    /** The levers that have more dots than {@code lever} and are not chosen: to pass them over takes a reason. */
    public List<Tally> passedOver(UUID lever) {
        return ballot.result()
                .map(result -> passedOver(
                        result, chosen.stream().map(ChosenLever::lever).collect(Collectors.toSet()), lever))
                .orElse(List.of());
    }

    /** The chosen levers that would pass {@code lever} over without a reason if it were chosen no longer. */
    public List<ChosenLever> orphaned(UUID lever) {
        var result = ballot.result();
        return result.isEmpty()
                ? List.of()
                : chosen.stream()
                        .filter(other ->
                                other.reason() == null && dots(result.get(), other.lever()) < dots(result.get(), lever))
                        .toList();
    }

    static List<Tally> passedOver(RoundResult result, Collection<UUID> chosen, UUID lever) {
        var own = dots(result, lever);
        return result.tallies().stream()
                .filter(tally -> tally.dots() > own && !chosen.contains(tally.id()))
                .toList();
    }

    static int dots(RoundResult result, UUID lever) {
        return result.of(lever).map(Tally::dots).orElse(0);
    }
}
