package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workplan.PlanTeam;

/** Several people at the same moment: one of them is first, and the others are told. */
class ProgrammesTogetherTest extends ProgrammesRoom {
    private UUID club;
    private UUID grants;

    @BeforeEach
    void map() {
        opens();
        club = adds(noa, CLUB);
        grants = adds(noa, "מלגות");
    }

    @Test
    void ofManyDecisionsOneStandsWithOneRowOfThePlan() throws Exception {
        var refused = together(IntStream.range(0, 12)
                .<Runnable>mapToObj(at -> () -> decides(club, strategic("מובילה " + at)))
                .toList());

        assertThat(refused).hasSize(11).containsOnly("refusal.programme.changed");
        assertThat(team.group(PlanTeam.LAB).lines()).hasSize(2);
    }

    @Test
    void aProgrammeIsMergedOrDecidedAndNeverBoth() throws Exception {
        var refused = together(Stream.concat(
                        Stream.<Runnable>of(() -> decides(club, in(Circle.WIDE))),
                        IntStream.range(0, 6).<Runnable>mapToObj(at -> () -> merges("מיזוג " + at, club, grants)))
                .toList());

        assertThat(refused).hasSize(6);
        assertThat(map(lab).programmes().stream()
                        .filter(each -> each.merged() || each.decision() != null)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anAuthorWhoWritesWhileItIsDecidedIsFirstOrToldSo() throws Exception {
        var refused = together(Stream.concat(
                        Stream.<Runnable>of(() -> decides(club, strategic("דנה"))),
                        IntStream.range(0, 6)
                                .<Runnable>mapToObj(at -> () ->
                                        programmes.rewrite(noa.actor(), at(), club, named("שם " + at), Ids.next())))
                .toList());

        assertThat(refused).allMatch("refusal.programme.bound"::equals);
        assertThat(team.group(PlanTeam.LAB).lines().getLast().action())
                .isEqualTo(programme(lab, club).name());
    }

    @Test
    void onePersonInManyWindowsSendsNoMoreThanWasAgreed() throws Exception {
        var command = Ids.next();
        together(IntStream.range(0, 8)
                .<Runnable>mapToObj(_ -> () -> programmes.add(sami.actor(), at(), lab, named("פעם אחת"), command))
                .toList());

        assertThat(names(lab)).containsExactly(CLUB, "מלגות", "פעם אחת");
    }

    private static List<String> together(List<Runnable> commands) throws InterruptedException {
        var refused = new ConcurrentLinkedQueue<String>();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            commands.forEach(command -> threads.execute(() -> {
                try {
                    start.await();
                    command.run();
                } catch (Refusal refusal) {
                    refused.add(refusal.key());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
            start.countDown();
        }
        return List.copyOf(refused);
    }
}
