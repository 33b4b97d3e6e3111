package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import org.manof.governance.GroupsBy;
import org.manof.governance.MemberField;
import org.manof.governance.ModelAt;
import org.manof.governance.NewMember;
import org.manof.governance.UnitField;
import org.manof.governance.UnitKind;
import org.manof.partnership.Stakeholder;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.ui.Refusals;

/** What a facilitator does with the model, on behalf of its fields and buttons. */
final class ModelHands {
    private final ModelRoom room;
    private final Actor.Staff actor;
    private final ModelAt at;
    private final Runnable changed;

    /** {@code changed} shows at once what one's own command did; the live line tells the others. */
    ModelHands(ModelRoom room, Actor.Staff actor, ModelAt at, Runnable changed) {
        this.room = room;
        this.actor = actor;
        this.at = at;
        this.changed = changed;
    }

    List<Stakeholder> stakeholders() {
        return room.models().stakeholders(actor, at.initiative());
    }

    /** Saves one field; throws the refusal, since it belongs beside the field. */
    Edited save(UUID unit, UnitField field, String before, String mine) {
        var saved = room.editing().save(actor, at, unit, field, before, mine);
        changed.run();
        return saved;
    }

    /** As {@link #save(UUID, UnitField, String, String)}. */
    Edited save(UUID member, MemberField field, String before, String mine) {
        var saved = room.members().save(actor, at, member, field, before, mine);
        changed.run();
        return saved;
    }

    void begin(Component place, GroupsBy by) {
        run(place, () -> room.guide().begin(actor, at, by));
    }

    boolean add(Component place, UnitKind kind, String name, UUID id) {
        return run(place, () -> room.editing().add(actor, at, kind, name, id));
    }

    void move(Component place, UUID unit, boolean earlier) {
        run(place, () -> room.editing().move(actor, at, unit, earlier));
    }

    void remove(Component place, UUID unit) {
        run(place, () -> room.editing().remove(actor, at, unit));
    }

    void restore(Component place, UUID unit) {
        run(place, () -> room.editing().restore(actor, at, unit));
    }

    boolean addMember(Component place, UUID unit, NewMember typed, UUID id) {
        return run(place, () -> room.members().add(actor, at, unit, typed, id));
    }

    void removeMember(Component place, UUID member) {
        run(place, () -> room.members().remove(actor, at, member));
    }

    /** Says in the workshop's activity that a comment has found its way into the model, or that it has not. */
    void takeUp(Component place, UUID activity, UUID comment, boolean taken) {
        var workshop = at.workshop();
        if (workshop != null) {
            Refusals.guard(place, () -> room.comments().takeUp(actor, workshop, activity, comment, taken, Ids.next()));
        }
    }

    private boolean run(Component place, Runnable command) {
        var done = Refusals.guard(place, command);
        changed.run();
        return done;
    }
}
