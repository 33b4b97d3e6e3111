package org.manof.programme;

import java.util.List;
import org.manof.initiative.SectorPicture;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal maps programmes: one or two that they know, and perhaps another wording. */
@Component
public class SimulatedMapper {
    private static final double SECOND = 0.4;
    private static final double OTHER_WORDS = 0.15;
    private static final double SAID = 0.6;
    private static final double OTHER_LEVER = 0.25;
    private static final long STEP = 5_000;

    private final Programmes programmes;

    SimulatedMapper(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Adds one programme, or words one anew; false if they have mapped what they know. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var picture = programmes.picture(activity);
        var focus = picture.focus();
        if (focus == null) {
            return false;
        }
        var at = new Programmes.At(activity.workshop(), activity.id());
        var mine = programmes.mine(who.actor(), at);
        if (mine.isEmpty() || mine.size() == 1 && who.happens(SECOND)) {
            var lever = who.happens(OTHER_LEVER) ? who.any(picture.levers()).lever() : focus;
            programmes.add(who.actor(), at, lever, about(who, picture.sectors()), who.command());
            return true;
        }
        var last = mine.getLast();
        var free = picture.of(last.lever())
                .flatMap(map -> map.programmes().stream()
                        .filter(programme -> programme.id().equals(last.id()))
                        .findFirst())
                .filter(programme -> programme.decision() == null && programme.vote() == null)
                .isPresent();
        if (free && who.happens(OTHER_WORDS)) {
            programmes.rewrite(who.actor(), at, last.id(), about(who, picture.sectors()), who.command());
            return true;
        }
        return false;
    }

    private static Description about(Simulated who, List<SectorPicture> sectors) {
        var evaluated = who.any(List.of(Evaluation.values()));
        return new Description(
                who.phrase("programme"),
                who.any(sectors).code(),
                null,
                who.happens(SAID) ? who.phrase("stakeholder") : "",
                "",
                who.happens(SAID) ? who.phrase("reach") : "",
                who.happens(SAID) ? (1 + who.random().nextLong(60)) * STEP : null,
                "",
                evaluated,
                "",
                "");
    }
}
