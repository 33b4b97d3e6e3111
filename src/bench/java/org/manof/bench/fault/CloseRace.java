package org.manof.bench.fault;

import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;
import org.manof.bench.scenario.Pace;

/** The facilitator closes while everybody's votes are on their way: each is counted, or its owner sees that it was not. */
final class CloseRace implements Mishap {
    private static final double SECONDS = 2;

    @Override
    public String name() {
        return "close-race";
    }

    @Override
    public String summary() {
        return "the round is closed while everybody's votes are on their way, and everybody tries once more";
    }

    @Override
    public void strikes(Scene scene, Round round) throws Exception {
        var console = scene.crowd().console();
        var storm = new Storm(scene.phones(), round.number(), SECONDS);
        storm.rages(() -> {
            storm.reaches(new Random().nextDouble(0.3 * SECONDS, 0.9 * SECONDS));
            return console.takes("CLOSE");
        });
        storm.measure(round);
        round.figure("refused", storm.refused(), "");
        scene.phones().forEach(phone -> phone.sees(Stage.CLOSED));
        var before = scene.phones().stream().mapToInt(Phone::dots).sum();
        Pace.allTogether(scene.phones().size(), i -> () -> late(scene.phones().get(i)));
        var after = scene.phones().stream().mapToInt(Phone::dots).sum();
        if (before != after) {
            throw new IllegalStateException("a closed round went from " + before + " dots to " + after);
        }
        scene.reveals();
        console.takes("REOPEN");
        scene.phones().forEach(phone -> phone.sees(Stage.OPEN));
    }

    /** A phone that has not heard of the end yet, and votes. */
    private static Object late(Phone phone) throws Exception {
        var option = phone.options().getLast();
        try {
            var answer = phone.votes(option, 1, System.nanoTime()).get(60, TimeUnit.SECONDS);
            if (!answer.runs("refuse", option.toString())) {
                throw new IllegalStateException("a vote after the end was not refused");
            }
            return answer;
        } catch (ExecutionException lost) {
            throw new IllegalStateException("a vote after the end was not answered", lost);
        }
    }
}
