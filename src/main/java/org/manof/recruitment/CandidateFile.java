package org.manof.recruitment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manof.shared.Localized;

/**
 * A candidate as staff follow them up.
 *
 * @param checks what was found out, by item; an item that is missing is not known
 * @param history how the status came to be what it is, oldest first
 * @param contacts who said that they know them
 */
public record CandidateFile(
        Candidate candidate, Map<FeasibilityItem, Check> checks, List<Moment> history, List<Contact> contacts) {
    public CandidateFile {
        checks = Map.copyOf(checks);
        history = List.copyOf(history);
        contacts = List.copyOf(contacts);
    }

    /** A step of the status: by whom of staff, and why, which may be empty. */
    public record Moment(CandidateStatus from, CandidateStatus to, String reason, String by, Instant at) {}

    /** Somebody who said that they know the candidate, with their sector in words. */
    public record Contact(String name, Localized sector) {}

    public UUID id() {
        return candidate.id();
    }

    /** What is known of an item. */
    public Check check(FeasibilityItem item) {
        return checks.getOrDefault(item, Check.NONE);
    }

    /** How many items of the checklist are answered. */
    public long answered() {
        return checks.values().stream()
                .filter(check -> check.answer() != CheckAnswer.UNKNOWN)
                .count();
    }
}
