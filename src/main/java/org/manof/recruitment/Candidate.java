package org.manof.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.partnership.Level;
import org.manof.workshop.Author;

/**
 * Somebody who could answer gaps, as everyone may see them: neither the checklist nor reasons, and of those who know them only how many.
 *
 * @param gaps the components that they could answer, gaps or not, in the initiative's order
 * @param contacts how many people said that they know them
 * @param stakeholder whether they are a stakeholder of the initiative
 * @param by who proposed them, where the reader is to see that; else nobody
 */
public record Candidate(
        UUID id,
        String name,
        String sector,
        Level level,
        String place,
        String does,
        String adapts,
        List<UUID> gaps,
        CandidateStatus status,
        int contacts,
        boolean stakeholder,
        List<Author> by) {
    public Candidate {
        gaps = List.copyOf(gaps);
        by = List.copyOf(by);
    }

    /** The text that {@code field} names. */
    public String text(CandidateField field) {
        return switch (field) {
            case NAME -> name;
            case PLACE -> place;
            case DOES -> does;
            case ADAPTS -> adapts;
        };
    }

    /** What a phone draws: nobody's phone is drawn anew because somebody else knows them. */
    Candidate onPhones() {
        return with(0, by);
    }

    /** With who proposed them, where {@code names} holds that. */
    public Candidate signed(Map<UUID, Author> names) {
        return with(contacts, Optional.ofNullable(names.get(id)).stream().toList());
    }

    private Candidate with(int people, List<Author> authors) {
        return new Candidate(id, name, sector, level, place, does, adapts, gaps, status, people, stakeholder, authors);
    }
}
