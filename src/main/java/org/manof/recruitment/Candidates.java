package org.manof.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.PartnershipReader;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of candidates as staff keep it: in workshops, and at the desk between them. */
@Service
public class Candidates {
    private final CandidateRows rows;
    private final CandidateGaps mapped;
    private final StaffChanges changes;
    private final InitiativeReader initiatives;
    private final PartnershipReader partnership;

    Candidates(
            CandidateRows rows,
            CandidateGaps mapped,
            StaffChanges changes,
            InitiativeReader initiatives,
            PartnershipReader partnership) {
        this.rows = rows;
        this.mapped = mapped;
        this.changes = changes;
        this.initiatives = initiatives;
        this.partnership = partnership;
    }

    /** Adds a candidate under an id of the client's making, once however often it comes. Refuses a name that is there, and what is unfit. */
    @Transactional
    public void add(Actor actor, StaffPlace at, NewCandidate typed, UUID candidate) {
        changes.change(
                actor,
                at,
                candidate,
                _ -> add(candidate, at.initiative(), checked(at, typed), CandidateRow.Origin.STAFF));
    }

    /** Takes one of the initiative's stakeholders as a candidate, so that feasibility can be checked. Refuses as {@link #add}. */
    @Transactional
    public void take(Actor actor, StaffPlace at, UUID stakeholder, Language reader, UUID candidate) {
        changes.change(actor, at, candidate, _ -> {
            var who = partnership.stakeholders(at.initiative()).stream()
                    .filter(each -> each.id().equals(stakeholder))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            var typed = new NewCandidate(who.name().in(reader), who.sector(), who.level(), "", "", "", List.of());
            return add(
                    candidate,
                    at.initiative(),
                    checked(at, typed),
                    new CandidateRow.Origin(null, null, false, stakeholder));
        });
    }

    /**
     * Writes one text if it still reads {@code before}. If somebody else changed it meanwhile nothing is written, and theirs comes back.
     */
    @Transactional
    public Edited write(Actor actor, StaffPlace at, UUID candidate, CandidateField field, String before, String mine) {
        var ended = new AtomicReference<>(new Edited(before, false));
        changes.change(actor, at, Ids.next(), _ -> {
            var row = rows.locked(at.initiative(), candidate);
            var now = row.text(field);
            var clean = field.checked(mine);
            var free = now.equals(before) || now.equals(clean);
            ended.set(new Edited(free ? clean : now, free));
            if (!free || now.equals(clean)) {
                return Optional.empty();
            }
            rows.write(row, field, clean);
            return Optional.of(new StaffChanges.Noted(
                    CandidateDeeds.WRITE, new CandidateDeeds.Written(candidate, field, now, clean)));
        });
        return ended.get();
    }

    /** Says whether a candidate could answer a component; passes if that is said already. Refuses what is foreign. */
    @Transactional
    public void answers(Actor actor, StaffPlace at, UUID candidate, UUID component, boolean answers, UUID command) {
        changes.change(actor, at, command, _ -> {
            var row = rows.locked(at.initiative(), candidate);
            var unused = initiatives.read(at.initiative()).componentText(component);
            if (mapped.has(row.id(), component) == answers) {
                return Optional.empty();
            }
            mapped.put(row.id(), component, answers);
            return Optional.of(new StaffChanges.Noted(
                    CandidateDeeds.MAP, new CandidateDeeds.Mapped(candidate, component, !answers)));
        });
    }

    private NewCandidate checked(StaffPlace at, NewCandidate typed) {
        return typed.checked(initiatives.read(at.initiative()));
    }

    private Optional<StaffChanges.Noted> add(
            UUID candidate, UUID initiative, NewCandidate clean, CandidateRow.Origin origin) {
        if (rows.find(candidate)
                .filter(row -> row.initiativeId().equals(initiative))
                .isPresent()) {
            return Optional.empty();
        }
        rows.add(CandidateRow.of(candidate, initiative, clean, origin));
        mapped.replace(candidate, clean.gaps());
        return Optional.of(new StaffChanges.Noted(CandidateDeeds.ADD, new CandidateDeeds.Added(candidate)));
    }
}
