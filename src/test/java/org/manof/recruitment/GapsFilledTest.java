package org.manof.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Lack;
import org.manof.initiative.MethodStep;
import org.manof.initiative.StepState;
import org.manof.lever.Gathering;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steps "partners" and "more stakeholders" still lack. */
class GapsFilledTest extends RecruitmentTeam {
    @Autowired
    private GapsFilled filled;

    @Autowired
    private PartnersChecked checked;

    @Test
    void everyGapNeedsACandidateWhomSomebodyApproached() {
        assertThat(lacks()).containsExactly(Map.entry("lack.gaps.candidate", List.of(10L)));
        var gaps = files.gaps(room.facilitator(), room.initiative()).gaps();
        var first = adds(CLUB, gaps.getFirst().component());
        assertThat(lacks())
                .containsExactly(
                        Map.entry("lack.gaps.candidate", List.of(9L)), Map.entry("lack.gaps.approached", List.of(1L)));
        var all = gaps.stream().map(Gap::component).toArray(UUID[]::new);
        var second = adds("המכון החדש", all);
        assertThat(lacks()).containsExactly(Map.entry("lack.gaps.approached", List.of(10L)));
        moves(desk(), second, CandidateStatus.APPROACHED, "");
        assertThat(lacks()).isEmpty();
        assertThat(done()).contains(MethodStep.STAKEHOLDERS);
        moves(desk(), second, CandidateStatus.DECLINED, "לא השנה");
        moves(desk(), first, CandidateStatus.APPROACHED, "");
        assertThat(lacks()).containsExactly(Map.entry("lack.gaps.approached", List.of(9L)));
    }

    @Test
    void withoutALeverOrACoverageItIsNotKnownThatNothingIsMissing() {
        var elsewhere = new Gathering(spring);
        assertThat(filled.lacks(elsewhere.initiative())).extracting(Lack::key).containsExactly("lack.gaps.lever");
    }

    @Test
    void partnersAreMappedOnceOneWasCheckedWhateverCameOfIt() {
        assertThat(checked.lacks(room.initiative())).extracting(Lack::key).containsExactly("lack.partners.checked");
        var club = adds(CLUB);
        becomes(desk(), club, CandidateStatus.APPROACHED, CandidateStatus.CHECKED);
        assertThat(checked.lacks(room.initiative())).isEmpty();
        moves(desk(), club, CandidateStatus.DECLINED, "לא השנה");
        assertThat(checked.lacks(room.initiative())).isEmpty();
    }

    private List<Map.Entry<String, List<Object>>> lacks() {
        return filled.lacks(room.initiative()).stream()
                .map(lack -> Map.entry(lack.key(), lack.arguments()))
                .toList();
    }

    private Set<MethodStep> done() {
        return spring.getBean(Initiatives.class).steps(room.facilitator(), room.initiative()).stream()
                .filter(StepState::done)
                .map(StepState::step)
                .collect(Collectors.toSet());
    }
}
