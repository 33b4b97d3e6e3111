package org.manof.workshop.ui;

import org.manof.initiative.InitiativeReader;
import org.manof.workshop.Kinds;
import org.manof.workshop.Stage;
import org.manof.workshop.Timekeeping;
import org.manof.workshop.Timer;
import org.manof.workshop.Undoing;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** What a console is made with. */
@Component
record ConsoleParts(
        Workshops workshops,
        Stage stage,
        Undoing undoing,
        Timer timer,
        Timekeeping times,
        Kinds kinds,
        InitiativeReader initiatives,
        Addresses addresses) {}
