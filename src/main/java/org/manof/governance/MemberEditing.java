package org.manof.governance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.partnership.PartnershipReader;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change of who belongs to the units. */
@Service
public class MemberEditing {
    /** The most members that a unit may have. */
    public static final int MOST = 40;

    private final ModelDoor door;
    private final UnitRows units;
    private final MemberRows members;
    private final PartnershipReader partnership;
    private final Clock clock;

    MemberEditing(ModelDoor door, UnitRows units, MemberRows members, PartnershipReader partnership, Clock clock) {
        this.door = door;
        this.units = units;
        this.members = members;
        this.partnership = partnership;
        this.clock = clock;
    }

    /**
     * Adds a member; {@code id} is the client's, so that a second tap adds nothing. Refuses a foreign unit or stakeholder, texts that are
     * too long, and the same person of the same stakeholder twice.
     */
    @Transactional
    public void add(Actor actor, ModelAt at, UUID unit, NewMember typed, UUID id) {
        var change = door.begin(actor, at);
        var unused = units.find(at.initiative(), unit).orElseThrow(Refusal::notFound);
        if (members.find(at.initiative(), id).isPresent()) {
            return;
        }
        var row = checked(at, unit, typed, id);
        if (members.ofUnit(at.initiative(), unit).size() >= MOST) {
            throw Refusal.of("refusal.model.members", MOST);
        }
        if (!members.add(row)) {
            throw Refusal.of("refusal.model.member");
        }
        door.note(change, MemberDeeds.ADD, new MemberDeeds.Changed(null, row));
    }

    /** Writes one field if it still holds {@code before}; else nothing is written, and what it holds comes back. */
    @Transactional
    public Edited save(Actor actor, ModelAt at, UUID member, MemberField field, String before, String mine) {
        var change = door.begin(actor, at);
        var old = find(at, member);
        var clean = field.checked(mine);
        return Edited.put(field.of(old), before, clean, next -> {
            var row = field.with(old, next);
            if (members.ofUnit(at.initiative(), old.unitId()).stream().anyMatch(other -> twice(other, row))) {
                throw Refusal.of("refusal.model.member");
            }
            members.put(row);
            door.note(change, MemberDeeds.EDIT, new MemberDeeds.Changed(old, row));
        });
    }

    /** Takes a member out of their unit. */
    @Transactional
    public void remove(Actor actor, ModelAt at, UUID member) {
        var change = door.begin(actor, at);
        var old = find(at, member);
        members.delete(member);
        door.note(change, MemberDeeds.REMOVE, new MemberDeeds.Changed(old, null));
    }

    private MemberRow checked(ModelAt at, UUID unit, NewMember typed, UUID id) {
        var stakeholder = typed.stakeholder();
        if (stakeholder == null) {
            throw Refusal.of("refusal.model.stakeholder");
        }
        if (partnership.stakeholders(at.initiative()).stream()
                .noneMatch(each -> each.id().equals(stakeholder))) {
            throw Refusal.notFound();
        }
        var part = typed.part();
        if (part == null) {
            throw Refusal.of("refusal.model.part");
        }
        return new MemberRow(
                id,
                unit,
                stakeholder,
                Text.limited(typed.person(), MemberField.PERSON_LENGTH),
                Text.limited(typed.role(), MemberField.ROLE_LENGTH),
                part,
                OffsetDateTime.now(clock));
    }

    private MemberRow find(ModelAt at, UUID member) {
        return members.find(at.initiative(), member).orElseThrow(Refusal::notFound);
    }

    private static boolean twice(MemberRow other, MemberRow row) {
        return !other.id().equals(row.id())
                && other.stakeholderId().equals(row.stakeholderId())
                && other.person().equals(row.person());
    }
}
