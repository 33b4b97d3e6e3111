package org.manof.warmup;

import java.util.List;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.Choices;
import org.manof.lever.Levers;
import org.manof.lever.Proposal;
import org.manof.workshop.Agendas;
import org.manof.workshop.Seen;
import org.manof.workshop.Stage;
import org.manof.workshop.Verb;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** What the facilitator of a scene decides, and what its guests write, by the services that their screens call. */
@Component
class Facilitation {
    private final Stage stage;
    private final Workshops workshops;
    private final Agendas agendas;
    private final Levers levers;
    private final Choices choices;
    private final InitiativeReader initiatives;

    Facilitation(
            Stage stage,
            Workshops workshops,
            Agendas agendas,
            Levers levers,
            Choices choices,
            InitiativeReader initiatives) {
        this.stage = stage;
        this.workshops = workshops;
        this.agendas = agendas;
        this.levers = levers;
        this.choices = choices;
        this.initiatives = initiatives;
    }

    void takes(Scene scene, Verb verb) {
        var workshop = scene.workshop().id();
        var picture = workshops.picture(scene.facilitator(), workshop);
        stage.step(scene.facilitator(), workshop, verb, Seen.in(picture));
    }

    void opensNext(Scene scene) {
        takes(scene, Verb.NEXT);
        takes(scene, Verb.OPEN);
    }

    void proposes(Scene scene, Guest guest) {
        var components =
                initiatives.read(scene.initiative()).barriers().getFirst().components();
        var proposal = new Proposal("warm-up", List.of(components.getFirst().id()), "", "");
        levers.propose(guest.actor(), scene.workshop().id(), proposal, scene.command());
    }

    /** Chooses the first lever of the ballot, for the first goal. */
    void chooses(Scene scene) {
        var workshop = scene.workshop().id();
        var voted = agendas.ofKind(workshop, Choices.KIND).orElseThrow();
        var lever = choices.options(voted).getFirst().id();
        var goal = initiatives
                .read(scene.initiative())
                .barriers()
                .getFirst()
                .goals()
                .getFirst()
                .id();
        choices.choose(scene.facilitator(), workshop, lever, goal, "warm-up", scene.command());
    }
}
