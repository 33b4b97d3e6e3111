package org.manof.bench.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which commands were carried out: those that were acknowledged, and of those without an answer the ones that the database knows. */
final class CarriedOut {
    private final List<Entry> entries;
    private final Map<UUID, Integer> known;

    CarriedOut(List<Entry> entries, Map<UUID, Integer> known) {
        this.entries = entries;
        this.known = known;
    }

    List<Entry> entries() {
        return entries.stream()
                .filter(entry -> entry.isAcknowledged() || entry.outcome() == Outcome.UNKNOWN && isKnown(entry))
                .toList();
    }

    /** Each acknowledged command is known exactly once, no refused one is. A command sent again counts by its best answer. */
    List<String> findings() {
        var byId = new LinkedHashMap<UUID, List<Entry>>();
        for (var entry : entries) {
            if (entry.id() != null) {
                byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            }
        }
        var findings = new ArrayList<String>();
        byId.forEach((id, sent) -> {
            var times = known.getOrDefault(id, 0);
            if (times > 1) {
                findings.add("carried out " + times + " times: " + sent.getFirst());
            }
            if (times == 0 && sent.stream().anyMatch(Entry::isAcknowledged)) {
                findings.add("acknowledged and lost: " + sent.getFirst());
            }
            if (times > 0 && sent.stream().allMatch(entry -> entry.outcome() == Outcome.REFUSED)) {
                findings.add("refused and carried out all the same: " + sent.getFirst());
            }
        });
        return findings;
    }

    private boolean isKnown(Entry entry) {
        return entry.id() != null && known.containsKey(entry.id());
    }
}
