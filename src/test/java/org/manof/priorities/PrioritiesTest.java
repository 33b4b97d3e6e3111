package org.manof.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class PrioritiesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Priorities priorities;

    @Autowired
    private Voting voting;

    private Evening evening;
    private Evening.Guest noa;
    private List<UUID> brought;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        noa = evening.joins("נועה");
        brought = spring.getBean(InitiativeReader.class).read(evening.initiative()).components().stream()
                .map(ComponentPicture::id)
                .toList();
        evening.steps(Verb.NEXT, Verb.OPEN);
    }

    @Test
    void theOptionsAreTheComponentsUnderTheirBarriers() {
        var options = priorities.options(evening.priorities());

        assertThat(options).hasSize(13).extracting(option -> option.id()).containsExactlyElementsOf(brought);
        assertThat(options.stream().map(option -> option.group()).distinct()).hasSize(3);
    }

    @Test
    void beforeTheRevealTheOrderIsTheInitiativesOwnWhateverIsVoted() {
        puts(11, 2);
        assertThat(order()).isEqualTo(brought);
        evening.steps(Verb.CLOSE);
        assertThat(order()).isEqualTo(brought);
        assertThat(priorities.standing(evening.initiative())).isEmpty();
    }

    @Test
    void afterTheRevealTheMostVotedComeFirstAndTheRestKeepTheirOrder() {
        puts(11, 2);
        puts(4, 1);
        evening.steps(Verb.CLOSE, Verb.REVEAL);

        assertThat(order().subList(0, 3)).containsExactly(brought.get(11), brought.get(4), brought.getFirst());
        assertThat(order()).hasSize(13).doesNotHaveDuplicates();
        evening.undo();
        assertThat(order()).isEqualTo(brought);
    }

    @Test
    void aRoundThatIsStillOpenDoesNotReplaceTheOneThatWasRevealed() {
        puts(11, 2);
        evening.steps(Verb.CLOSE, Verb.REVEAL, Verb.REOPEN);
        puts(2, 2);
        assertThat(order().getFirst()).isEqualTo(brought.get(11));

        evening.steps(Verb.CLOSE, Verb.REVEAL);
        assertThat(order().getFirst()).isEqualTo(brought.get(2));
    }

    private void puts(int component, int dots) {
        var activity = evening.priorities();
        var ballot = new Voting.Ballot(activity, priorities.options(activity));
        voting.put(noa.actor(), ballot, brought.get(component), dots, Ids.next());
    }

    private List<UUID> order() {
        return priorities.inOrder(evening.initiative()).stream()
                .map(ComponentPicture::id)
                .toList();
    }
}
