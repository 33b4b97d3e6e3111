package org.manof.tables.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.tables.SeatedTable;
import org.manof.tables.TablesLead;
import org.manof.tables.TablesPicture;
import org.manof.workshop.Face;
import org.manof.workshop.Person;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;

/** Deals people to tables, and moves one of them: press the person, then the table. */
final class SeatingPart extends Div {
    private final Face face;
    private final TablesLead lead;
    private final IntegerField most = new IntegerField();
    private final IntegerField size = new IntegerField();
    private final Button deal;
    private final Div numbers = new Div();
    private final Paragraph hint = new Paragraph();
    private final Kept<TableCard.Shown> cards;
    private WorkshopPicture whole;
    private TablesPicture picture;
    private @Nullable UUID picked;
    private int shownMost;
    private int shownSize;

    SeatingPart(Face face, TablesLead lead) {
        this.face = face;
        this.lead = lead;
        whole = face.whole().peek();
        picture = face.picture(TablesPicture.class).peek();
        addClassNames("stack", "tables-seating");
        limit(most, "tables.most", TablesLead.FEWEST_SEATS, TablesLead.MOST_SEATS);
        limit(size, "tables.size", TablesLead.SHORTEST, TablesLead.LONGEST);
        deal = new Button(
                getTranslation("tables.deal"),
                pressed -> run(() -> lead.deal(face.actor(), face.ref(), value(most), Ids.next())));
        deal.addThemeVariants(ButtonVariant.PRIMARY);
        var change = new Button(
                getTranslation("tables.saveSize"),
                pressed -> run(() -> lead.size(face.actor(), face.ref(), value(size), Ids.next())));
        var list = new Div(size, change);
        list.addClassNames("row", "tables-number");
        var seats = new Div(most, deal);
        seats.addClassNames("row", "tables-number");
        numbers.add(seats, list);
        numbers.addClassName("tables-numbers");
        hint.addClassName("muted");
        hint.getElement().setAttribute("aria-live", "polite");
        var tables = new UnorderedList();
        tables.addClassNames("plain-list", "tables-cards");
        cards = new Kept<>(tables, TableCard.Shown::id, shown -> new TableCard(shown, hand()));
        add(numbers, hint, tables);
    }

    void draw(WorkshopPicture now, TablesPicture tables) {
        whole = now;
        picture = tables;
        if (shownMost != tables.most()) {
            shownMost = tables.most();
            most.setValue(shownMost);
        }
        if (shownSize != tables.size()) {
            shownSize = tables.size();
            size.setValue(shownSize);
        }
        numbers.setVisible(!tables.begun() && tables.phase() != Phase.CLOSED);
        deal.setText(getTranslation(tables.tables().isEmpty() ? "tables.deal" : "tables.dealAgain"));
        redraw();
    }

    private void redraw() {
        var chosen = Optional.ofNullable(picked).flatMap(whole::person);
        var moving = picture.phase() != Phase.CLOSED && picture.tables().size() > 1;
        hint.setText(
                picture.tables().isEmpty()
                        ? getTranslation("tables.dealHint")
                        : chosen.map(person -> getTranslation("tables.moving", person.name()))
                                .orElseGet(() -> moving ? getTranslation("tables.moveHint") : ""));
        cards.show(picture.tables().stream().map(table -> card(table, moving)).toList());
    }

    private TableCard.Shown card(SeatedTable table, boolean moving) {
        var people = SeatedList.people(whole, table);
        return new TableCard.Shown(
                table.id(),
                table.number(),
                people.stream()
                        .map(person -> new TableCard.Sitting(
                                person.id(),
                                person.name(),
                                person.sector(),
                                person.id().equals(picked)))
                        .toList(),
                people.stream()
                        .filter(person ->
                                table.scribe().filter(person.id()::equals).isPresent())
                        .map(Person::name)
                        .findFirst()
                        .orElse(""),
                table.done(),
                picture.phase() == Phase.OPEN,
                moving,
                picked != null && !table.people().contains(picked));
    }

    private TableCard.Hand hand() {
        return new TableCard.Hand() {
            @Override
            public void pick(UUID person) {
                picked = person.equals(picked) ? null : person;
                redraw();
            }

            @Override
            public void put(UUID table) {
                var person = picked;
                picked = null;
                if (person != null) {
                    run(() -> lead.move(face.actor(), face.ref(), person, table, Ids.next()));
                }
                redraw();
            }

            @Override
            public void free(UUID table) {
                run(() -> lead.free(face.actor(), face.ref(), table, Ids.next()));
            }
        };
    }

    private void run(Runnable command) {
        Refusals.guard(this, command);
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private void limit(IntegerField field, String label, int least, int largest) {
        field.setLabel(getTranslation(label));
        field.setStepButtonsVisible(true);
        field.setMin(least);
        field.setMax(largest);
    }
}
