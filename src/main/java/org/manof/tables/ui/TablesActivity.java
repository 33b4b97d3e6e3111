package org.manof.tables.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.manof.tables.CommonOrders;
import org.manof.tables.SimulatedScribe;
import org.manof.tables.Tables;
import org.manof.tables.TablesLead;
import org.manof.tables.TablesPicture;
import org.manof.tables.TablesReader;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Simulated;
import org.manof.workshop.Verb;

/** Small groups put the components of highest priority in order, and the whole room adjusts what comes of it. */
@org.springframework.stereotype.Component
class TablesActivity implements ActivityKind {
    private final Tables tables;
    private final TablesLead lead;
    private final CommonOrders orders;
    private final TablesReader reader;
    private final SimulatedScribe simulated;

    TablesActivity(
            Tables tables, TablesLead lead, CommonOrders orders, TablesReader reader, SimulatedScribe simulated) {
        this.tables = tables;
        this.lead = lead;
        this.orders = orders;
        this.reader = reader;
        this.simulated = simulated;
    }

    /** After the priorities in depth, which have the same place. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Tables.KIND, 2, 30);
    }

    @Override
    public List<ActivityOption> options() {
        return List.of(
                new ActivityOption("list", "tables.size", TablesLead.SHORTEST, TablesLead.LONGEST),
                new ActivityOption("seats", "tables.most", TablesLead.FEWEST_SEATS, TablesLead.MOST_SEATS));
    }

    @Override
    public Object picture(ActivityRef activity) {
        return reader.picture(activity);
    }

    @Override
    public Object onPhone(Object picture, UUID person) {
        return ((TablesPicture) picture).onPhone(person);
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public void stepped(ActivityRef activity, Verb verb) {
        lead.stepped(activity);
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new PhoneTables(face, tables);
    }

    @Override
    public Component console(Face face) {
        return new ConsoleTables(face, lead, orders);
    }

    @Override
    public Component board(Face face) {
        return new BoardTables(face);
    }
}
