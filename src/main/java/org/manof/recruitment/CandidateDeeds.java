package org.manof.recruitment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Joining;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did with candidates in a workshop. */
@Component
class CandidateDeeds implements DeedKind {
    static final String ADD = "deed.candidate.add";
    static final String WRITE = "deed.candidate.write";
    static final String MAP = "deed.candidate.map";
    static final String MOVE = "deed.candidate.move";
    static final String CHECK = "deed.candidate.check";

    private final CandidateRows rows;
    private final CandidateGaps mapped;
    private final Contacts contacts;
    private final Steps steps;
    private final Checks checks;
    private final Joining joining;

    CandidateDeeds(
            CandidateRows rows, CandidateGaps mapped, Contacts contacts, Steps steps, Checks checks, Joining joining) {
        this.rows = rows;
        this.mapped = mapped;
        this.contacts = contacts;
        this.steps = steps;
        this.checks = checks;
        this.joining = joining;
    }

    /** Whom a deed was about. */
    sealed interface About {
        UUID candidate();
    }

    record Added(UUID candidate) implements About {}

    record Written(UUID candidate, CandidateField field, String before, String after) implements About {}

    record Mapped(UUID candidate, UUID component, boolean before) implements About {}

    /** {@code step} is its number in the history; {@code who} the stakeholder before; {@code made} one that it brought, if it did. */
    record Moved(
            UUID candidate,
            CandidateStatus from,
            CandidateStatus to,
            int step,
            @Nullable UUID who,
            @Nullable UUID made) implements About {}

    record Checked(UUID candidate, FeasibilityItem item, Check before, Check after) implements About {}

    @Override
    public Set<String> keys() {
        return Set.of(ADD, WRITE, MAP, MOVE, CHECK);
    }

    @Override
    public void undo(Deed deed) {
        var row = rows.find(about(deed).candidate())
                .map(found -> rows.locked(found.initiativeId(), found.id()))
                .orElseThrow(DeedKind::builtUpon);
        switch (about(deed)) {
            case Added _ -> {
                require(row.status() == CandidateStatus.MAPPED
                        && steps.last(row.id()) == 0
                        && !checks.any(row.id())
                        && !contacts.any(row.id()));
                rows.delete(row.id());
            }
            case Written written -> {
                require(row.text(written.field()).equals(written.after()));
                rows.write(row, written.field(), written.before());
            }
            case Mapped map -> {
                require(mapped.has(row.id(), map.component()) != map.before());
                mapped.put(row.id(), map.component(), map.before());
            }
            case Checked checked -> {
                require(checks.find(row.id(), checked.item()).equals(checked.after()));
                checks.put(row.id(), checked.item(), checked.before());
            }
            case Moved moved -> moveBack(row, moved);
        }
    }

    /** Told only while everyone may see it. */
    @Override
    public String about(Deed deed, Language reader) {
        return rows.find(about(deed).candidate())
                .flatMap(row -> rows.seen(row.initiativeId(), row.id()))
                .map(CandidateRow::name)
                .orElse("");
    }

    private void moveBack(CandidateRow row, Moved moved) {
        require(row.status() == moved.to() && steps.last(row.id()) == moved.step());
        rows.become(row.id(), moved.from(), moved.who());
        steps.delete(row.id(), moved.step());
        var made = moved.made();
        if (made != null) {
            joining.leave(row.initiativeId(), made);
        }
    }

    private static About about(Deed deed) {
        Class<? extends About> type = switch (deed.kind()) {
            case ADD -> Added.class;
            case WRITE -> Written.class;
            case MAP -> Mapped.class;
            case MOVE -> Moved.class;
            default -> Checked.class;
        };
        return deed.before(type);
    }

    private static void require(boolean asItWas) {
        if (!asItWas) {
            throw DeedKind.builtUpon();
        }
    }
}
