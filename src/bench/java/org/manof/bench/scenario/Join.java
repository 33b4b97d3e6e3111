package org.manof.bench.scenario;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.manof.bench.figures.Round;
import org.manof.bench.people.Phone;

/** Everybody comes in from one address, in half a minute and at once, with all files that a new phone needs; and leaves. */
final class Join implements Scenario {
    private static final double SLOWLY = 30;
    private static final double AT_ONCE = 5;
    private static final double LEAVING = 3;

    @Override
    public String name() {
        return "join";
    }

    @Override
    public String summary() {
        return "everybody scans and says a name within 30 s, leaves within 3 s, and comes again within 5 s";
    }

    @Override
    public Load prepare(Setting setting) throws Exception {
        var sites = Sites.of(setting.stand());
        var load = new Joining(setting, sites);
        var first = Crowd.another(setting, sites, "סדנה לחימום", setting.participants());
        first.comes(SLOWLY);
        first.leaves();
        return load;
    }

    /** A new workshop for every wave, so that none finds the people of the one before. */
    private static final class Joining implements Load {
        private final Setting setting;
        private final Sites sites;
        private @Nullable Crowd here;

        Joining(Setting setting, Sites sites) {
            this.setting = setting;
            this.sites = sites;
        }

        @Override
        public void round(Round round) throws Exception {
            empty();
            var slow = room("סדנה " + round.number());
            come(round, slow, SLOWLY, "30 s");
            slow.calmsDown();
            leave(round, slow);
            var fast = room("סדנה מהירה " + round.number());
            here = fast;
            come(round, fast, AT_ONCE, "5 s");
        }

        private Crowd room(String title) throws IOException {
            return Crowd.another(setting, sites, title, setting.participants());
        }

        /** From the moment at which somebody scans until their phone shows the workshop and can be spoken to. */
        private static void come(Round round, Crowd crowd, double seconds, String wave) throws InterruptedException {
            var phones = crowd.phones();
            var due = Pace.evenly(phones.size(), System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300), seconds);
            var again = new AtomicInteger();
            var failed = Pace.together(phones.size(), i -> () -> {
                Pace.until(due[i]);
                again.addAndGet(enter(round, phones.get(i), i, due[i], wave));
                return i;
            });
            round.figure("had to press again in " + wave, again.get(), "");
            round.figure("failed to join in " + wave, failed.size(), "");
            if (!failed.isEmpty()) {
                throw new IllegalStateException(failed.size() + " failed to join in " + wave, failed.getFirst());
            }
        }

        private static int enter(Round round, Phone phone, int sector, long due, String wave) throws IOException {
            phone.scans();
            round.time("scan→form, all in " + wave, System.nanoTime() - due);
            var said = System.nanoTime();
            var again = phone.introduces(sector);
            round.time("name→workshop, all in " + wave, System.nanoTime() - said);
            round.time("join, all in " + wave, System.nanoTime() - due);
            return again;
        }

        /** Over when the last phone has said goodbye and the console shows nobody as connected. */
        private static void leave(Round round, Crowd crowd) throws Exception {
            var phones = crowd.phones();
            var start = System.nanoTime();
            var due = Pace.evenly(phones.size(), start, LEAVING);
            round.underLoad(phones.size(), () -> {
                Pace.allTogether(phones.size(), i -> () -> {
                    Pace.until(due[i]);
                    phones.get(i).leavesEarly();
                    return i;
                });
                crowd.console().seesConnected(0);
            });
            round.figure("all have left after", (System.nanoTime() - start) / 1e9, "s");
            crowd.board().leaves();
            crowd.console().leaves();
        }

        private void empty() throws Exception {
            if (here != null) {
                here.leaves();
                here = null;
            }
        }

        @Override
        public void settle() throws InterruptedException {
            if (here != null) {
                here.calmsDown();
            }
        }

        @Override
        public void close() throws Exception {
            empty();
            sites.close();
        }
    }
}
