package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.presence.FieldPresence;
import org.manof.presence.Presence;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.RowStory;

/** The plan on a desk: the table, who else is in it, its versions, and a row's story. Facilitators write, coordinators read. */
@StyleSheet("manof/styles/plan.css")
final class PlanDesk extends Div implements Lines {
    private final PlanRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final PlanHands hands;
    private final boolean writes;
    private final PlanTable table;
    private final PlanBar bar;
    private final Div sheet = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("plan.empty"));
    private final StoryPanel story = new StoryPanel(this::closeStory);
    private final List<PlanSide.Panel> sides;
    private final Map<UUID, EditRow> written = new HashMap<>();
    private PlanPicture shown;
    private boolean showRemoved;

    PlanDesk(PlanRoom room, Presence presence, Actor.Staff actor, UUID initiative, PlanPicture first) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        this.shown = first;
        this.writes = actor.role() == Role.FACILITATOR;
        addClassName("plan");
        var topic = "plan/" + initiative;
        var user = actor.account().toString();
        var name = room.accounts().emailOf(actor.account());
        hands = new PlanHands(
                room, actor, initiative, first.years(), FieldPresence.in(this, topic, user, name), this::refresh);
        bar = new PlanBar(room, actor, initiative, this);
        var who = presence.avatars(topic, user, name);
        table = new PlanTable(this);
        empty.addClassName("empty-state");
        sheet.addClassName("plan-scroll");
        // A box that scrolls is reached by keyboard too.
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("plan.title"));
        sides = room.sides().stream().map(side -> side.panel(actor, initiative)).toList();
        var beside = new Div();
        beside.addClassNames("plan-wide", "plan-beside");
        sides.forEach(side -> beside.getElement().appendChild(side.getElement()));
        add(wide(new Div(who, bar)), beside, sheet, story);
        draw(first);
    }

    /** Follows a workshop's picture for as long as the desk is attached. */
    void follow(Signal<PlanPicture> picture) {
        Signal.effect(this, () -> draw(picture.get()));
    }

    /** Reads the plan if it has changed since it was drawn. */
    void refresh() {
        Refusals.guard(this, () -> {
            if (room.plans().seq(actor, initiative) > shown.seq()) {
                draw(room.plans().read(actor, initiative));
            } else {
                draw(shown);
            }
        });
    }

    PlanPicture shown() {
        return shown;
    }

    void showRemoved(boolean show) {
        showRemoved = show;
        draw(shown);
    }

    /** Shows a version in place of the draft; null for the draft. */
    void showVersion(@Nullable Integer number) {
        closeStory();
        sheet.removeAll();
        if (number == null) {
            sheet.add(shown.sheet().groups().isEmpty() ? empty : table);
            return;
        }
        var version = room.versions().read(actor, initiative, number);
        var read = new PlanTable((group, line) ->
                new ReadRow(why(line, () -> version.stories().get(line.id()))));
        read.draw(version.sheet());
        sheet.add(read);
    }

    @Override
    public LineRow row(PlanGroup group, PlanLine line) {
        var why = why(line, () -> room.plans().story(actor, initiative, line.id()));
        if (!writes) {
            return new ReadRow(why);
        }
        var row = new EditRow(hands, group.lever(), line, why);
        written.put(line.id(), row);
        return row;
    }

    @Override
    public List<PlanLine> shown(PlanGroup group) {
        return group.rows().stream()
                .filter(line -> !line.removed() || writes && (showRemoved || busy(line)))
                .toList();
    }

    @Override
    public List<Component> tools(PlanGroup group) {
        if (!writes || !group.chosen()) {
            return List.of();
        }
        var add = new Button(
                getTranslation("plan.add"),
                VaadinIcon.PLUS.create(),
                pressed -> hands.add(pressed.getSource(), group.lever(), Ids.next()));
        add.setDisableOnClick(false);
        return List.of(add);
    }

    private void draw(PlanPicture picture) {
        Refusals.guard(this, () -> sides.forEach(PlanSide.Panel::refresh));
        if (picture.seq() < shown.seq()) {
            return;
        }
        shown = picture;
        table.draw(picture.sheet());
        bar.draw(picture);
        if (bar.version() == null) {
            Order.arrange(sheet, List.of(picture.sheet().groups().isEmpty() ? empty : table));
        }
    }

    private boolean busy(PlanLine line) {
        var row = written.get(line.id());
        return row != null && row.busy();
    }

    private Button why(PlanLine line, Story told) {
        var button = new Button(VaadinIcon.QUESTION_CIRCLE_O.create());
        button.setAriaLabel(getTranslation("plan.story"));
        button.addClickListener(_ -> Refusals.guard(this, () -> {
            var asked = told.tell();
            if (asked != null) {
                story.show(asked);
                table.select(line.id());
            }
        }));
        return button;
    }

    private void closeStory() {
        story.setVisible(false);
        table.select(Ids.next());
    }

    private static Div wide(Div line) {
        line.addClassNames("plan-wide", "stack");
        return line;
    }

    /** Tells a row's story, if there is one. */
    private interface Story {
        @Nullable
        RowStory tell();
    }
}
