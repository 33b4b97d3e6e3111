package org.manof.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.manof.bench.figures.Costs;
import org.manof.bench.figures.MeasuredRound;
import org.manof.bench.figures.Round;
import org.manof.bench.history.Check;
import org.manof.bench.history.Notes;
import org.manof.bench.history.Outcome;
import org.manof.bench.scenario.Setting;
import org.manof.bench.stand.Layout;
import org.manof.bench.stand.StartedStand;

/** The quick ones of the faults, on the production jar: {@code bin/bench} has all of them, with more people and more often. */
@Tag("browser")
class FaultsTest {
    private static final int PEOPLE = 6;

    private final Notes journal = new Notes();

    @Test
    void aServerThatIsKilledInTheBurstAndARoundThatIsClosedInItLoseNothing() throws Exception {
        play(new Kill(), new CloseRace());
    }

    private void play(Mishap... mishaps) throws Exception {
        var layout = new Layout(Path.of("").toAbsolutePath(), Layout.Kind.H2, 1, false);
        try (var stand = StartedStand.up(layout)) {
            try (var load = new UnderFault(oneAfterTheOther(mishaps)).prepare(new Setting(stand, PEOPLE, journal))) {
                load.round(new MeasuredRound(1, new Free()));
                load.settle();
            }
            stand.stopNodes();

            assertThat(journal.count(Outcome.ACKNOWLEDGED)).isGreaterThan(2 * PEOPLE);
            try (var database = stand.database()) {
                assertThat(Check.of(journal, database)).isEmpty();
            }
        }
    }

    private static Mishap oneAfterTheOther(Mishap... mishaps) {
        return new Mishap() {
            @Override
            public String name() {
                return "several";
            }

            @Override
            public String summary() {
                return String.join(
                        ", then ", Arrays.stream(mishaps).map(Mishap::summary).toList());
            }

            @Override
            public void strikes(Scene scene, Round round) throws Exception {
                for (var mishap : mishaps) {
                    mishap.strikes(scene, round);
                    scene.everybodyVotes(System.nanoTime());
                    scene.goesOn();
                }
            }

            @Override
            public void ends() throws IOException {
                for (var mishap : mishaps) {
                    mishap.ends();
                }
            }
        };
    }

    /** Nobody asks what it costs. */
    private static final class Free implements Costs {
        @Override
        public double cpuSeconds() {
            return 0;
        }

        @Override
        public double gcMillis() {
            return 0;
        }

        @Override
        public double clientSeconds() {
            return 0;
        }

        @Override
        public double machineSeconds() {
            return 0;
        }
    }
}
