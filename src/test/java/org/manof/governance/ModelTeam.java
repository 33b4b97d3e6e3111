package org.manof.governance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.partnership.CirclesRoom;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.MoreKinds;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** A workshop that has chosen two levers and comes to the operating model, and who builds it. */
public final class ModelTeam {
    private final ApplicationContext spring;
    private final CirclesRoom room;
    private final List<UUID> levers;

    public ModelTeam(ApplicationContext spring) {
        this(spring, CirclesRoom.in(spring));
    }

    /** Those who are at a workshop's circles already. */
    private ModelTeam(ApplicationContext spring, CirclesRoom room) {
        this.spring = spring;
        this.room = room;
        levers = CirclesRoom.LEVERS.stream().map(room::chooses).toList();
        MoreKinds.into(spring, room.facilitator(), room.workshop(), Set.of(Models.KIND));
        room.step(Verb.NEXT);
    }

    public CirclesRoom room() {
        return room;
    }

    public Actor.Staff dana() {
        return room.facilitator();
    }

    public UUID initiative() {
        return room.initiative();
    }

    List<UUID> levers() {
        return levers;
    }

    ModelAt console() {
        return new ModelAt(room.initiative(), room.workshop());
    }

    ModelAt desk() {
        return ModelAt.desk(room.initiative());
    }

    ActivityRef activity() {
        return spring.getBean(Agendas.class)
                .ofKind(room.workshop(), Models.KIND)
                .orElseThrow();
    }

    /** Somebody with an account who belongs to the initiative. */
    public Actor.Staff joined(Role role) {
        var colleague = CirclesRoom.account(spring, role);
        var email = spring.getBean(Accounts.class).emailOf(colleague.account());
        spring.getBean(Membership.class).add(dana(), initiative(), email);
        return colleague;
    }

    public void begins(GroupsBy by) {
        spring.getBean(ModelFromGuide.class).begin(dana(), console(), by);
    }

    UUID adds(UnitKind kind, String name) {
        var id = Ids.next();
        spring.getBean(ModelEditing.class).add(dana(), console(), kind, name, id);
        return id;
    }

    /** Writes into a field of a unit what stands there or not. */
    Edited writes(ModelAt at, UUID unit, UnitField field, String before, String mine) {
        return spring.getBean(ModelEditing.class).save(dana(), at, unit, field, before, mine);
    }

    /** Makes a stakeholder a member, and gives the member's id. */
    public UUID seats(UUID unit, String stakeholder, String person, MemberPart part) {
        var id = Ids.next();
        spring.getBean(MemberEditing.class)
                .add(dana(), console(), unit, new NewMember(room.stakeholder(stakeholder), person, "", part), id);
        return id;
    }

    void says(Actor.Guest guest, UUID unit, String text) {
        spring.getBean(Comments.class).write(guest, room.workshop(), activity().id(), unit, text, Ids.next());
    }

    /** All that staff reads. */
    public ModelPicture model() {
        return spring.getBean(Models.class).read(dana(), initiative());
    }

    /** What the workshop's screens show. */
    ModelPicture shown() {
        return (ModelPicture) room.whole().activity();
    }

    public Unit unit(UnitKind kind) {
        return model().units().stream()
                .filter(unit -> unit.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Unit unit(UUID id) {
        return model().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What undo would take back, by the key of its name. */
    String undoable() {
        return Objects.requireNonNull(room.whole().undoable()).kind();
    }
}
