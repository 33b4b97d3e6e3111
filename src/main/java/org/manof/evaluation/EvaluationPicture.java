package org.manof.evaluation;

import java.util.List;

/**
 * What everyone may see of the evaluation plan.
 *
 * @param seq raised by every change of it and of the work plan, whichever workshop it was made in
 * @param years the years that targets and milestones may be in, the first one first
 * @param milestones the first day first
 * @param suggestions those of one activity that the room sees; empty outside workshops
 * @param waiting how many suggestions wait to be read, never which
 */
public record EvaluationPicture(
        long seq,
        List<Integer> years,
        List<GoalMeasures> goals,
        List<Milestone> milestones,
        List<ShownSuggestion> suggestions,
        int waiting) {
    public EvaluationPicture {
        years = List.copyOf(years);
        goals = List.copyOf(goals);
        milestones = List.copyOf(milestones);
        suggestions = List.copyOf(suggestions);
    }

    /** What a phone draws of it: a suggestion of somebody else that nobody sees changes nothing there. */
    public EvaluationPicture onPhones() {
        return new EvaluationPicture(0, years, goals, List.of(), suggestions, 0);
    }

    /** The goals that nothing measures. */
    public List<GoalMeasures> bare() {
        return goals.stream().filter(goal -> goal.defined().isEmpty()).toList();
    }

    /** The measures that say no number to reach in the first year. */
    public List<Measure> aimless() {
        return goals.stream()
                .flatMap(goal -> goal.defined().stream())
                .filter(measure -> !measure.targets().containsKey(years.getFirst()))
                .toList();
    }

    /** The same with the suggestions of one activity. */
    EvaluationPicture with(List<ShownSuggestion> shown, int unread) {
        return new EvaluationPicture(seq, years, goals, milestones, shown, unread);
    }
}
