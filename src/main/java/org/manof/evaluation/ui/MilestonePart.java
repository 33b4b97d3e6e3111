package org.manof.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.EvaluationPicture;
import org.manof.evaluation.Milestone;
import org.manof.evaluation.MilestoneField;
import org.manof.evaluation.NewMilestone;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.PutBack;
import org.manof.workplan.ui.WrittenList;
import org.manof.workshop.ui.ChoiceField;

/** The milestones: a list that is written in, a month at a time as a calendar, and a file for people's own calendars. */
final class MilestonePart extends Section {
    private final @Nullable EvaluationHands hands;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph(getTranslation("evaluation.milestones.none"));
    private final MonthTable month = new MonthTable();
    private final TextField date = MilestoneCells.day();
    private final TextField text = new TextField(getTranslation("evaluation.milestone.TEXT"));
    private final Select<ChoiceField.Word> goal = new Select<>();
    private final PutBack back = new PutBack(
            getTranslation("evaluation.milestone.restore"), milestone -> hands().restoreMilestone(milestone));
    private List<ChoiceField.Word> goals = List.of();
    private List<ChoiceField.Word> actions = List.of();
    private final WrittenList<Milestone, MilestoneCells> cells = written();

    MilestonePart(@Nullable EvaluationHands hands, EvaluationRoom room, Actor.Staff actor, UUID initiative) {
        this.hands = hands;
        addClassNames("card", "stack");
        none.addClassName("muted");
        list.addClassName("stack");
        var reader = Languages.current();
        var title = new H2(getTranslation("evaluation.milestones"));
        title.addClassName("grow");
        var head = new Div(title);
        head.addClassName("row");
        if (!room.passing().is(initiative)) {
            head.add(Download.link(
                    getTranslation("evaluation.ics"), () -> room.calendar().file(actor, initiative, reader)));
        }
        add(head, none, list);
        if (hands != null) {
            add(form(hands));
        }
        add(month);
    }

    void draw(EvaluationPicture picture) {
        none.setVisible(picture.milestones().isEmpty());
        month.draw(picture.milestones(), picture.years().getFirst());
        if (hands == null) {
            list.removeAll();
            picture.milestones().forEach(milestone -> list.add(read(milestone)));
            return;
        }
        var nextGoals = picture.goals().stream()
                .map(each -> new ChoiceField.Word(
                        each.goal().id().toString(), each.goal().text().in(Languages.current())))
                .toList();
        actions = hands.actions();
        if (!nextGoals.equals(goals)) {
            goals = nextGoals;
            goal.setItems(goals);
            goals.stream().findFirst().ifPresent(goal::setValue);
        }
        cells.show(picture.milestones());
    }

    private WrittenList<Milestone, MilestoneCells> written() {
        return new WrittenList<>(
                list,
                Milestone::id,
                milestone -> new MilestoneCells(hands(), milestone.id(), () -> goals, () -> actions, () -> {
                    hands().removeMilestone(milestone.id());
                    back.offer(milestone.id());
                }));
    }

    private Div form(EvaluationHands writing) {
        date.setLabel(getTranslation("evaluation.milestone.DATE"));
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("grow");
        goal.setLabel(getTranslation("evaluation.milestone.GOAL"));
        goal.setItemLabelGenerator(ChoiceField.Word::said);
        var add = new Button(getTranslation("evaluation.milestone.add"), VaadinIcon.PLUS.create());
        add.addClickListener(_ -> {
            if (goal.getValue() != null
                    && writing.addMilestone(new NewMilestone(
                            Ids.next(),
                            UUID.fromString(goal.getValue().stored()),
                            null,
                            text.getValue(),
                            date.getValue()))) {
                text.clear();
                date.clear();
            }
        });
        var form = new Div(date, text, goal, add, back);
        form.addClassNames("row", "evaluation-new");
        return form;
    }

    private EvaluationHands hands() {
        return java.util.Objects.requireNonNull(hands);
    }

    private static Div read(Milestone milestone) {
        var goal = People.text(milestone.goalText().in(Languages.current()));
        goal.addClassNames("muted", "small");
        var line = new Div(
                Isolated.number(MilestoneField.DATE.of(milestone)),
                People.text(milestone.text()),
                goal,
                People.text(milestone.action()));
        line.addClassName("row");
        return line;
    }
}
