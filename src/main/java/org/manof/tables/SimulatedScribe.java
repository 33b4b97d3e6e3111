package org.manof.tables;

import java.util.ArrayList;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** How somebody of a rehearsal ranks at a table: one of each table takes the writing, moves what it feels strongly about, and is done. */
@Component
public class SimulatedScribe {
    private static final double TAKES_IT = 0.5;
    private static final double IS_DONE = 0.2;

    private final Tables tables;

    SimulatedScribe(Tables tables) {
        this.tables = tables;
    }

    /** Takes the writing, moves an option up, or says that the table is ready; false if there is nothing left for this person to do. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var table = tables.mine(who.actor(), activity).orElse(null);
        if (table == null || table.done() || table.scribe().isPresent() && !table.writing()) {
            return false;
        }
        if (!table.writing()) {
            if (who.happens(TAKES_IT)) {
                tables.write(who.actor(), activity, who.command());
            }
            return true;
        }
        if (who.happens(IS_DONE)) {
            tables.done(who.actor(), activity, true, who.command());
            return false;
        }
        var order = new ArrayList<>(table.order());
        var option = order.remove(who.random().nextInt(order.size()));
        order.add(order.indexOf(who.leaning(order)), option);
        tables.order(who.actor(), activity, order, table.version(), who.command());
        return true;
    }
}
