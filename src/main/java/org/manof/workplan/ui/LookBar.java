package org.manof.workplan.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;
import org.manof.workplan.Hole;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.Side;
import org.manof.workplan.Strand;

/** Which side of the plan is shown, and which of its rows under which headings. */
final class LookBar extends Div {
    private final PlanLook look;
    private final SerializableRunnable changed;
    private final Map<Side, Button> sides = new EnumMap<>(Side.class);
    private final Map<UUID, String> names = new HashMap<>();
    private final NativeDetails more = new NativeDetails();
    private final LookChoice<Grouping> grouping = always("grouping", "plan.group.");
    private final LookChoice<Sorting> sorting = always("sorting", "plan.sort.");
    private final LookChoice<UUID> goal = choice("goal", id -> names.getOrDefault(id, ""));
    private final LookChoice<UUID> lever = choice("lever", id -> names.getOrDefault(id, ""));
    private final LookChoice<Strand> strand = choice("strand", each -> getTranslation("plan.strand." + each));
    private final LookChoice<Integer> year = choice("year", String::valueOf);
    private final LookChoice<String> body =
            choice("body", name -> name.isEmpty() ? getTranslation("plan.nobody") : name);
    private final LookChoice<Hole> missing = choice("missing", hole -> getTranslation("plan.hole." + hole));

    LookBar(PlanLook look, SerializableRunnable changed) {
        this.look = look;
        this.changed = changed;
        addClassNames("plan-look", "no-print");
        var turn = new Div();
        turn.addClassNames("row", "plan-sides");
        turn.getElement().setAttribute("role", "group");
        turn.getElement().setAttribute("aria-label", getTranslation("plan.sides"));
        for (var side : Side.values()) {
            var button = new Button("", _ -> turn(side));
            sides.put(side, button);
            turn.add(button);
        }
        grouping.offer(List.of(Grouping.values()));
        sorting.offer(List.of(Sorting.values()));
        all();
        var choices = new Div(
                grouping,
                sorting,
                goal,
                lever,
                strand,
                year,
                body,
                missing,
                new Button(getTranslation("plan.look.again"), _ -> ask()),
                new Button(getTranslation("plan.look.all"), _ -> {
                    all();
                    ask();
                }));
        choices.addClassNames("plan-choices");
        more.setSummaryText(getTranslation("plan.look"));
        more.setContent(choices);
        add(turn, more);
    }

    /** Asks for the rows that lack something. */
    void asksFor(Hole hole) {
        missing.show(hole);
        ask();
    }

    void draw(PlanPicture plan, int rows) {
        var reader = Languages.current();
        var sheet = plan.sheet();
        sides.forEach((side, button) -> {
            button.setText(getTranslation("plan.side." + side, sheet.lines(side).size()));
            button.getElement().setAttribute("aria-pressed", String.valueOf(side == look.side()));
        });
        var mission = look.side() == Side.MISSION;
        sheet.groups().forEach(group -> {
            names.put(group.lever(), group.title());
            names.put(group.goal(), group.goalText().in(reader));
        });
        goal.offer(
                mission
                        ? sheet.groups().stream()
                                .map(PlanGroup::goal)
                                .distinct()
                                .toList()
                        : List.of());
        lever.offer(mission ? sheet.groups().stream().map(PlanGroup::lever).toList() : List.of());
        strand.offer(mission ? List.of() : List.of(Strand.values()));
        year.offer(plan.years());
        body.offer(bodies(plan, reader));
        missing.offer(List.of(Hole.values()));
        more.setSummaryText(look.plain() ? getTranslation("plan.look") : getTranslation("plan.look.some", rows));
    }

    private List<String> bodies(PlanPicture plan, Language reader) {
        return plan.sheet().lines(look.side()).stream()
                .map(line -> line.body().in(reader))
                .distinct()
                .sorted()
                .toList();
    }

    private void turn(Side side) {
        look.turn(side);
        all();
        changed.run();
    }

    private void all() {
        grouping.show(Grouping.LEVER);
        sorting.show(Sorting.WRITTEN);
        Stream.of(goal, lever, strand, year, body, missing).forEach(choice -> choice.show(null));
    }

    private void ask() {
        look.ask(
                new PlanFilter(
                        goal.getValue(),
                        lever.getValue(),
                        strand.getValue(),
                        year.getValue(),
                        body.getValue(),
                        missing.getValue()),
                Objects.requireNonNullElse(grouping.getValue(), Grouping.LEVER),
                Objects.requireNonNullElse(sorting.getValue(), Sorting.WRITTEN));
        changed.run();
    }

    private <T extends Enum<T>> LookChoice<T> always(String question, String prefix) {
        return new LookChoice<>(
                getTranslation("plan.look." + question), "", each -> getTranslation(prefix + each), this::ask);
    }

    private <T> LookChoice<T> choice(String question, ItemLabelGenerator<T> names) {
        return new LookChoice<>(
                getTranslation("plan.look." + question), getTranslation("plan.look.any"), names, this::ask);
    }
}
