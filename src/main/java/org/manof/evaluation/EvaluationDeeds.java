package org.manof.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.DeskChanges;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did with suggestions: one that the room sees, and one that a measure was made of. */
@Component
class EvaluationDeeds implements DeedKind {
    static final String SHOW = "deed.evaluation.show";
    static final String TAKE = "deed.evaluation.take";

    private final SuggestionRows suggestions;
    private final MeasureRows measures;
    private final DeskChanges changes;
    private final Workshops workshops;

    EvaluationDeeds(SuggestionRows suggestions, MeasureRows measures, DeskChanges changes, Workshops workshops) {
        this.suggestions = suggestions;
        this.measures = measures;
        this.changes = changes;
        this.workshops = workshops;
    }

    record Shown(UUID activity, UUID suggestion) {}

    record Taken(UUID measure, String content) {}

    @Override
    public Set<String> keys() {
        return Set.of(SHOW, TAKE);
    }

    /** Marks that people gave a suggestion stay with it, and count again where it is shown again. */
    @Override
    public void undo(Deed deed) {
        if (deed.kind().equals(SHOW)) {
            suggestions.show(deed.before(Shown.class).suggestion(), false);
            return;
        }
        var initiative = workshops.initiativeOf(deed.workshop());
        changes.within(Evaluations.TABLE, initiative);
        var taken = deed.before(Taken.class);
        var untouched = measures.find(initiative, taken.measure())
                .filter(now -> now.equals(
                        StoredMeasure.begun(now.id(), initiative, now.goalId(), taken.content(), now.createdAt())))
                .filter(now -> measures.targets(initiative)
                        .getOrDefault(now.id(), Map.of())
                        .isEmpty());
        if (untouched.isEmpty()) {
            throw DeedKind.builtUpon();
        }
        measures.delete(taken.measure());
    }

    /** A text is told only while the room sees it, or a measure says it. */
    @Override
    public String about(Deed deed, Language reader) {
        if (deed.kind().equals(TAKE)) {
            return deed.before(Taken.class).content();
        }
        var shown = deed.before(Shown.class);
        return suggestions
                .find(shown.activity(), shown.suggestion())
                .filter(Suggestion::shown)
                .map(Suggestion::content)
                .orElse("");
    }
}
