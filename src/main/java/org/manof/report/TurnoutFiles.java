package org.manof.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.agreement.SmallGroups;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.workshop.Turnouts;
import org.manof.workshop.Turnouts.Turnout;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people took part in each activity that is over, and for how many of them staff wrote, as a file for staff of the initiative. */
@Service
public class TurnoutFiles {
    private static final List<String> COLUMNS = List.of(
            "report.turnout.activity", "report.turnout.round", "report.turnout.people", "report.turnout.byHand");

    private final Takeaway takeaway;
    private final Turnouts turnouts;

    TurnoutFiles(Takeaway takeaway, Turnouts turnouts) {
        this.takeaway = takeaway;
        this.turnouts = turnouts;
    }

    /** Whether anybody took part in anything that is over. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasTurnouts(Actor actor, UUID initiative, UUID workshop) {
        return !over(actor, initiative, workshop).isEmpty();
    }

    /** One row for each activity that is over; refuses where nobody took part in any. */
    @Transactional(readOnly = true)
    public NamedFile turnouts(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var rows = over(actor, initiative, workshop);
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        return NamedFile.csv(
                "manof-turnout.csv",
                Csv.of(
                        takeaway.texts(COLUMNS, reader),
                        rows.stream().map(row -> row(row, reader)).toList()));
    }

    private List<Turnout> over(Actor actor, UUID initiative, UUID workshop) {
        takeaway.require(actor, initiative);
        return turnouts.of(actor, workshop).stream()
                .filter(row -> row.activity().initiative().equals(initiative) && row.people() > 0)
                .toList();
    }

    private List<String> row(Turnout row, Language reader) {
        return List.of(
                takeaway.text("kind." + row.activity().kind() + ".title", reader),
                String.valueOf(row.activity().round()),
                String.valueOf(row.people()),
                told(row)
                        ? String.valueOf(row.byHand())
                        : takeaway.text("report.turnout.few", reader, SmallGroups.SMALLEST));
    }

    /** None and all say nothing of anybody; else both groups have to be large enough, since each could be had by subtraction. */
    private static boolean told(Turnout row) {
        var onPhones = row.people() - row.byHand();
        return row.byHand() == 0
                || onPhones == 0
                || SmallGroups.of(Map.of("hand", row.byHand(), "phone", onPhones), Set.of())
                                .size()
                        == 2;
    }
}
