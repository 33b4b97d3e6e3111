package org.manof.evaluation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.evaluation.MeasureField;
import org.manof.evaluation.MilestoneField;
import org.manof.evaluation.NewMilestone;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.ui.ChoiceField;

/** What a facilitator does in the evaluation plan, on behalf of its cells. */
final class EvaluationHands {
    private final EvaluationRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final Component place;
    private final Runnable changed;

    EvaluationHands(EvaluationRoom room, Actor.Staff actor, UUID initiative, Component place, Runnable changed) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        this.place = place;
        this.changed = changed;
    }

    /** Saves one cell; throws the refusal, since it belongs beside the cell. */
    Edited save(UUID measure, MeasureField field, String before, String mine) {
        var saved = room.measures().save(actor, initiative, measure, field, before, mine, Languages.current());
        changed.run();
        return saved;
    }

    Edited target(UUID measure, int year, String before, String mine) {
        var saved = room.measures().target(actor, initiative, measure, year, before, mine);
        changed.run();
        return saved;
    }

    Edited save(UUID milestone, MilestoneField field, String before, String mine) {
        var saved = room.milestones().save(actor, initiative, milestone, field, before, mine);
        changed.run();
        return saved;
    }

    void addMeasure(UUID goal) {
        run(() -> room.measures().add(actor, initiative, goal, Ids.next()));
    }

    void removeMeasure(UUID measure) {
        run(() -> room.measures().remove(actor, initiative, measure));
    }

    void restoreMeasure(UUID measure) {
        run(() -> room.measures().restore(actor, initiative, measure));
    }

    boolean addMilestone(NewMilestone milestone) {
        return run(() -> room.milestones().add(actor, initiative, milestone));
    }

    void removeMilestone(UUID milestone) {
        run(() -> room.milestones().remove(actor, initiative, milestone));
    }

    void restoreMilestone(UUID milestone) {
        run(() -> room.milestones().restore(actor, initiative, milestone));
    }

    List<String> owners() {
        return room.evaluations().owners(actor, initiative).stream()
                .map(body -> body.in(Languages.current()))
                .toList();
    }

    /** The actions that a milestone may belong to, and none. */
    List<ChoiceField.Word> actions() {
        var none = new ChoiceField.Word("", place.getTranslation("evaluation.noAction"));
        var actions = room.evaluations().actions(actor, initiative).stream()
                .map(line -> new ChoiceField.Word(line.id().toString(), line.action()));
        return Stream.concat(Stream.of(none), actions).toList();
    }

    List<ChoiceField.Word> words(String prefix, Enum<?>[] all) {
        return Stream.of(all)
                .map(each -> new ChoiceField.Word(each.name(), place.getTranslation(prefix + each.name())))
                .toList();
    }

    private boolean run(Runnable command) {
        var done = Refusals.guard(place, command);
        changed.run();
        return done;
    }
}
