package org.manof.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who measures the live line, and remembers all that was told. */
final class Heard implements LiveWatch {
    record Lag(Audience audience, Duration lag) {}

    record Passed(Audience audience, LeftOut why) {}

    private final List<Integer> commits = new CopyOnWriteArrayList<>();
    private final List<Lag> lags = new CopyOnWriteArrayList<>();
    private final List<Passed> passed = new CopyOnWriteArrayList<>();

    int commits() {
        return commits.stream().mapToInt(Integer::intValue).sum();
    }

    int pictures() {
        return commits.size();
    }

    List<Lag> lags() {
        return lags;
    }

    List<Passed> passed() {
        return passed;
    }

    @Override
    public void read(int number, Duration took) {
        commits.add(number);
    }

    @Override
    public void handed(Audience audience, Duration lag) {
        lags.add(new Lag(audience, lag));
    }

    @Override
    public void leftOut(Audience audience, LeftOut why) {
        passed.add(new Passed(audience, why));
    }
}
