package org.manof.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Changes;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people suggest to measure. A facilitator reads each first; what the room then sees, people mark that say much. */
@Service
public class Suggestions {
    /** The longest suggestion, in characters. */
    public static final int LENGTH = 300;

    /** As many as one person may send in an activity. */
    static final int MOST = 20;

    private final SuggestionRows suggestions;
    private final MeasureRows measures;
    private final SuggestionDoor door;

    /** How suggestions get in and out. */
    @Component
    record SuggestionDoor(
            Agendas agendas,
            Access access,
            Contributions contributions,
            Changes changes,
            DeskChanges desks,
            Deeds deeds,
            InitiativeReader initiatives,
            Clock clock) {}

    Suggestions(SuggestionRows suggestions, MeasureRows measures, SuggestionDoor door) {
        this.suggestions = suggestions;
        this.measures = measures;
        this.door = door;
    }

    /** Suggests a measure of a goal. Refuses it after close, empty, over {@link #LENGTH}, of a foreign goal, and more than one may send. */
    public void suggest(Actor actor, UUID workshop, UUID activity, UUID goal, String text, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().contribute(actor, workshop, activity, command, me -> {
            // The workshop's row first, so that nobody sends one too many from two windows.
            door.changes().touch(workshop);
            if (suggestions.ofAuthor(activity, me.id()).size() >= MOST) {
                throw Refusal.of("refusal.evaluation.many", MOST);
            }
            var known = door.initiatives().read(ref.initiative()).goal(goal).orElseThrow(Refusal::notFound);
            suggestions.add(Ids.next(), ref, me.id(), known.id(), Text.required(text, LENGTH));
        });
    }

    /** Takes one's own suggestion back; refuses somebody else's, and one that the room sees or a measure was made of. */
    public void withdraw(Actor actor, UUID workshop, UUID activity, UUID suggestion, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().contribute(actor, workshop, activity, command, me -> {
            door.changes().touch(workshop);
            var mine = suggestions.ofAuthor(ref.id(), me.id()).stream()
                    .filter(each -> each.id().equals(suggestion))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            if (mine.shown() || mine.measureId() != null) {
                throw Refusal.of("refusal.evaluation.shown");
            }
            suggestions.delete(suggestion);
        });
    }

    /** Says that a suggestion says much, or takes that back; once a person. Refuses after close, and what the room does not see. */
    public void mark(Actor actor, UUID workshop, UUID activity, UUID suggestion, boolean marked, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().contribute(actor, workshop, activity, command, me -> {
            var seen = suggestions
                    .find(ref.id(), suggestion)
                    .filter(Suggestion::shown)
                    .orElseThrow(Refusal::notFound);
            if (marked) {
                suggestions.mark(seen.id(), me.id());
            } else {
                suggestions.unmark(seen.id(), me.id());
            }
        });
    }

    /** The participant's own suggestions, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<Suggestion> mine(Actor actor, UUID workshop, UUID activity) {
        var me = door.access().participant(actor, workshop);
        return suggestions.ofAuthor(activity(workshop, activity).id(), me.id());
    }

    /** What the participant has marked. */
    @Transactional(readOnly = true)
    public Set<UUID> marks(Actor actor, UUID workshop, UUID activity) {
        var me = door.access().participant(actor, workshop);
        return suggestions.markedBy(activity(workshop, activity).id(), me.id());
    }

    /** All suggestions, read or not, for facilitators. */
    @Transactional(readOnly = true)
    public List<Suggestion> all(Actor actor, UUID workshop, UUID activity) {
        var unused = door.access().facilitator(actor, workshop);
        return suggestions.of(activity(workshop, activity).id());
    }

    /** Puts a suggestion before the room; passes if it is there. Facilitators only. */
    public void show(Actor actor, UUID workshop, UUID activity, UUID suggestion, UUID command) {
        var ref = activity(workshop, activity);
        decide(actor, workshop, ref, suggestion, command, (facilitator, found) -> {
            if (!found.shown()) {
                suggestions.show(suggestion, true);
                note(workshop, facilitator, EvaluationDeeds.SHOW, new EvaluationDeeds.Shown(activity, suggestion));
            }
        });
    }

    /** Makes a measure of a suggestion. Facilitators only; refuses one that was taken up already. */
    public void take(Actor actor, UUID workshop, UUID activity, UUID suggestion, UUID command) {
        var ref = activity(workshop, activity);
        decide(actor, workshop, ref, suggestion, command, (facilitator, found) -> {
            if (found.measureId() != null) {
                throw Refusal.of("refusal.evaluation.taken");
            }
            door.desks().within(Evaluations.TABLE, ref.initiative());
            var measure = StoredMeasure.begun(
                    Ids.next(), ref.initiative(), found.goalId(), found.content(), OffsetDateTime.now(door.clock()));
            measures.add(measure);
            suggestions.take(suggestion, measure.id());
            note(workshop, facilitator, EvaluationDeeds.TAKE, new EvaluationDeeds.Taken(measure.id(), found.content()));
        });
    }

    @FunctionalInterface
    private interface Deciding {
        void decide(UUID facilitator, Suggestion found);
    }

    private void decide(Actor actor, UUID workshop, ActivityRef ref, UUID suggestion, UUID command, Deciding deciding) {
        Consumer<UUID> work = facilitator -> deciding.decide(
                facilitator, suggestions.find(ref.id(), suggestion).orElseThrow(Refusal::notFound));
        door.contributions().decide(actor, workshop, command, work);
    }

    private void note(UUID workshop, UUID facilitator, String kind, Object before) {
        door.deeds().note(workshop, facilitator, kind, before);
    }

    private ActivityRef activity(UUID workshop, UUID activity) {
        var ref = door.agendas().activity(workshop, activity);
        if (!ref.kind().equals(Evaluations.KIND)) {
            throw Refusal.notFound();
        }
        return ref;
    }
}
