package org.manof.recruitment;

import java.util.Optional;
import java.util.UUID;
import org.manof.partnership.Joining;
import org.manof.partnership.NewStakeholder;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a candidate stands, step by step: who of staff moved it, when and why. */
@Service
public class Recruiting {
    /** The longest reason, in code points. */
    public static final int REASON = 300;

    private final CandidateRows rows;
    private final Steps steps;
    private final Checks checks;
    private final Joining joining;
    private final StaffChanges changes;

    Recruiting(CandidateRows rows, Steps steps, Checks checks, Joining joining, StaffChanges changes) {
        this.rows = rows;
        this.steps = steps;
        this.checks = checks;
        this.joining = joining;
        this.changes = changes;
    }

    /**
     * Moves a candidate from the status that the writer saw. Who joins is a stakeholder from then on: the one of an equal name, or a new
     * one. Refuses a candidate that somebody else has moved, a step that is none, "checked" with an empty checklist, and "not with us"
     * without a reason.
     */
    @Transactional
    public void move(
            Actor actor,
            StaffPlace at,
            UUID candidate,
            CandidateStatus from,
            CandidateStatus to,
            String reason,
            UUID command) {
        changes.change(actor, at, command, account -> {
            var row = rows.locked(at.initiative(), candidate);
            var why = Text.limited(reason, REASON);
            require(row, from, to, why);
            var joined = to == CandidateStatus.JOINED && row.stakeholderId() == null ? join(row) : null;
            rows.become(candidate, to, joined == null ? row.stakeholderId() : joined.stakeholder());
            steps.add(candidate, from, to, why.isEmpty() ? null : why, account);
            return Optional.of(new StaffChanges.Noted(
                    CandidateDeeds.MOVE,
                    new CandidateDeeds.Moved(
                            candidate,
                            from,
                            to,
                            steps.last(candidate),
                            row.stakeholderId(),
                            joined != null && joined.made() ? joined.stakeholder() : null)));
        });
    }

    private void require(CandidateRow row, CandidateStatus from, CandidateStatus to, String why) {
        if (row.status() != from) {
            throw Refusal.of("refusal.candidate.moved");
        }
        if (!from.next().contains(to)) {
            throw Refusal.of("refusal.candidate.step");
        }
        if (to == CandidateStatus.DECLINED && why.isEmpty()) {
            throw Refusal.of("refusal.candidate.reason");
        }
        if (to == CandidateStatus.CHECKED && !checks.any(row.id())) {
            throw Refusal.of("refusal.candidate.unchecked");
        }
    }

    /** Nobody says in what language a name is; it is kept as names in free text are. */
    private Joining.Joined join(CandidateRow row) {
        return joining.join(row.initiativeId(), new NewStakeholder(row.name(), row.sector(), row.level(), Language.HE));
    }
}
