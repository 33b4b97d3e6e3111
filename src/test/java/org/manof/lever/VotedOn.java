package org.manof.lever;

import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.manof.initiative.StepEvidence;
import org.manof.lever.Gathering.Guest;
import org.manof.security.Accounts;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Levers that two people voted on: the vote is closed and not revealed yet. */
@SqlTest
@RecordApplicationEvents
abstract class VotedOn {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Choices choices;

    @Autowired
    Levers levers;

    @Autowired
    LeverReader reader;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectProvider<StepEvidence> evidence;

    @Autowired
    ApplicationEvents events;

    Gathering room;
    Guest rina;
    Guest omar;

    /** Laboratory three dots, buses two, scholarships one, mentors none. */
    @BeforeEach
    void vote() {
        room = new Gathering(spring);
        rina = room.joins("רינה");
        omar = room.joins("عمر");
        room.opens(Levers.KIND);
        room.proposes(rina, "מעבדה ניידת", room.component(0));
        room.proposes(omar, "معمل", room.component(1));
        room.proposes(rina, "הסעות");
        room.proposes(omar, "מלגות");
        room.proposes(omar, "חונכים");
        room.reveals();
        room.merges("מעבדה", "מעבדה ניידת", "معمل");
        room.opens(Choices.KIND);
        room.votes(rina, "מעבדה", 2);
        room.votes(omar, "מעבדה", 1);
        room.votes(omar, "הסעות", 2);
        room.votes(rina, "מלגות", 1);
        room.step(Verb.CLOSE);
    }

    java.util.UUID merged(String title) {
        return levers.mine(rina.actor(), room.workshop()).stream()
                .filter(own -> own.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
