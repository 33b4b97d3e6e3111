package org.manof.bench.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.manof.bench.history.Records.LeverRow;

/** What is made and not overwritten: each acknowledged person and lever is there once, no refused one is. */
final class OnceEach {
    private OnceEach() {}

    static List<String> findings(List<Entry> entries, Records records) {
        var made = new LinkedHashMap<Object, List<Entry>>();
        for (var entry : entries) {
            switch (entry.deed()) {
                case Deed.Join join ->
                    made.computeIfAbsent(entry.who(), who -> new ArrayList<>()).add(entry);
                case Deed.Proposal(var title) ->
                    made.computeIfAbsent(new LeverRow(entry.who(), title), lever -> new ArrayList<>())
                            .add(entry);
                case Deed.Dots dots -> {}
                case Deed.Placement placement -> {}
            }
        }
        var findings = new ArrayList<String>();
        made.forEach((what, sent) -> {
            var rows = what instanceof Who who
                    ? records.people().getOrDefault(who, 0)
                    : records.levers().getOrDefault((LeverRow) what, 0);
            if (rows > 1) {
                findings.add("in the database " + rows + " times: " + sent.getFirst());
            }
            if (rows == 0 && sent.stream().anyMatch(Entry::isAcknowledged)) {
                findings.add("acknowledged and not in the database: " + sent.getFirst());
            }
            if (rows > 0 && sent.stream().allMatch(entry -> entry.outcome() == Outcome.REFUSED)) {
                findings.add("refused and in the database: " + sent.getFirst());
            }
        });
        return findings;
    }
}
