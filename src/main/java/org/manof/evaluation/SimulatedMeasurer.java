package org.manof.evaluation;

import org.manof.initiative.GoalPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Simulated;
import org.springframework.stereotype.Component;

/** What somebody of a rehearsal suggests to measure, and what they say says much. */
@Component
public class SimulatedMeasurer {
    private static final double MARKS = 0.4;

    private final Suggestions suggestions;
    private final SuggestionRows rows;
    private final InitiativeReader initiatives;

    SimulatedMeasurer(Suggestions suggestions, SuggestionRows rows, InitiativeReader initiatives) {
        this.suggestions = suggestions;
        this.rows = rows;
        this.initiatives = initiatives;
    }

    /** Suggests one measure, or marks one of the room's; false if they have nothing more to say. */
    public boolean acts(Simulated who, ActivityRef activity) {
        var workshop = activity.workshop();
        var goals = initiatives.read(activity.initiative()).goals();
        if (goals.isEmpty()) {
            return false;
        }
        if (suggestions.mine(who.actor(), workshop, activity.id()).isEmpty()) {
            var goal = who.any(goals.stream().map(GoalPicture::id).toList());
            suggestions.suggest(who.actor(), workshop, activity.id(), goal, who.phrase("measure"), who.command());
            return true;
        }
        var marked = suggestions.marks(who.actor(), workshop, activity.id());
        var left = rows.shown(activity.id(), false).stream()
                .map(ShownSuggestion::id)
                .filter(each -> !marked.contains(each))
                .toList();
        if (left.isEmpty() || !who.happens(MARKS)) {
            return false;
        }
        suggestions.mark(who.actor(), workshop, activity.id(), who.leaning(left), true, who.command());
        return true;
    }
}
