package org.manof.bench.scenario;

import java.util.concurrent.TimeUnit;
import org.manof.bench.people.Phone;
import org.manof.bench.people.Stage;

/** How a room gets from the lobby to the activity that is measured. */
final class Way {
    private final Crowd crowd;

    Way(Crowd crowd) {
        this.crowd = crowd;
    }

    /** Past the vote and the rating to the form for levers, open on every phone. */
    void toLevers() {
        var console = crowd.console();
        console.takes("BEGIN");
        console.takes("NEXT");
        console.takes("NEXT");
        console.takes("OPEN");
        crowd.phones().forEach(phone -> phone.writing().begins());
    }

    /** Over one lever that one person proposes and votes for, to the circles around it, open on every phone. */
    void toCircles() throws Exception {
        toLevers();
        var console = crowd.console();
        var first = crowd.phones().getFirst();
        propose(first, "מרכז מדע פתוח אחר הצהריים");
        console.takes("CLOSE");
        console.takes("REVEAL");
        crowd.room().begins("choice");
        console.takes("NEXT");
        console.takes("OPEN");
        first.sees(Stage.OPEN);
        first.votes(first.options().getFirst(), 1, System.nanoTime()).get(60, TimeUnit.SECONDS);
        console.takes("CLOSE");
        console.takes("REVEAL");
        first.sees(Stage.REVEALED);
        console.choosesALever();
        console.takes("NEXT");
        console.takes("OPEN");
        crowd.phones().forEach(phone -> phone.placing().stakeholders());
    }

    private static void propose(Phone phone, String title) throws Exception {
        phone.writing().writes(title, "מיד", "בתי ספר ומתנ״סים");
        phone.writing().sends(title, System.nanoTime()).get(60, TimeUnit.SECONDS);
    }
}
