package org.manof.workplan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.presence.FieldPresence;
import org.manof.presence.Presence;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.Side;

/** The plan on a desk: the table, who else is in it, its versions, and what stands beside a row. Facilitators write, coordinators read. */
@StyleSheet("manof/styles/plan.css")
final class PlanDesk extends Div {
    private final PlanRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final boolean writes;
    private final PlanHands hands;
    private final PlanLook look = new PlanLook(Languages.current());
    private final LookBar looks = new LookBar(look, this::redraw);
    private final PlanMeter meter = new PlanMeter(looks::asksFor);
    private final Pager pager = new Pager(this::turn);
    private final Ticks ticks = new Ticks(this::redraw);
    private final DeskRows rows;
    private final BulkBar bulk;
    private final PlanTable table;
    private final PlanBar bar;
    private final Div draft = new Div();
    private final Div sheet = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("plan.empty"));
    private final SidePanels beside;
    private final List<PlanSide.Panel> sides;
    private PlanPicture shown;
    private PlanLook.@Nullable Page page;
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
        rows = new DeskRows(hands, writes, ticks, new OfDraft(), look::pin);
        bulk = new BulkBar(hands, ticks, this::placed, this::onPage);
        bar = new PlanBar(room, actor, initiative, hands, this);
        table = new PlanTable(rows);
        beside = new SidePanels(table);
        empty.addClassName("empty-state");
        sheet.addClassName("plan-scroll");
        // A box that scrolls is reached by keyboard too.
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("plan.title"));
        sides = room.sides().stream().map(side -> side.panel(actor, initiative)).toList();
        var others = new Div();
        others.addClassNames("plan-wide", "plan-beside");
        sides.forEach(side -> others.getElement().appendChild(side.getElement()));
        draft.addClassNames("plan-wide", "stack");
        draft.add(looks, meter, bulk, pager);
        var top = new Div(presence.avatars(topic, user, name), bar);
        top.addClassNames("plan-wide", "stack");
        add(top, others, draft, sheet, beside.story(), beside.details());
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
        redraw();
    }

    /** Shows a version in place of the draft; null for the draft. */
    void showVersion(@Nullable Integer number) {
        beside.close();
        sheet.removeAll();
        draft.setVisible(number == null);
        if (number == null) {
            redraw();
            return;
        }
        var version = room.versions().read(actor, initiative, number);
        var read = new PlanTable(row -> new ReadRow(new RowTools(
                () -> beside.open(row.line(), version.sheet(), null, false),
                row.group() == null
                        ? null
                        : () -> beside.tell(row.line(), version.stories().get(row.id())),
                false)));
        read.draw(
                Band.toRead(version.sheet(), Languages.current(), _ -> true),
                version.sheet().total());
        sheet.add(read);
    }

    private void draw(PlanPicture picture) {
        Refusals.guard(this, () -> sides.forEach(PlanSide.Panel::refresh));
        if (picture.seq() >= shown.seq()) {
            shown = picture;
            redraw();
        }
    }

    private void redraw() {
        var plan = shown.sheet();
        var wanted = look.page(plan, this::present);
        page = wanted;
        table.draw(wanted.bands(), plan.total());
        looks.draw(shown, wanted.rows());
        meter.draw(plan.lines(look.side()));
        pager.draw(wanted);
        bulk.draw();
        bar.draw(shown);
        if (bar.version() == null) {
            var nothing = look.side() == Side.MISSION && plan.groups().isEmpty();
            Order.arrange(sheet, List.of(nothing ? empty : table));
            beside.draw(plan, placed());
        }
    }

    private boolean present(Placed row) {
        return !row.line().removed() || writes && (showRemoved || rows.busy(row));
    }

    private List<Placed> placed() {
        return Stream.of(Side.values())
                .flatMap(side -> Band.of(shown.sheet(), side, Languages.current()).stream())
                .flatMap(band -> band.rows().stream())
                .toList();
    }

    private List<UUID> onPage() {
        return page == null
                ? List.of()
                : page.bands().stream()
                        .flatMap(band -> band.shown().stream())
                        .filter(row -> !row.line().removed())
                        .map(Placed::id)
                        .toList();
    }

    private void turn(int number) {
        look.goTo(number);
        redraw();
        sheet.getElement().executeJs("this.scrollTo(0, 0); this.focus()");
    }

    /** Opens beside the draft, as the row is by then. */
    private final class OfDraft implements DeskRows.Opening {
        @Override
        public void details(PlanLine line) {
            placed().stream()
                    .filter(row -> row.id().equals(line.id()))
                    .findFirst()
                    .ifPresent(row -> beside.open(row.line(), shown.sheet(), writes ? hands : null, true));
        }

        @Override
        public void story(PlanLine line) {
            Refusals.guard(PlanDesk.this, () -> beside.tell(line, room.plans().story(actor, initiative, line.id())));
        }
    }
}
