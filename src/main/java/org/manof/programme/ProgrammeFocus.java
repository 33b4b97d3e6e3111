package org.manof.programme;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.LeverChoice;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Deeds;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Service;

/** Turns the room to a lever: a mapping at any time, a vote between its rounds. */
@Service
public class ProgrammeFocus implements DeedKind {
    private static final String FOCUS = "deed.programme.focus";

    private final ProgrammeFocusRows focuses;
    private final ProgrammeVotes votes;
    private final ProgrammeLevers levers;
    private final Agendas agendas;
    private final Workshops workshops;
    private final Contributions contributions;
    private final Deeds deeds;

    ProgrammeFocus(
            ProgrammeFocusRows focuses,
            ProgrammeVotes votes,
            ProgrammeLevers levers,
            Agendas agendas,
            Workshops workshops,
            Contributions contributions,
            Deeds deeds) {
        this.focuses = focuses;
        this.votes = votes;
        this.levers = levers;
        this.agendas = agendas;
        this.workshops = workshops;
        this.contributions = contributions;
        this.deeds = deeds;
    }

    /** The lever that a turn of an activity was set to by a facilitator before, null if by none. */
    record Focused(
            UUID activity, int turn, UUID lever, @Nullable UUID before) {}

    /** Turns to another chosen lever; facilitators only. Refuses a lever that is not chosen, and a vote whose round has begun. */
    public void turn(Actor actor, Programmes.At at, UUID lever, UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = agendas.activity(at.workshop(), at.activity());
            levers.require(activity.initiative(), lever);
            var turn = turn(activity);
            var before = focuses.of(activity.id(), turn).orElse(null);
            if (!lever.equals(before)) {
                deeds.note(at.workshop(), account, FOCUS, new Focused(activity.id(), turn, lever, before));
                focuses.set(activity.id(), turn, lever);
            }
        });
    }

    @Override
    public Set<String> keys() {
        return Set.of(FOCUS);
    }

    @Override
    public void undo(Deed deed) {
        var focused = deed.before(Focused.class);
        var activity = agendas.activity(deed.workshop(), focused.activity());
        if (focused.turn() != turn(activity)) {
            throw DeedKind.builtUpon();
        }
        focuses.set(focused.activity(), focused.turn(), focused.before());
    }

    @Override
    public String about(Deed deed, Language reader) {
        return levers.find(
                        workshops.initiativeOf(deed.workshop()),
                        deed.before(Focused.class).lever())
                .map(LeverChoice::title)
                .orElse("");
    }

    private int turn(ActivityRef activity) {
        return switch (activity.kind()) {
            case Programmes.KIND -> ProgrammeFocusRows.MAPPING;
            case ProgrammeVotes.KIND -> votes.nextTurn(activity);
            default -> throw Refusal.notFound();
        };
    }
}
