package org.manof.influence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which components are root causes: the facilitator says so with the room, once it has seen who drives whom. */
@Service
public class RootCauses {
    /** The longest reason, in code points. */
    public static final int REASON = 500;

    private final CauseRows causes;
    private final InfluenceResults results;
    private final Contributions contributions;
    private final Deeds deeds;
    private final Membership membership;
    private final Agendas agendas;
    private final Clock clock;

    RootCauses(
            CauseRows causes,
            InfluenceResults results,
            Contributions contributions,
            Deeds deeds,
            Membership membership,
            Agendas agendas,
            Clock clock) {
        this.causes = causes;
        this.results = results;
        this.contributions = contributions;
        this.deeds = deeds;
        this.membership = membership;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** A root cause of an initiative, with the reason if one was given. */
    public record Named(Localized component, Cause cause) {}

    /**
     * Names a component, in place of the reason given before; {@code reason} is up to {@link #REASON} characters, and may be empty for a
     * candidate only. Facilitators only. Refuses before the reveal, and a component that was not asked about.
     */
    public void name(Actor actor, UUID workshop, UUID option, String reason, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var why = Text.limited(reason, REASON);
            var placed = revealed(workshop).of(option).orElseThrow(Refusal::notFound);
            if (why.isEmpty() && !placed.candidate()) {
                throw Refusal.of("refusal.influence.reason");
            }
            var cause =
                    new CauseRows.Stored(option, why.isEmpty() ? null : why, facilitator, OffsetDateTime.now(clock));
            note(workshop, facilitator, CauseDeeds.NAME, option);
            causes.put(activity(workshop), cause);
        });
    }

    /** Takes a naming back, if there is one; refuses as {@link #name}. */
    public void unname(Actor actor, UUID workshop, UUID option, UUID command) {
        contributions.decide(actor, workshop, command, facilitator -> {
            var unused = revealed(workshop).of(option).orElseThrow(Refusal::notFound);
            if (causes.find(activity(workshop), option).isPresent()) {
                note(workshop, facilitator, CauseDeeds.UNNAME, option);
                causes.delete(activity(workshop), option);
            }
        });
    }

    /** What was named in the initiative's workshops and their rooms see now, newest workshop first, for its staff. */
    @Transactional(readOnly = true)
    public List<Named> of(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return agendas.inInitiative(initiative, Influences.KIND).stream()
                .flatMap(activity -> named(results.picture(activity)))
                .toList();
    }

    private void note(UUID workshop, UUID facilitator, String kind, UUID option) {
        var activity = activity(workshop);
        var before = causes.find(activity, option).orElse(null);
        deeds.note(workshop, facilitator, kind, new CauseDeeds.Named(activity, option, before));
    }

    private static Stream<Named> named(InfluencePicture picture) {
        return picture.causes().stream()
                .flatMap(cause ->
                        picture.option(cause.option()).stream().map(option -> new Named(option.text(), cause)));
    }

    private InfluenceResult revealed(UUID workshop) {
        return results.picture(agendas.ofKind(workshop, Influences.KIND).orElseThrow(Refusal::notFound))
                .result()
                .orElseThrow(() -> Refusal.of("refusal.influence.hidden"));
    }

    private UUID activity(UUID workshop) {
        return agendas.ofKind(workshop, Influences.KIND).orElseThrow().id();
    }
}
