package org.manof.programme;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the facilitator decides with the room about each programme: its circle around the lever, why, and who leads it. */
@Service
public class ProgrammeDecisions {
    private final ProgrammeShelf shelf;
    private final ProgrammeRows rows;
    private final ProgrammeDecisionRows decisions;
    private final LastVotes votes;
    private final ProgrammeLevers levers;
    private final Agendas agendas;
    private final Contributions contributions;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;

    ProgrammeDecisions(
            ProgrammeShelf shelf,
            ProgrammeRows rows,
            ProgrammeDecisionRows decisions,
            LastVotes votes,
            ProgrammeLevers levers,
            Agendas agendas,
            Contributions contributions,
            Deeds deeds,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.rows = rows;
        this.decisions = decisions;
        this.votes = votes;
        this.levers = levers;
        this.agendas = agendas;
        this.contributions = contributions;
        this.deeds = deeds;
        this.events = events;
    }

    /**
     * Puts {@code mine} in place of what is decided about a programme, null for nothing, if that still is {@code seen}. Facilitators only,
     * in a mapping at any time, in a vote once it is revealed. Refuses a strategic programme without a leader, and a decision without a
     * reason that the last vote {@linkplain ProgrammeVote#differs differs} from.
     */
    public void decide(
            Actor actor,
            Programmes.At at,
            UUID programme,
            @Nullable Decision seen,
            @Nullable Decision mine,
            UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = activity(at);
            rows.lock(List.of(programme));
            var row = shelf.standing(activity.initiative(), programme).orElseThrow(Refusal::notFound);
            levers.require(activity.initiative(), row.leverId());
            var before = decisions.find(programme).orElse(null);
            if (!Objects.equals(before == null ? null : before.decision(), seen)) {
                throw Refusal.of("refusal.programme.changed");
            }
            var sound = mine == null ? null : checked(row, mine);
            if (!Objects.equals(seen, sound)) {
                var after = sound == null ? null : decisions.stored(programme, sound, account);
                decisions.put(programme, after);
                deeds.note(
                        at.workshop(),
                        account,
                        sound == null ? ProgrammeDecisionDeeds.OPEN : ProgrammeDecisionDeeds.DECIDE,
                        new ProgrammeDecisionDeeds.Changed(programme, before, after));
                events.publishEvent(ProgrammeDecided.of(row, sound));
            }
        });
    }

    private Decision checked(ProgrammeRow row, Decision mine) {
        var reason = Text.limited(mine.reason(), Decision.REASON);
        var leader = mine.circle() == Circle.STRATEGIC ? Text.limited(mine.leader(), Decision.LEADER) : "";
        if (mine.circle() == Circle.STRATEGIC && leader.isEmpty()) {
            throw Refusal.of("refusal.programme.leader");
        }
        var sound = new Decision(mine.circle(), reason, leader);
        var vote = votes.of(row.leverId()).get(row.id());
        if (vote != null && reason.isEmpty() && vote.differs(sound)) {
            throw Refusal.of("refusal.programme.reason");
        }
        return sound;
    }

    private ActivityRef activity(Programmes.At at) {
        var found = agendas.activity(at.workshop(), at.activity());
        if (found.kind().equals(ProgrammeVotes.KIND)) {
            if (!found.revealed()) {
                throw Refusal.of("refusal.programme.hidden");
            }
        } else if (!found.kind().equals(Programmes.KIND)) {
            throw Refusal.notFound();
        }
        return found;
    }
}
