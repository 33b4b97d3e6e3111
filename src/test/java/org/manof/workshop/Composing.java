package org.manof.workshop;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An evening whose agenda a facilitator and a coordinator compose. */
abstract class Composing {
    @Autowired
    ApplicationContext spring;

    @Autowired
    AgendaEditing editing;

    Evening evening;
    Actor.Staff dana;
    Actor.Staff rami;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
        dana = evening.facilitator();
        rami = evening.colleague(Role.COORDINATOR);
    }

    /** The activity of this kind. */
    UUID of(String kind) {
        return evening.activity(kind).id();
    }
}
