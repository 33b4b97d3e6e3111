package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the same cell of many rows at once: all of them or none, and one undo for all. */
@Service
public class PlanBulk {
    /** More rows than a plan has. */
    static final int MOST = 1000;

    private final PlanDoor door;
    private final PlanRows rows;
    private final CellRules rules;

    PlanBulk(PlanDoor door, PlanRows rows, CellRules rules) {
        this.door = door;
        this.rows = rows;
        this.rules = rules;
    }

    /** What one row is to hold, and what the writer saw there. */
    public record Write(UUID row, CellValue before, CellValue mine) {}

    /** Writes {@code field} of each row; refuses all of it if one was changed meanwhile or one value does not fit. */
    @Transactional
    public void write(Actor actor, UUID initiative, PlanField field, List<Write> writes) {
        door.begin(actor, initiative);
        if (writes.isEmpty() || writes.size() > MOST) {
            throw Refusal.of("refusal.plan.bulkNone");
        }
        var changed = writes.stream()
                .filter(write ->
                        !CellText.of(write.before()).equals(CellText.of(door.row(initiative, write.row()), field)))
                .count();
        if (changed > 0) {
            throw Refusal.of("refusal.plan.bulk", changed);
        }
        door.note(
                actor,
                initiative,
                writes.stream().map(write -> one(initiative, field, write)).toList());
    }

    private CellChange one(UUID initiative, PlanField field, Write write) {
        var clean = rules.checked(door.row(initiative, write.row()), field, write.mine());
        rows.write(write.row(), field, write.before(), clean);
        return CellChange.of(write.row(), field, CellText.of(write.before()), CellText.of(clean));
    }
}
