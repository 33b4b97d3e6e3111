package org.manof.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manof.shared.Ids;

class NodesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final UUID channel = Ids.next();
    private final FakeBus bus = new FakeBus();
    private final FakeNode.Database database = new FakeNode.Database();
    private final FakeNode one = new FakeNode(database, bus);
    private final FakeNode other = new FakeNode(database, bus);

    @Test
    void whatIsCommittedOnOneNodeIsOnTheBoardOfTheOther() {
        var board = other.opens(channel, Audience.BOARD);

        var seq = one.commits(channel);

        await().atMost(PATIENCE).until(() -> board.last() == seq);
    }

    @Test
    void aNodeWhoseScreensHaveSeenTheNumberReadsNothing() {
        var board = other.opens(channel, Audience.BOARD);
        var seq = one.commits(channel);
        await().atMost(PATIENCE).until(() -> board.last() == seq);
        var before = other.reads();

        one.live().changed(channel, seq);
        one.live().changed(channel, seq - 1);
        bus.saysThatSomethingMayBeMissing();

        await().during(Duration.ofMillis(400)).atMost(PATIENCE).until(() -> other.reads() == before);
    }

    @Test
    void whatTheBusDropsIsFoundByComparing() {
        var board = other.opens(channel, Audience.BOARD);
        var phone = other.opens(channel, Audience.PHONE);
        await().atMost(PATIENCE).until(() -> board.last() == 0);
        bus.drops(true);

        one.commits(channel);
        var seq = one.commits(channel);
        bus.saysThatSomethingMayBeMissing();

        await().atMost(PATIENCE).until(() -> board.last() == seq && phone.last() == seq);
    }

    @Test
    void everythingGoesOnHereWhileTheBusIsDown() {
        bus.drops(true);
        var board = one.opens(channel, Audience.BOARD);

        var seq = one.commits(channel);

        await().atMost(PATIENCE).until(() -> board.last() == seq);
    }

    @Test
    void phonesOnTheOtherNodeHearOfAnUrgentChangeAtOnceThoughACalmOneCameFirst() {
        var phones = Stream.generate(() -> other.opens(channel, Audience.PHONE))
                .limit(12)
                .toList();
        var board = other.opens(channel, Audience.BOARD);
        await().atMost(PATIENCE).until(() -> board.last() == 0);

        var seq = one.commits(channel);
        await().atMost(PATIENCE).until(() -> board.last() == seq);
        one.live().urgent(channel, seq);

        await().atMost(Duration.ofMillis(600)).until(() -> phones.stream().allMatch(phone -> phone.last() == seq));
    }

    @Test
    void onlyChannelsWithScreensHereAreCompared() {
        var watched = Ids.next();
        other.opens(watched, Audience.BOARD);
        one.commits(channel);
        one.commits(watched);

        bus.saysThatSomethingMayBeMissing();

        assertThat(other.asked()).containsExactly(watched);
        assertThat(one.asked()).isEmpty();
    }

    @Test
    void peopleOnOtherNodesArePresentToo() {
        var here = one.opens(channel, Audience.PHONE);
        var elsewhere = Ids.next();
        one.seatsElsewhere(elsewhere);
        one.seatsElsewhere(here.owner());

        assertThat(one.live().present(channel, Audience.PHONE)).containsExactlyInAnyOrder(here.owner(), elsewhere);
        assertThat(one.live().seated()).containsOnlyKeys(new Place(channel, Audience.PHONE));
    }

    @Test
    void whoComesOrGoesElsewhereIsNewsToTheConsoleAndToNoPhone() {
        var console = one.opens(channel, Audience.CONSOLE);
        var phone = one.opens(channel, Audience.PHONE);
        await().atMost(PATIENCE).until(() -> console.last() == 0);
        var before = console.shown().size();

        one.live().wake(channel, false);

        await().atMost(PATIENCE).until(() -> console.shown().size() > before);
        assertThat(phone.shown()).isEmpty();
    }
}
