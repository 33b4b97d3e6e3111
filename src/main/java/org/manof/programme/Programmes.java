package org.manof.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.PartnershipReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Names;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Participant;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants map: programmes and activities that there are already around the chosen levers, before everybody's eyes. */
@Service
public class Programmes {
    /** The key of the activity in which programmes are mapped. */
    public static final String KIND = "programmes";

    private final ProgrammeRows rows;
    private final ProgrammeMaps maps;
    private final Bound bound;
    private final ProgrammeLevers levers;
    private final ProgrammeFocusRows focuses;
    private final InitiativeReader initiatives;
    private final PartnershipReader partnership;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;
    private final Reviews reviews;
    private final Names names;

    Programmes(
            ProgrammeRows rows,
            ProgrammeMaps maps,
            Bound bound,
            ProgrammeLevers levers,
            ProgrammeFocusRows focuses,
            InitiativeReader initiatives,
            PartnershipReader partnership,
            Contributions contributions,
            Access access,
            Agendas agendas,
            Reviews reviews,
            Names names) {
        this.rows = rows;
        this.maps = maps;
        this.bound = bound;
        this.levers = levers;
        this.focuses = focuses;
        this.initiatives = initiatives;
        this.partnership = partnership;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
        this.reviews = reviews;
        this.names = names;
    }

    /** In which activity of which workshop somebody does something. */
    public record At(UUID workshop, UUID activity) {}

    /**
     * Puts a programme on the map of a chosen lever. Participants only, while open; refuses an unfit description, a lever that is not
     * chosen, and more than one person may send.
     */
    public void add(Actor actor, At at, UUID lever, Description about, UUID command) {
        contributions.contribute(actor, at.workshop(), at.activity(), command, me -> {
            var activity = mapping(at);
            reviews.hold(at.workshop());
            reviews.rules(activity.id()).requireRoom(rows.ofAuthor(me.id()).size());
            levers.require(activity.initiative(), lever);
            var sound = checked(activity.initiative(), about);
            rows.add(ProgrammeRow.of(Ids.next(), activity.initiative(), lever, activity.id(), me.id(), sound));
        });
    }

    /** Words one's own programme anew; refuses as {@link #add}, somebody else's, and what was merged, voted on or decided. */
    public void rewrite(Actor actor, At at, UUID programme, Description about, UUID command) {
        contributions.contribute(actor, at.workshop(), at.activity(), command, me -> {
            var row = takeUp(me, at, programme);
            rows.rewrite(programme, checked(row.initiativeId(), about));
        });
    }

    /** Takes one's own programme off the map; refuses as {@link #rewrite}. */
    public void withdraw(Actor actor, At at, UUID programme, UUID command) {
        contributions.contribute(actor, at.workshop(), at.activity(), command, me -> {
            var unused = takeUp(me, at, programme);
            rows.delete(programme);
        });
    }

    /** The participant's own programmes, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<OwnProgramme> mine(Actor actor, At at) {
        var me = access.participant(actor, at.workshop());
        var activity = mapping(at);
        var decided = reviews.of(activity.id());
        var rules = reviews.rules(activity.id());
        var bodies = maps.names(activity.initiative());
        return rows.ofAuthor(me.id()).stream()
                .filter(row -> row.activityId().equals(activity.id()))
                .map(row -> {
                    var review = decided.getOrDefault(row.id(), Review.NONE);
                    var published = ProgrammeWritings.published(review, rules);
                    return new OwnProgramme(
                            row.id(),
                            row.leverId(),
                            row.about(),
                            ProgrammeMaps.body(row.about(), bodies),
                            OwnStanding.of(review, published, rules));
                })
                .toList();
    }

    /** What everyone may see, for the activity's kind: read inside a call that is already authorised. */
    @Transactional(readOnly = true)
    public ProgrammesPicture picture(ActivityRef activity) {
        var initiative = initiatives.read(activity.initiative());
        var signed = names.forEverybody(activity);
        var all = maps.of(activity.initiative()).stream()
                .map(map -> new LeverMap(
                        map.lever(),
                        map.title(),
                        map.programmes().stream()
                                .map(each -> each.signed(each.originals().stream()
                                        .flatMap(id -> Stream.ofNullable(signed.get(id)))
                                        .toList()))
                                .toList(),
                        map.similar()))
                .toList();
        return new ProgrammesPicture(
                focuses.of(activity.id(), ProgrammeFocusRows.MAPPING)
                        .filter(set -> all.stream().anyMatch(map -> map.lever().equals(set)))
                        .orElse(all.isEmpty() ? null : all.getFirst().lever()),
                all,
                initiative.sectors(),
                partnership.stakeholders(activity.initiative()),
                initiative.meanings(),
                rows.written(activity.id()).size(),
                reviews.turns(activity.id()));
    }

    /** The mapping that is meant; refuses another workshop's, and an activity of another kind. */
    ActivityRef mapping(At at) {
        var found = agendas.activity(at.workshop(), at.activity());
        if (!found.kind().equals(KIND)) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Cleaned for storing; see {@link Description#checked}. */
    Description checked(UUID initiative, Description about) {
        return about.checked(
                initiatives.read(initiative), maps.names(initiative).keySet());
    }

    private ProgrammeRow takeUp(Participant me, At at, UUID programme) {
        var activity = mapping(at);
        reviews.hold(at.workshop());
        rows.lock(List.of(programme));
        var row = rows.find(programme)
                .filter(found ->
                        me.id().equals(found.authorId()) && found.activityId().equals(activity.id()))
                .orElseThrow(Refusal::notFound);
        bound.requireFree(row);
        reviews.rewritten(activity.id(), programme);
        return row;
    }
}
