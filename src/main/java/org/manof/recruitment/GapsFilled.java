package org.manof.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepEvidence;
import org.manof.lever.Choices;
import org.manof.lever.LeverCoverage;
import org.springframework.stereotype.Component;

/** More stakeholders are mapped once somebody has approached a candidate for every gap, or nothing is left without an answer. */
@Component
class GapsFilled implements StepEvidence {
    private final Gaps gaps;
    private final CandidateReader reader;

    GapsFilled(Gaps gaps, CandidateReader reader) {
        this.gaps = gaps;
        this.reader = reader;
    }

    @Override
    public MethodStep step() {
        return MethodStep.STAKEHOLDERS;
    }

    @Override
    public List<Lack> lacks(UUID initiative) {
        var found = gaps.of(initiative);
        if (found.known() == GapList.Known.NO_LEVER) {
            return List.of(Lack.workshop(Choices.KIND, "lack.gaps.lever"));
        }
        if (found.gaps().isEmpty()) {
            return found.known() == GapList.Known.COVERED
                    ? List.of()
                    : List.of(Lack.workshop(LeverCoverage.KIND, "lack.gaps.coverage"));
        }
        var candidates = reader.of(initiative);
        var alone = found.gaps().stream()
                .filter(gap -> answering(candidates, gap).findAny().isEmpty())
                .count();
        var silent = found.gaps().stream()
                .filter(gap -> answering(candidates, gap)
                        .noneMatch(each -> each.status().approached()))
                .count();
        var lacks = new ArrayList<Lack>();
        if (alone > 0) {
            lacks.add(Lack.workshop(Recruitment.KIND, "lack.gaps.candidate", alone));
        }
        if (silent > alone) {
            lacks.add(Lack.desk("lack.gaps.approached", silent - alone));
        }
        return List.copyOf(lacks);
    }

    private static Stream<Candidate> answering(List<Candidate> candidates, Gap gap) {
        return candidates.stream().filter(each -> each.gaps().contains(gap.component()));
    }
}
