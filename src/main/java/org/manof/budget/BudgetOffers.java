package org.manof.budget;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Shekels;
import org.manof.shared.Text;
import org.manof.workplan.KnownBodies;
import org.manof.workplan.Plans;
import org.manof.workshop.Access;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Changes;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.manof.workshop.DeskChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of the room offer to bring. Staff alone read the offers, and make lines of them. */
@Service
public class BudgetOffers {
    /** The longest name of a body, in characters. */
    public static final int BEARER = BudgetRules.FUNDER;

    /** The longest note, in characters. */
    public static final int NOTE = BudgetRules.NOTE;

    /** As many offers as one person may send in an activity. */
    static final int MOST = 20;

    private final OfferRows offers;
    private final BudgetLines lines;
    private final KnownBodies funders;
    private final Plans plans;
    private final OfferDoor door;

    /** How offers get in and out. */
    @org.springframework.stereotype.Component
    record OfferDoor(
            Agendas agendas,
            Access access,
            Contributions contributions,
            Changes changes,
            DeskChanges desks,
            Deeds deeds,
            Clock clock) {}

    BudgetOffers(OfferRows offers, BudgetLines lines, KnownBodies funders, Plans plans, OfferDoor door) {
        this.offers = offers;
        this.lines = lines;
        this.funders = funders;
        this.plans = plans;
        this.door = door;
    }

    /**
     * Offers something for an action of the plan. Refuses it after close, without an amount where it is money, without words where it is
     * not, over {@link #BEARER} and {@link #NOTE} characters, and more than one person may send.
     */
    public void offer(Actor actor, UUID workshop, UUID activity, NewOffer typed, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().contribute(actor, workshop, activity, command, me -> {
            // The workshop's row first, so that nobody sends one too many from two windows.
            door.changes().touch(workshop);
            if (offers.ofAuthor(activity, me.id()).size() >= MOST) {
                throw Refusal.of("refusal.budget.many", MOST);
            }
            offers.add(checked(ref, typed), ref, me.id());
        });
    }

    /** Takes one's own offer back; refuses somebody else's, and one that a line was made of. */
    public void retract(Actor actor, UUID workshop, UUID activity, UUID offer, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().contribute(actor, workshop, activity, command, me -> {
            door.changes().touch(workshop);
            var mine = offers.ofAuthor(ref.id(), me.id()).stream()
                    .filter(each -> each.id().equals(offer))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            if (mine.lineId() != null) {
                throw Refusal.of("refusal.budget.taken");
            }
            offers.delete(offer);
        });
    }

    /** The participant's own offers, oldest first; nobody else's. */
    @Transactional(readOnly = true)
    public List<Offer> mine(Actor actor, UUID workshop, UUID activity) {
        return offers.ofAuthor(
                activity(workshop, activity).id(),
                door.access().participant(actor, workshop).id());
    }

    /** The offers that wait, for facilitators. */
    @Transactional(readOnly = true)
    public List<Offer> waiting(Actor actor, UUID workshop, UUID activity) {
        var unused = door.access().facilitator(actor, workshop);
        return offers.of(activity(workshop, activity).id()).stream()
                .filter(offer -> offer.lineId() == null)
                .toList();
    }

    /**
     * Makes a line of an offer, an idea in the year of its action. {@code amount} as typed stands in place of what was offered; it may be
     * empty if the offer says one. Facilitators only; refuses an offer that was taken up already, and an action taken out of the plan.
     */
    public void take(Actor actor, UUID workshop, UUID activity, UUID offer, String amount, UUID command) {
        var ref = activity(workshop, activity);
        door.contributions().decide(actor, workshop, command, facilitator -> {
            var taken = offers.find(activity, offer).orElseThrow(Refusal::notFound);
            if (taken.lineId() != null) {
                throw Refusal.of("refusal.budget.taken");
            }
            var line = line(ref, taken, amount);
            door.desks().within(Budgets.TABLE, ref.initiative());
            lines.add(line);
            offers.take(offer, line.id());
            door.deeds().note(workshop, facilitator, BudgetDeeds.TAKE, BudgetDeeds.Taken.of(line, taken.bearer()));
        });
    }

    private StoredLine line(ActivityRef activity, Offer offer, String typed) {
        var action = BudgetEditing.planned(plans.picture(activity.initiative()), offer.rowId());
        var said = offer.amount();
        var amount = said != null && typed.isBlank() ? said : BudgetRules.amount(typed);
        var funder = funders.written(activity.initiative(), offer.bearer(), BudgetRules.FUNDER, Language.HE);
        return new StoredLine(
                Ids.next(),
                activity.initiative(),
                offer.rowId(),
                action.year(),
                amount,
                offer.source(),
                MoneyState.IDEA,
                funder.stakeholder(),
                KnownBodies.text(funder),
                offer.note(),
                false,
                OffsetDateTime.now(door.clock()));
    }

    private Offer checked(ActivityRef activity, NewOffer typed) {
        var inKind = typed.source() == MoneySource.IN_KIND;
        var note = inKind ? Text.required(typed.note(), NOTE) : Text.limited(typed.note(), NOTE);
        return new Offer(
                Ids.next(),
                BudgetEditing.planned(plans.picture(activity.initiative()), typed.row())
                        .id(),
                typed.source(),
                amount(typed.amount(), inKind),
                Text.required(typed.bearer(), BEARER),
                note,
                null);
    }

    private static @Nullable Long amount(String typed, boolean inKind) {
        return inKind && Shekels.parse(typed) == null ? null : Long.valueOf(BudgetRules.amount(typed));
    }

    private ActivityRef activity(UUID workshop, UUID activity) {
        var ref = door.agendas().activity(workshop, activity);
        if (!ref.kind().equals(Budgets.KIND)) {
            throw Refusal.notFound();
        }
        return ref;
    }
}
