package org.manof.recruitment;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of a candidate: what is known of interest, population, language, capacity, money and timing. */
@Service
public class Feasibility {
    private final CandidateRows rows;
    private final Checks checks;
    private final StaffChanges changes;

    Feasibility(CandidateRows rows, Checks checks, StaffChanges changes) {
        this.rows = rows;
        this.checks = checks;
        this.changes = changes;
    }

    /** Answers an item that still has the answer {@code before}; refuses if somebody else has answered it otherwise meanwhile. */
    @Transactional
    public void answer(
            Actor actor,
            StaffPlace at,
            UUID candidate,
            FeasibilityItem item,
            CheckAnswer before,
            CheckAnswer mine,
            UUID command) {
        changes.change(actor, at, command, _ -> {
            var now = now(at, candidate, item);
            if (now.answer() != before && now.answer() != mine) {
                throw Refusal.of("refusal.candidate.answered");
            }
            return put(candidate, item, now, new Check(mine, now.note()));
        });
    }

    /** Writes the note of an item if it still reads {@code before}; else nothing is written, and theirs comes back. */
    @Transactional
    public Edited note(Actor actor, StaffPlace at, UUID candidate, FeasibilityItem item, String before, String mine) {
        var ended = new AtomicReference<>(new Edited(before, false));
        changes.change(actor, at, Ids.next(), _ -> {
            var now = now(at, candidate, item);
            var clean = Text.limited(mine, Check.NOTE);
            var free = now.note().equals(before) || now.note().equals(clean);
            ended.set(new Edited(free ? clean : now.note(), free));
            return free ? put(candidate, item, now, new Check(now.answer(), clean)) : Optional.empty();
        });
        return ended.get();
    }

    private Check now(StaffPlace at, UUID candidate, FeasibilityItem item) {
        return checks.find(rows.locked(at.initiative(), candidate).id(), item);
    }

    private Optional<StaffChanges.Noted> put(UUID candidate, FeasibilityItem item, Check before, Check after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        checks.put(candidate, item, after);
        return Optional.of(new StaffChanges.Noted(
                CandidateDeeds.CHECK, new CandidateDeeds.Checked(candidate, item, before, after)));
    }
}
