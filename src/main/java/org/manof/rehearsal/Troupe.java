package org.manof.rehearsal;

import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Door;
import org.manof.workshop.Kinds;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** What simulated people can do: what real ones do, by the same services. */
@Component
class Troupe {
    private static final double HEBREW = 0.65;
    private static final double ARABIC = 0.25;

    private final Door door;
    private final Seats seats;
    private final Agendas agendas;
    private final Kinds kinds;
    private final Workshops workshops;
    private final InitiativeReader initiatives;
    private final Words words;

    Troupe(
            Door door,
            Seats seats,
            Agendas agendas,
            Kinds kinds,
            Workshops workshops,
            InitiativeReader initiatives,
            Words words) {
        this.door = door;
        this.seats = seats;
        this.agendas = agendas;
        this.kinds = kinds;
        this.workshops = workshops;
        this.initiatives = initiatives;
        this.words = words;
    }

    Optional<ActivityRef> open(UUID workshop) {
        return agendas.open(workshop);
    }

    /** Comes in by the code as anybody does, or back as who they were; the sectors take turns. */
    Simulated enter(RehearsalRow rehearsal, Player player) {
        var sectors = initiatives.read(rehearsal.initiativeId()).sectors();
        var language = language(player.number());
        var guest = Simulated.guest(player.number());
        var organisations = words.about("organisation", language);
        var person = door.enter(
                guest,
                workshops.codeOf(rehearsal.workshopId()),
                new Door.Introduction(
                        words.name(language, player.number()),
                        sectors.get(player.number() % sectors.size()).code(),
                        organisations.get(player.number() % organisations.size()),
                        language));
        return new Simulated(guest, person, player.random(), topic -> words.about(topic, language));
    }

    /** Does one thing in the open activity; false if nothing is left to do. */
    boolean act(Simulated who, ActivityRef open) {
        return kinds.of(open.kind()).simulate(who, open);
    }

    void isDone(Simulated who, ActivityRef open) {
        seats.done(who.actor(), open.workshop(), open.id(), true);
    }

    /** Spread so that neither sectors nor names go with a language. */
    private static Language language(int number) {
        var share = (number * 13 % 20) / 20.0;
        return share < HEBREW ? Language.HE : share < HEBREW + ARABIC ? Language.AR : Language.EN;
    }
}
