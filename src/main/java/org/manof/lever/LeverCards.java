package org.manof.lever;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;

/**
 * The cards of published levers, filled on by facilitators: which components a lever lifts, when is the right time, in which systems.
 * What is voted on, the title, stays as it is.
 */
@Service
public class LeverCards {
    private final LeverRows levers;
    private final InitiativeReader initiatives;
    private final Contributions contributions;
    private final Deeds deeds;

    LeverCards(LeverRows levers, InitiativeReader initiatives, Contributions contributions, Deeds deeds) {
        this.levers = levers;
        this.initiatives = initiatives;
        this.contributions = contributions;
        this.deeds = deeds;
    }

    /**
     * Writes an answer if the card still holds {@code before}; else nothing is written and what it holds comes back. Refuses a foreign
     * lever, one that does not stand in the gallery, and more than {@link Proposal#ANSWER} characters.
     */
    public Edited answer(Actor actor, UUID workshop, UUID lever, CardQuestion question, String before, String typed) {
        var edited = new AtomicReference<>(new Edited(before, false));
        contributions.decide(actor, workshop, Ids.next(), facilitator -> {
            requireStanding(workshop, lever);
            var mine = Text.limited(typed, Proposal.ANSWER);
            var written = levers.answer(lever, question, before, mine);
            var row = levers.find(lever).orElseThrow();
            var now = question == CardQuestion.TIME ? row.rightTime() : row.systems();
            if (written && !mine.equals(before)) {
                var card = new LeverDeeds.Card(lever, question, before, mine);
                deeds.note(workshop, facilitator, LeverDeeds.CARD, card);
            }
            edited.set(new Edited(now, written || now.equals(mine)));
        });
        return edited.get();
    }

    /** Says whether a lever lifts a component, whatever stood there before; refuses as {@link #answer}, and a foreign component. */
    public void lifts(Actor actor, UUID workshop, UUID lever, UUID component, boolean lifts, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var row = requireStanding(workshop, lever);
            if (initiatives.read(row.initiativeId()).component(component).isEmpty()) {
                throw Refusal.notFound();
            }
            if (levers.lifts(lever, component, lifts)) {
                deeds.note(workshop, facilitator, LeverDeeds.LIFTS, new LeverDeeds.Lifts(lever, component, !lifts));
            }
        });
    }

    private LeverRow requireStanding(UUID workshop, UUID lever) {
        var shelf = levers.shelf(workshop);
        var row = shelf.find(lever).orElseThrow(Refusal::notFound);
        if (!shelf.stands(row)) {
            throw Refusal.of("refusal.lever.merged");
        }
        return row;
    }
}
