package org.manof.tables;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what the facilitator moved and settled in the common order, whom they seated elsewhere, and whose writing they freed. */
@Component
class TablesDeeds implements DeedKind {
    static final String MOVE = "deed.tables.move";
    static final String TAKE_BACK = "deed.tables.takeBack";
    static final String SETTLE = "deed.tables.settle";
    static final String UNSETTLE = "deed.tables.unsettle";
    static final String SEAT = "deed.tables.seat";
    static final String FREE = "deed.tables.free";
    static final String DEAL = "deed.tables.deal";
    static final String SIZE = "deed.tables.size";

    private final TablesRounds rounds;
    private final MoveRows moves;
    private final SeatRows seats;
    private final Workshops workshops;
    private final InitiativeReader initiatives;
    private final Clock clock;

    TablesDeeds(
            TablesRounds rounds,
            MoveRows moves,
            SeatRows seats,
            Workshops workshops,
            InitiativeReader initiatives,
            Clock clock) {
        this.rounds = rounds;
        this.moves = moves;
        this.seats = seats;
        this.workshops = workshops;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** The last move of a common order as it stood before and after the deed, null where there was none of that number. */
    record Ordered(
            UUID round,
            UUID account,
            UUID option,
            int number,
            @Nullable Move before,
            @Nullable Move after) {}

    /** A common order, and who settled or opened it. */
    record Settled(UUID round, UUID account) {}

    /** Where somebody sat, null if nowhere, and where they sit. */
    record Seated(UUID round, UUID participant, @Nullable UUID from, UUID to, boolean wrote) {}

    /** Who wrote at a table. */
    record Freed(UUID table, UUID scribe) {}

    /** What is told by its kind alone. */
    record Plain(UUID activity) {}

    @Override
    public Set<String> keys() {
        return Set.of(MOVE, TAKE_BACK, SETTLE, UNSETTLE, SEAT, FREE, DEAL, SIZE);
    }

    /** Who dealt may deal again, and who chose a length may choose another. */
    @Override
    public Set<String> lasting() {
        return Set.of(DEAL, SIZE);
    }

    @Override
    public void undo(Deed deed) {
        switch (deed.kind()) {
            case MOVE, TAKE_BACK -> restore(deed.before(Ordered.class));
            case SETTLE -> settle(deed.before(Settled.class), false);
            case UNSETTLE -> settle(deed.before(Settled.class), true);
            case SEAT -> seat(deed.before(Seated.class));
            default -> {
                var freed = deed.before(Freed.class);
                if (!seats.write(freed.table(), freed.scribe())) {
                    throw DeedKind.builtUpon();
                }
            }
        }
    }

    private void restore(Ordered ordered) {
        var round = changed(ordered.round(), false);
        var after = ordered.after();
        var now = moves.of(round).stream().reduce((_, later) -> later);
        var same = after == null
                ? now.map(Move::number).orElse(0) == ordered.number() - 1
                : now.filter(after::sameAs).isPresent();
        if (!same) {
            throw DeedKind.builtUpon();
        }
        moves.remove(round, ordered.number());
        if (ordered.before() != null) {
            moves.add(round, ordered.before(), ordered.account(), OffsetDateTime.now(clock));
        }
    }

    private void settle(Settled settled, boolean back) {
        var round = changed(settled.round(), !back);
        rounds.settle(round, back ? settled.account() : null, back ? OffsetDateTime.now(clock) : null);
    }

    /** Whoever looks at the order of before is told so when they change it. */
    private UUID changed(UUID id, boolean settled) {
        var round = rounds.find(id)
                .filter(each -> each.settled() == settled && rounds.raise(id, each.version()))
                .orElseThrow(DeedKind::builtUpon);
        return round.id();
    }

    private void seat(Seated seated) {
        var now = seats.of(seated.round(), seated.participant()).map(SeatRows.Table::id);
        var from = seated.from();
        if (from == null || !now.equals(Optional.of(seated.to()))) {
            throw DeedKind.builtUpon();
        }
        seats.move(seated.round(), seated.participant(), from);
        if (seated.wrote()) {
            seats.write(from, seated.participant());
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        return switch (deed.kind()) {
            case MOVE, TAKE_BACK -> component(deed, deed.before(Ordered.class).option(), reader);
            default -> "";
        };
    }

    private String component(Deed deed, UUID option, Language reader) {
        return initiatives.read(workshops.initiativeOf(deed.workshop())).components().stream()
                .filter(each -> each.id().equals(option))
                .map(ComponentPicture::text)
                .map(text -> text.in(reader))
                .findFirst()
                .orElse("");
    }
}
