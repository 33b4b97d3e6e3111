package org.manof.initiative;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets one change of an initiative in at a time, and lets nothing out that another room holds on to. */
@Component
class EditDoor {
    private final Membership membership;
    private final EditedRows rows;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<PartHolder> holders;

    EditDoor(
            Membership membership,
            EditedRows rows,
            ApplicationEventPublisher events,
            ObjectProvider<PartHolder> holders) {
        this.membership = membership;
        this.rows = rows;
        this.events = events;
        this.holders = holders;
    }

    /** Begins a change in the running transaction: workshops first, then the initiative, as every change of a workshop does. */
    void begin(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        events.publishEvent(new InitiativeChanging(initiative));
        if (!rows.lock(initiative)) {
            throw Refusal.notFound();
        }
    }

    /** Refuses to remove what is in use, a barrier by any of its parts. */
    void letGo(UUID initiative, Place place) {
        parts(place).forEach(part -> require(initiative, part));
    }

    /** Refuses a first year or a horizon that would leave out a year in use. */
    void letYearsGo(UUID initiative, EditField field, String next) {
        if (field != EditField.FIRST_YEAR && field != EditField.HORIZON) {
            return;
        }
        var first = number(initiative, EditField.FIRST_YEAR);
        var count = number(initiative, EditField.HORIZON);
        var nextFirst = field == EditField.FIRST_YEAR ? Integer.parseInt(next) : first;
        var nextCount = field == EditField.HORIZON ? Integer.parseInt(next) : count;
        for (var year = first; year < first + count; year++) {
            if (year < nextFirst || year >= nextFirst + nextCount) {
                require(initiative, new Part.OfYear(year));
            }
        }
    }

    private Stream<Part> parts(Place place) {
        return place.field() == EditField.BARRIER
                ? Stream.of(EditField.COMPONENT, EditField.GOAL)
                        .flatMap(field ->
                                keys(field, place.id()).stream().flatMap(key -> new Place(field, key).part().stream()))
                : place.part().stream();
    }

    private List<String> keys(EditField field, UUID barrier) {
        return rows.siblings(field, barrier);
    }

    private int number(UUID initiative, EditField field) {
        return rows.read(initiative, Place.of(field))
                .flatMap(content -> content)
                .map(Integer::parseInt)
                .orElseThrow(Refusal::notFound);
    }

    private void require(UUID initiative, Part part) {
        holders.stream()
                .flatMap(holder -> holder.holds(initiative, part).stream())
                .findFirst()
                .ifPresent(reason -> {
                    throw Refusal.of(reason);
                });
    }
}
