package org.manof.workplan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.initiative.Membership;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finalises the plan, and reads what was finalised. A version is never changed: there is no way to. */
@Service
public class PlanVersions {
    private final Membership membership;
    private final Accounts accounts;
    private final PlanChanges changes;
    private final PlanSheets sheets;
    private final PlanLevers levers;
    private final VersionRows versions;
    private final Clock clock;

    PlanVersions(
            Membership membership,
            Accounts accounts,
            PlanChanges changes,
            PlanSheets sheets,
            PlanLevers levers,
            VersionRows versions,
            Clock clock) {
        this.membership = membership;
        this.accounts = accounts;
        this.changes = changes;
        this.sheets = sheets;
        this.levers = levers;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Keeps the draft as the next version, with the story of each row; facilitators only. {@code id} is the client's id for the
     * version: a second tap finds the one that is there. Refuses a plan without a single action, and one with
     * holes that are neither filled nor waived.
     */
    @Transactional
    public PlanVersion.Listed finalise(Actor actor, UUID initiative, UUID id) {
        membership.requireFacilitator(actor, initiative);
        changes.begin(initiative);
        var before = versions.of(initiative);
        var present = before.stream().filter(each -> each.id().equals(id)).findFirst();
        if (present.isPresent()) {
            return present.get();
        }
        var draft = sheets.draft(initiative);
        if (!draft.hasAction()) {
            throw Refusal.of("refusal.plan.empty");
        }
        var unfinished = draft.unfinished();
        if (!unfinished.isEmpty()) {
            throw Refusal.of(
                    "refusal.plan.holes",
                    unfinished.size(),
                    unfinished.stream().mapToInt(line -> line.open().size()).sum());
        }
        var version = new PlanVersion.Listed(
                id,
                before.isEmpty() ? 1 : before.getFirst().number() + 1,
                accounts.emailOf(((Actor.Staff) actor).account()),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        versions.add(initiative, version);
        var position = 0;
        for (var group : draft.groups()) {
            var story = levers.story(group.lever(), group.goalText()).toJson();
            for (var line : group.lines()) {
                versions.add(KeptSheets.row(version, position++, group, line, story));
            }
        }
        for (var group : draft.strands()) {
            for (var line : group.lines()) {
                versions.add(KeptSheets.row(version, position++, group.strand(), line));
            }
        }
        return version;
    }

    /** The versions of the plan, newest first, for staff of the initiative. */
    @Transactional(readOnly = true)
    public List<PlanVersion.Listed> of(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return versions.of(initiative);
    }

    /** One version, for staff of the initiative; refuses a number that there is none of. */
    @Transactional(readOnly = true)
    public PlanVersion read(Actor actor, UUID initiative, int number) {
        membership.require(actor, initiative);
        var listed = versions.find(initiative, number).orElseThrow(Refusal::notFound);
        var rows = versions.rows(listed.id());
        return new PlanVersion(
                listed.id(),
                listed.number(),
                listed.finalisedBy(),
                listed.finalisedAt(),
                KeptSheets.sheet(rows),
                rows.stream()
                        .filter(row -> !row.story().isEmpty())
                        .collect(Collectors.toMap(
                                VersionRows.VersionRow::rowId, row -> RowStory.fromJson(row.story()))));
    }
}
