package org.manof.workshop;

import java.util.Map;
import java.util.UUID;

/**
 * One activity of the agenda.
 *
 * @param kind the key of its {@link ActivityKind}
 * @param round counts from 1
 * @param part the sitting that it comes in, from 1
 * @param instruction what is asked in the facilitators' own words; empty for the words of the kind
 * @param options the kind's options that were chosen, by key
 * @param begun whether the room is at it or past it, or it was open once
 * @param namedFor who sees names beside what is written in it
 * @param opened whether it was open once, though that step was taken back: from then on people know whom they write for
 */
public record AgendaItem(
        UUID id,
        String kind,
        int position,
        int minutes,
        Phase phase,
        int round,
        int part,
        String instruction,
        Map<String, Integer> options,
        boolean begun,
        NamesFor namedFor,
        boolean opened) {

    /** Whether a field can no longer be chosen: whom people write for once it was opened, the rest once the room came to it. */
    public boolean fixed(String field) {
        var untilOpened = field.equals(AgendaField.NAMES) || WritingRules.owns(field);
        return !field.equals(AgendaField.INSTRUCTION) && (untilOpened ? opened : begun);
    }

    /** An activity that waits for its turn. */
    static AgendaItem waiting(UUID id, String kind, int position, int minutes, int part) {
        return new AgendaItem(
                id, kind, position, minutes, Phase.WAITING, 1, part, "", Map.of(), false, NamesFor.NOBODY, false);
    }

    /** What a copy of a workshop begins with in its place. */
    AgendaItem inAnother(UUID id) {
        return new AgendaItem(
                id, kind, position, minutes, Phase.WAITING, 1, part, instruction, options, false, namedFor, false);
    }

    /** The same activity in another place of the agenda. */
    AgendaItem at(int position, int part) {
        return new AgendaItem(
                id, kind, position, minutes, phase, round, part, instruction, options, begun, namedFor, opened);
    }
}
