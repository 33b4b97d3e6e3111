package org.manof.governance;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.PartnershipReader;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did with members in a workshop, unless somebody changed them since. */
@Component
class MemberDeeds implements DeedKind {
    static final String ADD = "deed.model.memberAdd";
    static final String EDIT = "deed.model.memberEdit";
    static final String REMOVE = "deed.model.memberRemove";

    private final UnitRows units;
    private final MemberRows members;
    private final ModelDeeds named;
    private final ModelChanges changes;
    private final PartnershipReader partnership;
    private final Workshops workshops;

    MemberDeeds(
            UnitRows units,
            MemberRows members,
            ModelDeeds named,
            ModelChanges changes,
            PartnershipReader partnership,
            Workshops workshops) {
        this.units = units;
        this.members = members;
        this.named = named;
        this.changes = changes;
        this.partnership = partnership;
        this.workshops = workshops;
    }

    /** A member before and after; null where there was none. */
    record Changed(@Nullable MemberRow before, @Nullable MemberRow after) {
        MemberRow any() {
            var row = after == null ? before : after;
            return Objects.requireNonNull(row);
        }
    }

    @Override
    public Set<String> keys() {
        return Set.of(ADD, EDIT, REMOVE);
    }

    @Override
    public void undo(Deed deed) {
        var initiative = workshops.initiativeOf(deed.workshop());
        changes.within(initiative);
        var changed = deed.before(Changed.class);
        var before = changed.before();
        var after = changed.after();
        if (after == null) {
            putBack(initiative, changed.any());
            return;
        }
        var now = members.find(initiative, after.id()).filter(after::same).orElseThrow(DeedKind::builtUpon);
        if (before == null) {
            members.delete(now.id());
        } else if (!before.person().equals(now.person()) && taken(initiative, before)) {
            throw DeedKind.builtUpon();
        } else {
            members.put(before);
        }
    }

    /** The stakeholder, with the unit. */
    @Override
    public String about(Deed deed, Language reader) {
        var initiative = workshops.initiativeOf(deed.workshop());
        var row = deed.before(Changed.class).any();
        var who = partnership.stakeholders(initiative).stream()
                .filter(each -> each.id().equals(row.stakeholderId()))
                .map(each -> each.name().in(reader))
                .findFirst()
                .orElse("");
        return who + " · " + named.named(initiative, row.unitId(), reader);
    }

    private void putBack(UUID initiative, MemberRow row) {
        var here = units.find(initiative, row.unitId()).isPresent()
                && partnership.stakeholders(initiative).stream()
                        .anyMatch(each -> each.id().equals(row.stakeholderId()));
        if (!here || !members.add(row)) {
            throw DeedKind.builtUpon();
        }
    }

    private boolean taken(UUID initiative, MemberRow row) {
        return members.ofUnit(initiative, row.unitId()).stream()
                .anyMatch(other -> other.stakeholderId().equals(row.stakeholderId())
                        && other.person().equals(row.person()));
    }
}
