package org.manof.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.springframework.stereotype.Component;

/** The candidates of an initiative, for callers that have authorised their reader. */
@Component
class CandidateReader {
    private final CandidateRows rows;
    private final CandidateGaps gaps;
    private final Contacts contacts;
    private final InitiativeReader initiatives;

    CandidateReader(CandidateRows rows, CandidateGaps gaps, Contacts contacts, InitiativeReader initiatives) {
        this.rows = rows;
        this.gaps = gaps;
        this.contacts = contacts;
        this.initiatives = initiatives;
    }

    /** What everyone may see, oldest first. */
    List<Candidate> of(UUID initiative) {
        return read(initiative, rows.seen(initiative), contacts.counts(initiative));
    }

    /** These rows with their components, and how many know them. */
    List<Candidate> read(UUID initiative, List<CandidateRow> all, Map<UUID, Integer> known) {
        var mapped = gaps.of(initiative);
        var components = initiatives.read(initiative).components();
        return all.stream()
                .map(row -> new Candidate(
                        row.id(),
                        row.name(),
                        row.sector(),
                        row.level(),
                        row.place(),
                        row.does(),
                        row.adapts(),
                        components.stream()
                                .map(ComponentPicture::id)
                                .filter(mapped.getOrDefault(row.id(), Set.of())::contains)
                                .toList(),
                        row.status(),
                        known.getOrDefault(row.id(), 0),
                        row.stakeholderId() != null,
                        List.of()))
                .toList();
    }
}
