package org.manof.evaluation;

import java.util.List;
import java.util.UUID;
import org.manof.lever.Gathering;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.PlanTeam;
import org.springframework.context.ApplicationContext;

/** A team with a plan, whose three goals nothing measures yet. */
public final class EvaluationTeam {
    private final ApplicationContext spring;
    private final PlanTeam team;

    public EvaluationTeam(ApplicationContext spring) {
        this.spring = spring;
        team = new PlanTeam(spring, Evaluations.KIND);
        team.writes(PlanTeam.LAB, "ציוד למעבדה");
    }

    public PlanTeam team() {
        return team;
    }

    public Gathering room() {
        return team.room();
    }

    public Actor.Staff dana() {
        return team.dana();
    }

    public UUID initiative() {
        return team.initiative();
    }

    public UUID workshop() {
        return room().workshop();
    }

    public UUID activity() {
        return room().activity(Evaluations.KIND).id();
    }

    public EvaluationPicture picture() {
        return spring.getBean(Evaluations.class).picture(room().activity(Evaluations.KIND));
    }

    /** A measure of a goal; goals count from 0. */
    public UUID measures(int goal, String definition) {
        var measure = Ids.next();
        spring.getBean(MeasureEditing.class).add(dana(), initiative(), room().goal(goal), measure);
        writes(measure, MeasureField.DEFINITION, definition);
        return measure;
    }

    public Measure measure(UUID id) {
        return picture().goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Writes into a cell, whatever stands there. */
    public Edited writes(UUID measure, MeasureField field, String mine) {
        return writes(dana(), measure, field, field.of(measure(measure), Language.HE), mine);
    }

    public Edited writes(Actor actor, UUID measure, MeasureField field, String before, String mine) {
        return spring.getBean(MeasureEditing.class)
                .save(actor, initiative(), measure, field, before, mine, Language.HE);
    }

    public Edited aims(UUID measure, int year, String before, String mine) {
        return spring.getBean(MeasureEditing.class).target(dana(), initiative(), measure, year, before, mine);
    }

    public UUID milestone(int goal, String text, String date) {
        var milestone = Ids.next();
        var row = team.row(PlanTeam.LAB).id();
        spring.getBean(MilestoneEditing.class)
                .add(dana(), initiative(), new NewMilestone(milestone, room().goal(goal), row, text, date));
        return milestone;
    }

    public void suggests(Actor actor, int goal, String text, UUID command) {
        spring.getBean(Suggestions.class).suggest(actor, workshop(), activity(), room().goal(goal), text, command);
    }

    /** A suggestion by what it says, as facilitators read it. */
    public UUID suggestion(String text) {
        return all().stream()
                .filter(each -> each.content().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<Suggestion> all() {
        return spring.getBean(Suggestions.class).all(dana(), workshop(), activity());
    }
}
