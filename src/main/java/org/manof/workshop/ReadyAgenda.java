package org.manof.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manof.shared.Ids;

/**
 * Agendas that a workshop can be made with, along the nine steps of the method. They name kinds by key; those that are not there are
 * passed over.
 */
public enum ReadyAgenda {
    /** What every workshop can have, and no more. */
    STANDARD,
    /** About three hours of work, and a break. */
    HALF_DAY(
            entry("assumptions", 15, 1),
            entry("assumptionRating", 15, 1),
            entry("priorities", 20, 1),
            entry("levers", 25, 1),
            entry("choice", 20, 1),
            entry("circles", 30, 1),
            entry("plan", 40, 1)),
    /** As far as the plan in one day of six or seven hours, breaks among them. */
    DAY(
            entry("assumptions", 20, 1),
            entry("assumptionRating", 20, 1),
            entry("priorities", 25, 1),
            entry("depth", 25, 1),
            entry("tables", 30, 1),
            entry("influence", 25, 1),
            entry("levers", 40, 1),
            entry("effort", 15, 1),
            entry("coverage", 20, 1),
            entry("choice", 25, 1),
            entry("circles", 45, 1),
            entry("plan", 60, 1)),
    /** All nine steps in three evenings: what stands in the way, what moves it, and with whom, how and for how much. */
    EVENINGS(
            entry("assumptions", 25, 1),
            entry("assumptionRating", 20, 1),
            entry("priorities", 25, 1),
            entry("depth", 25, 1),
            entry("influence", 25, 1),
            entry("levers", 45, 2),
            entry("effort", 15, 2),
            entry("coverage", 25, 2),
            entry("choice", 30, 2),
            entry("programmes", 25, 3),
            entry("programmesVote", 15, 3),
            entry("circles", 35, 3),
            entry("model", 20, 3),
            entry("plan", 35, 3),
            entry("recruitment", 15, 3),
            entry("budget", 15, 3),
            entry("evaluation", 15, 3)),
    /** The back half in two evenings, for a town whose levers are chosen: what there is, with whom, how, and for how much. */
    PARTNERS(
            entry("programmes", 35, 1),
            entry("programmesVote", 20, 1),
            entry("circles", 50, 1),
            entry("model", 30, 1),
            entry("plan", 60, 2),
            entry("recruitment", 25, 2),
            entry("budget", 30, 2),
            entry("evaluation", 30, 2));

    private final List<Entry> entries;

    ReadyAgenda(Entry... entries) {
        this.entries = List.of(entries);
    }

    private record Entry(String kind, int minutes, int part) {}

    private static Entry entry(String kind, int minutes, int part) {
        return new Entry(kind, minutes, part);
    }

    /** Its name on a command line, such as {@code half-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The agenda of that {@link #word}. */
    public static Optional<ReadyAgenda> of(String word) {
        return Arrays.stream(values())
                .filter(ready -> ready.word().equals(word))
                .findFirst();
    }

    /** Its activities, of the kinds that there are. */
    List<AgendaItem> items(Kinds kinds) {
        var known = all(kinds)
                .filter(entry -> kinds.known(entry.kind()).isPresent())
                .toList();
        return IntStream.range(0, known.size())
                .mapToObj(at -> item(known.get(at), at))
                .toList();
    }

    /** How many minutes its activities take together. */
    public int minutes(Kinds kinds) {
        return items(kinds).stream().mapToInt(AgendaItem::minutes).sum();
    }

    /** On how many days. */
    public int parts(Kinds kinds) {
        return items(kinds).stream().mapToInt(AgendaItem::part).max().orElse(1);
    }

    private Stream<Entry> all(Kinds kinds) {
        return this == STANDARD
                ? kinds.standard().stream()
                        .map(kind -> entry(kind.key(), kind.place().minutes(), 1))
                : entries.stream();
    }

    private static AgendaItem item(Entry entry, int at) {
        return AgendaItem.waiting(Ids.next(), entry.kind(), at, entry.minutes(), entry.part());
    }
}
