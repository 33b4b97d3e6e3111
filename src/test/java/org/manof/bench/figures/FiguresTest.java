package org.manof.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic of what is printed. */
class FiguresTest {
    private static final long MILLISECOND = 1_000_000;

    /** A server that takes 3 s of CPU for every burst. */
    private static final Costs COSTS = new Costs() {
        private double read;

        @Override
        public double cpuSeconds() {
            return read += 3;
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
            return Double.NaN;
        }
    };

    @Test
    void percentilesAreSamplesThatThatManyDoNotExceed() {
        var samples = new Samples();
        for (var time = 2000; time >= 1; time--) {
            samples.add(time * MILLISECOND);
        }

        assertThat(samples.percentile(50)).isEqualTo(1000);
        assertThat(samples.percentile(95)).isEqualTo(1900);
        assertThat(samples.percentile(99)).isEqualTo(1980);
        assertThat(samples.percentile(100)).isEqualTo(2000);
    }

    @Test
    void oneSampleIsEveryPercentile() {
        var samples = new Samples();
        samples.add(7 * MILLISECOND);

        assertThat(samples.percentile(1)).isEqualTo(7);
        assertThat(samples.percentile(99)).isEqualTo(7);
    }

    @Test
    void roundsAreSummedUpByTheirMedianAndRange() {
        var summary = new Summary();
        for (var value : List.of(9.0, 1.0, 4.0)) {
            summary.add(List.of(new Figure("pushes per phone", value, "")));
        }
        summary.add(List.of(new Figure("resident memory", 512.25, "MB")));

        assertThat(summary.rows().getFirst())
                .isEqualTo(new Row("pushes per phone", "", 4, 1, 9, List.of(9.0, 1.0, 4.0)));
        assertThat(summary.table()).isEqualTo("""
                        pushes per phone              4   1 – 9
                        resident memory, MB         512
                        """);
        assertThat(Row.of("even", "", List.of(4.0, 1.0)).median()).isEqualTo(2.5);
    }

    @Test
    void aBurstIsNotedWithWhatItCostForAThousandCommands() throws Exception {
        var round = new MeasuredRound(1, COSTS);
        round.underLoad(1500, () -> round.time("acknowledgement", 2 * MILLISECOND));

        assertThat(round.figures())
                .contains(
                        new Figure("acknowledgement p95", 2, "ms"),
                        new Figure("server CPU", 3, "s"),
                        new Figure("server CPU per 1,000 commands", 2, "s"))
                .noneMatch(figure -> figure.name().equals("CPU used by others"));
    }
}
