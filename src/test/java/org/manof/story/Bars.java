package org.manof.story;

import java.util.List;
import java.util.Map;

/** A revealed result on somebody's screen. */
final class Bars {
    private Bars() {}

    /** What was voted on, in the order shown, with the dots; empty where nothing is revealed. */
    static List<Map.Entry<String, Integer>> of(Somebody person) {
        return person.elements("manof-bars").stream()
                .flatMap(bars -> bars.list("rows").stream())
                .map(row ->
                        Map.entry(row.path("text").asString(), row.path("dots").asInt()))
                .toList();
    }
}
