package org.manof.recruitment;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.initiative.InitiativeReader;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Contributions;
import org.manof.workshop.Names;
import org.manof.workshop.OwnStanding;
import org.manof.workshop.Review;
import org.manof.workshop.Reviews;
import org.manof.workshop.WritingRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants do about gaps: propose who could answer them, and say whom they know. */
@Service
public class Recruitment {
    /** The key of the activity in which candidates are found. */
    public static final String KIND = "recruitment";

    private final CandidateRows rows;
    private final CandidateGaps mapped;
    private final CandidateReader reader;
    private final Contacts contacts;
    private final Gaps gaps;
    private final Contributions contributions;
    private final Access access;
    private final Agendas agendas;
    private final Reviews reviews;
    private final Names names;
    private final InitiativeReader initiatives;

    Recruitment(
            CandidateRows rows,
            CandidateGaps mapped,
            CandidateReader reader,
            Contacts contacts,
            Gaps gaps,
            Contributions contributions,
            Access access,
            Agendas agendas,
            Reviews reviews,
            Names names,
            InitiativeReader initiatives) {
        this.rows = rows;
        this.mapped = mapped;
        this.reader = reader;
        this.contacts = contacts;
        this.gaps = gaps;
        this.contributions = contributions;
        this.access = access;
        this.agendas = agendas;
        this.reviews = reviews;
        this.names = names;
        this.initiatives = initiatives;
    }

    /**
     * Proposes a candidate for one gap or more. Refuses unfit texts, a name that is on the list, a proposal for nothing, and more than
     * one person may send.
     */
    public void propose(Actor actor, UUID workshop, UUID activity, NewCandidate typed, UUID command) {
        var ref = find(workshop, activity);
        contributions.contribute(actor, workshop, activity, command, me -> {
            reviews.hold(workshop);
            var rules = reviews.rules(activity);
            rules.requireRoom((int) ofAuthor(activity, me.id()).count());
            var clean = checked(ref, typed);
            var origin = new CandidateRow.Origin(activity, me.id(), rules.readFirst(), null);
            var row = CandidateRow.of(Ids.next(), ref.initiative(), clean, origin);
            rows.add(row);
            mapped.replace(row.id(), clean.gaps());
        });
    }

    /** Puts other words in place of one's own, as long as nobody else sees them; refuses as {@link #propose}, and somebody else's. */
    public void rewrite(Actor actor, UUID workshop, UUID activity, UUID candidate, NewCandidate typed, UUID command) {
        var ref = find(workshop, activity);
        contributions.contribute(actor, workshop, activity, command, me -> {
            var row = takeUp(ref, me.id(), candidate);
            var clean = checked(ref, typed);
            rows.rewrite(row, clean);
            mapped.replace(candidate, clean.gaps());
        });
    }

    /** Takes one's own proposal back; refuses as {@link #rewrite}. */
    public void withdraw(Actor actor, UUID workshop, UUID activity, UUID candidate, UUID command) {
        var ref = find(workshop, activity);
        contributions.contribute(
                actor,
                workshop,
                activity,
                command,
                me -> rows.delete(takeUp(ref, me.id(), candidate).id()));
    }

    /** Says that one knows a candidate or can make contact, or takes that back. Refuses whom the room does not see. */
    public void know(Actor actor, UUID workshop, UUID activity, UUID candidate, boolean knows, UUID command) {
        var ref = find(workshop, activity);
        contributions.contribute(actor, workshop, activity, command, me -> {
            // The workshop's row before the candidate's, as a facilitator's decision takes them.
            reviews.hold(workshop);
            var row = rows.seen(ref.initiative(), candidate).orElseThrow(Refusal::notFound);
            contacts.put(row.id(), me.id(), knows);
        });
    }

    /** What a participant proposed here and whom they know; nobody else's. */
    @Transactional(readOnly = true)
    public MyRecruitment mine(Actor actor, UUID workshop, UUID activity) {
        var me = access.participant(actor, workshop);
        var ref = find(workshop, activity);
        var decided = reviews.of(activity);
        var rules = reviews.rules(activity);
        var proposed = reader.read(ref.initiative(), ofAuthor(activity, me.id()).toList(), Map.of()).stream()
                .map(each -> {
                    var review = decided.getOrDefault(each.id(), Review.NONE);
                    return new OwnCandidate(each, OwnStanding.of(review, shown(rules, review), rules));
                })
                .toList();
        return new MyRecruitment(proposed, contacts.of(me.id()));
    }

    /** What everyone may see, for the activity's kind: read inside a call that is already authorised. */
    @Transactional(readOnly = true)
    public RecruitmentPicture picture(ActivityRef activity) {
        var initiative = activity.initiative();
        var signed = names.forEverybody(activity);
        var sent = rows.sent(activity.id()).stream().map(CandidateRow::id).toList();
        var candidates = reader.of(initiative);
        return new RecruitmentPicture(
                gaps.of(initiative),
                candidates.stream().map(each -> each.signed(signed)).toList(),
                initiatives.read(initiative).sectors(),
                candidates.stream().map(Candidate::id).filter(sent::contains).collect(Collectors.toSet()),
                sent.size(),
                reviews.turns(activity.id()));
    }

    /** Whether the room sees a text about which this was decided: at once, or once a facilitator has read it. */
    static boolean shown(WritingRules rules, Review review) {
        return !review.hidden() && (!rules.readFirst() || review.approved());
    }

    private Stream<CandidateRow> ofAuthor(UUID activity, UUID person) {
        return rows.sent(activity).stream().filter(row -> person.equals(row.authorId()));
    }

    private NewCandidate checked(ActivityRef activity, NewCandidate typed) {
        var clean = typed.checked(initiatives.read(activity.initiative()));
        if (clean.gaps().isEmpty()) {
            throw Refusal.of("refusal.candidate.gap");
        }
        return clean;
    }

    private CandidateRow takeUp(ActivityRef activity, UUID me, UUID candidate) {
        reviews.hold(activity.workshop());
        var row = ofAuthor(activity.id(), me)
                .filter(each -> each.id().equals(candidate))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (rows.seen(activity.initiative(), candidate).isPresent() || row.status() != CandidateStatus.MAPPED) {
            throw Refusal.of("refusal.candidate.published");
        }
        reviews.rewritten(activity.id(), candidate);
        return row;
    }

    private ActivityRef find(UUID workshop, UUID activity) {
        var found = agendas.activity(workshop, activity);
        if (!found.kind().equals(KIND)) {
            throw Refusal.notFound();
        }
        return found;
    }
}
