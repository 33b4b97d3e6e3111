package org.manof.recruitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.shared.Localized;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what staff follow up: gaps, candidates with their checklists and histories, and who knows whom. */
@Service
public class CandidateFiles {
    private final Membership membership;
    private final InitiativeReader initiatives;
    private final PartnershipReader partnership;
    private final Gaps gaps;
    private final CandidateReader reader;
    private final CandidateRows rows;
    private final Checks checks;
    private final Steps steps;
    private final Contacts contacts;
    private final Accounts accounts;

    CandidateFiles(
            Membership membership,
            InitiativeReader initiatives,
            PartnershipReader partnership,
            Gaps gaps,
            CandidateReader reader,
            CandidateRows rows,
            Checks checks,
            Steps steps,
            Contacts contacts,
            Accounts accounts) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.partnership = partnership;
        this.gaps = gaps;
        this.reader = reader;
        this.rows = rows;
        this.checks = checks;
        this.steps = steps;
        this.contacts = contacts;
        this.accounts = accounts;
    }

    /** The gaps, for staff of the initiative; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public GapList gaps(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return gaps.of(initiative);
    }

    /** All candidates that are not hidden or waiting to be read, for staff of the initiative, oldest first. */
    @Transactional(readOnly = true)
    public List<CandidateFile> of(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        var checked = checks.of(initiative);
        var taken = steps.of(initiative);
        var known = contacts.names(initiative);
        var sectors = initiatives.read(initiative);
        var emails = new HashMap<UUID, String>();
        return reader.of(initiative).stream()
                .map(candidate -> new CandidateFile(
                        candidate,
                        checked.getOrDefault(candidate.id(), Map.of()),
                        taken.getOrDefault(candidate.id(), List.of()).stream()
                                .map(step -> new CandidateFile.Moment(
                                        step.fromStatus(),
                                        step.toStatus(),
                                        Objects.requireNonNullElse(step.reason(), ""),
                                        emails.computeIfAbsent(step.accountId(), accounts::emailOf),
                                        step.takenAt().toInstant()))
                                .toList(),
                        known.getOrDefault(candidate.id(), List.of()).stream()
                                .map(who -> new CandidateFile.Contact(
                                        who.name(),
                                        sectors.sector(who.sector())
                                                .map(SectorPicture::name)
                                                .orElse(new Localized(Map.of()))))
                                .toList()))
                .toList();
    }

    /** The initiative's stakeholders who are no candidates yet, for staff. */
    @Transactional(readOnly = true)
    public List<Stakeholder> others(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        var taken = rows.seen(initiative).stream()
                .flatMap(row -> Optional.ofNullable(row.stakeholderId()).stream())
                .toList();
        return partnership.stakeholders(initiative).stream()
                .filter(each -> !taken.contains(each.id()))
                .toList();
    }
}
