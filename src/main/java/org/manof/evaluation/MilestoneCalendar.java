package org.manof.evaluation;

import java.time.Clock;
import java.util.UUID;
import org.manof.initiative.PassingInitiatives;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones as a file for people's own calendars, for staff of the initiative. */
@Service
public class MilestoneCalendar {
    private final Evaluations evaluations;
    private final PassingInitiatives passing;
    private final Clock clock;

    MilestoneCalendar(Evaluations evaluations, PassingInitiatives passing, Clock clock) {
        this.evaluations = evaluations;
        this.passing = passing;
        this.clock = clock;
    }

    /** Each milestone as a whole day; one that is taken over anew stays one, since its id does. Refuses strangers, and a rehearsal. */
    @Transactional(readOnly = true)
    public NamedFile file(Actor actor, UUID initiative, Language reader) {
        var milestones = evaluations.read(actor, initiative).milestones();
        if (passing.is(initiative)) {
            throw Refusal.of("rehearsal.noFiles");
        }
        var ics = new IcsText()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Manof//Milestones//HE")
                .plain("CALSCALE", "GREGORIAN");
        for (var milestone : milestones) {
            ics.plain("BEGIN", "VEVENT")
                    .plain("UID", milestone.id() + "@manof")
                    .moment("DTSTAMP", clock.instant())
                    .day("DTSTART", milestone.date())
                    .text("SUMMARY", milestone.text())
                    .text("DESCRIPTION", about(milestone, reader))
                    .plain("TRANSP", "TRANSPARENT")
                    .plain("END", "VEVENT");
        }
        return new NamedFile(
                "manof-milestones.ics",
                "text/calendar; charset=utf-8",
                ics.plain("END", "VCALENDAR").bytes());
    }

    private static String about(Milestone milestone, Language reader) {
        var goal = milestone.goalText().in(reader);
        return milestone.action().isEmpty() ? goal : goal + "\n" + milestone.action();
    }
}
