package org.manof.influence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.voting.BallotOption;
import org.manof.workshop.Phase;

/**
 * What everyone may see of the asking.
 *
 * @param round the round that runs or is shown, counting from 1
 * @param size how many components are asked for
 * @param options the components that are asked about, in order of priority
 * @param progress how far the room has come; never what it answered
 * @param started whether a question was dealt, after which the components stand
 * @param result what the room may be told, once revealed
 * @param causes what was named a root cause, in the order of {@code options}; empty before the reveal
 */
public record InfluencePicture(
        Phase phase,
        int round,
        int size,
        List<BallotOption> options,
        Progress progress,
        boolean started,
        Optional<InfluenceResult> result,
        List<Cause> causes) {
    /**
     * How far the room has come.
     *
     * @param finished how many people have answered all that they were asked
     * @param enough how many pairs have judgements enough to count
     */
    public record Progress(int finished, int enough) {
        static final Progress NONE = new Progress(0, 0);
    }

    /** How many pairs there are to ask about. */
    public int pairs() {
        return options.size() * (options.size() - 1);
    }

    /** How many people with one hand of questions each it takes until every pair counts, if all of them can judge. */
    public int needed() {
        return Dealing.people(options.size());
    }

    /** What a phone draws of it: everything but how far the others have come. */
    public InfluencePicture onPhones() {
        return new InfluencePicture(phase, round, size, options, Progress.NONE, false, result, causes);
    }

    /** The component with this id, if it is among those asked about. */
    public Optional<BallotOption> option(UUID id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** Whether the room agreed to call this component a root cause. */
    public boolean named(UUID option) {
        return causes.stream().anyMatch(cause -> cause.option().equals(option));
    }
}
