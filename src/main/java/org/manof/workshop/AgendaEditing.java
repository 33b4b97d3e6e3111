package org.manof.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How staff of an initiative compose a workshop's agenda. Whoever changes its order says which order they see, and whoever writes a
 * field what it held: two who compose at once never overwrite each other unasked.
 */
@Service
public class AgendaEditing {
    private static final int LONGEST_INSTRUCTION = 300;
    private static final ActivityOption MINUTES =
            new ActivityOption(AgendaField.MINUTES, "agenda.field.minutes", 1, 600);

    private final Access access;
    private final Changes changes;
    private final ActivityRows activities;
    private final Kinds kinds;
    private final Deeds deeds;

    AgendaEditing(Access access, Changes changes, ActivityRows activities, Kinds kinds, Deeds deeds) {
        this.access = access;
        this.changes = changes;
        this.activities = activities;
        this.kinds = kinds;
        this.deeds = deeds;
    }

    /** The agenda as it is, for staff of the workshop's initiative. */
    @Transactional(readOnly = true)
    public List<AgendaItem> read(Actor actor, UUID workshop) {
        var unused = access.staff(actor, workshop);
        return activities.agenda(workshop);
    }

    /**
     * Adds an activity at the end. {@code id} is the client's, so that a second tap adds nothing. Refuses an unknown kind, a second of a
     * kind that comes once, and a full agenda.
     */
    @Transactional
    public void add(Actor actor, UUID workshop, String kind, UUID id) {
        var agenda = begin(actor, workshop);
        if (agenda.items().stream().anyMatch(item -> item.id().equals(id))) {
            return;
        }
        var known = kinds.known(kind).orElseThrow(Refusal::notFound);
        activities.add(
                workshop,
                agenda.with(id, known).items().getLast(),
                known.place().repeatable());
        note(actor, workshop, agenda, AgendaDeeds.ADD, AgendaDeeds.Arranged.of(agenda, id, kind, null));
    }

    /** Takes an activity out that the room has not been at. Refuses the last one, and an agenda that is no longer {@code seen}. */
    @Transactional
    public void remove(Actor actor, UUID workshop, UUID activity, List<UUID> seen) {
        arrange(actor, workshop, activity, seen, agenda -> agenda.without(activity));
    }

    /** Moves an activity one step, past its neighbour or into the neighbouring part; passes where there is no further. */
    @Transactional
    public void move(Actor actor, UUID workshop, UUID activity, boolean earlier, List<UUID> seen) {
        arrange(actor, workshop, activity, seen, agenda -> agenda.moved(activity, earlier));
    }

    /** Lets another part begin at an activity, after which the workshop is closed until another day; or takes that border away. */
    @Transactional
    public void divide(Actor actor, UUID workshop, UUID activity, boolean apart, List<UUID> seen) {
        arrange(actor, workshop, activity, seen, agenda -> agenda.divided(activity, apart));
    }

    /**
     * Writes a field if it still holds {@code before}, else nothing is written and what it holds comes back. Refuses minutes and options
     * of an activity that the room has been at; its instruction may be worded anew at any time. Instructions up to 300 characters.
     */
    @Transactional
    public Edited save(Actor actor, UUID workshop, AgendaField field, String before, String mine) {
        var agenda = begin(actor, workshop);
        var item = agenda.item(field.activity());
        var now = field.in(item);
        var clean = checked(item, field, mine);
        if (now.equals(clean) || !now.equals(before)) {
            return new Edited(now, now.equals(clean));
        }
        if (item.fixed(field.name())) {
            throw Refusal.of("refusal.agenda.begun");
        }
        activities.write(item, field, clean);
        var written = new AgendaDeeds.Written(item.id(), field.name(), item.kind(), now, clean);
        note(actor, workshop, agenda, AgendaDeeds.FIELD, written);
        return new Edited(clean, true);
    }

    private void arrange(Actor actor, UUID workshop, UUID activity, List<UUID> seen, UnaryOperator<Agenda> change) {
        var agenda = begin(actor, workshop).asSeen(seen);
        var next = change.apply(agenda);
        if (!next.equals(agenda)) {
            activities.arrange(workshop, next.items());
            var item = agenda.item(activity);
            var removed = next.items().size() < agenda.items().size();
            note(
                    actor,
                    workshop,
                    agenda,
                    removed ? AgendaDeeds.REMOVE : AgendaDeeds.ORDER,
                    AgendaDeeds.Arranged.of(agenda, activity, item.kind(), removed ? item : null));
        }
    }

    /** Composing beforehand is no deed of the evening: nobody in the room wants it taken back. */
    private void note(Actor actor, UUID workshop, Agenda before, String kind, Object what) {
        if (before.items().stream().anyMatch(AgendaItem::begun)) {
            deeds.note(workshop, access.staff(actor, workshop).account(), kind, what);
        }
    }

    /** Raising the number is the lock that puts those who compose at once, and the facilitators' steps, in order. */
    private Agenda begin(Actor actor, UUID workshop) {
        var unused = access.staff(actor, workshop);
        changes.touch(workshop);
        return new Agenda(activities.agenda(workshop));
    }

    private String checked(AgendaItem item, AgendaField field, String mine) {
        var typed = Text.line(mine);
        return switch (field.name()) {
            case AgendaField.MINUTES -> String.valueOf(MINUTES.checked(typed));
            case AgendaField.INSTRUCTION -> Text.limited(mine, LONGEST_INSTRUCTION);
            case AgendaField.NAMES -> {
                if (!kinds.of(item.kind()).signed()) {
                    throw Refusal.notFound();
                }
                yield Arrays.stream(NamesFor.values())
                        .map(NamesFor::name)
                        .filter(typed::equals)
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
            }
            default -> {
                var option = kinds.of(item.kind()).options().stream()
                        .filter(offered -> offered.key().equals(field.name()))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
                yield typed.isEmpty() ? "" : String.valueOf(option.checked(typed));
            }
        };
    }
}
