package org.manof.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.manof.shared.Ids;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** An evening whose agenda has ranking at tables, at that activity. */
final class TablesRoom {
    final Evening evening;
    final Tables tables;
    final TablesLead lead;
    final CommonOrders orders;
    final List<Evening.Guest> crowd = new ArrayList<>();

    private TablesRoom(ApplicationContext spring) {
        evening = new Evening(spring, Set.of(Tables.KIND));
        tables = spring.getBean(Tables.class);
        lead = spring.getBean(TablesLead.class);
        orders = spring.getBean(CommonOrders.class);
        while (evening.picture().current() == null
                || !evening.picture().current().kind().equals(Tables.KIND)) {
            evening.steps(Verb.NEXT);
        }
    }

    /** So many people of all sectors in turn, who were not dealt yet; five components are to be put in order. */
    static TablesRoom of(ApplicationContext spring, int people) {
        var room = new TablesRoom(spring);
        var sectors = room.evening.sectors();
        IntStream.range(0, people)
                .forEach(at -> room.crowd.add(room.evening.joins("אורחת " + at, sectors.get(at % sectors.size()))));
        room.lead.size(room.evening.facilitator(), room.activity(), 5, Ids.next());
        return room;
    }

    /** The same at tables of at most {@code most}, open. */
    static TablesRoom open(ApplicationContext spring, int people, int most) {
        var room = of(spring, people);
        room.deals(most);
        room.evening.steps(Verb.OPEN);
        return room;
    }

    ActivityRef activity() {
        return evening.activity(Tables.KIND);
    }

    TablesPicture picture() {
        return (TablesPicture) evening.picture().activity();
    }

    TablesResult result() {
        return picture().result().orElseThrow();
    }

    SeatedTable table(int number) {
        return picture().tables().get(number - 1);
    }

    List<UUID> options() {
        return picture().options().stream().map(option -> option.id()).toList();
    }

    void deals(int most) {
        lead.deal(evening.facilitator(), activity(), most, Ids.next());
    }

    /** Somebody who sits at a table, by number and by their order of coming. */
    Evening.Guest at(int number, int seat) {
        var person = table(number).people().get(seat);
        return crowd.stream()
                .filter(guest -> guest.me().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    void writes(Evening.Guest guest) {
        tables.write(guest.actor(), activity(), Ids.next());
    }

    void puts(Evening.Guest guest, List<UUID> order, int seen) {
        tables.order(guest.actor(), activity(), order, seen, Ids.next());
    }

    void done(Evening.Guest guest, boolean done) {
        tables.done(guest.actor(), activity(), done, Ids.next());
    }

    MyTable mine(Evening.Guest guest) {
        return tables.mine(guest.actor(), activity()).orElseThrow();
    }

    /** The table's first person writes this order and says that it is ready. */
    void says(int number, List<UUID> order) {
        var scribe = at(number, 0);
        writes(scribe);
        puts(scribe, order, mine(scribe).version());
        done(scribe, true);
    }

    void moves(UUID option, int to, int seen) {
        orders.move(evening.facilitator(), activity(), option, to, seen, Ids.next());
    }

    void reveals() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }
}
