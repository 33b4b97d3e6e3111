package org.manof.rating.ui;

import java.util.stream.Stream;

/**
 * How a rating is put into words. What is rated, the two questions and the corners of the chart are other words in another room; all
 * else reads the same.
 *
 * @param prefix stands before the keys of those other words; empty for barrier components
 */
public record Wording(String prefix) {
    /** About the barrier components: how much each holds back, and how much we can move it. */
    public static final Wording COMPONENTS = new Wording("");

    String key(String key) {
        return Stream.of(
                                "rating.question.",
                                "rating.low.",
                                "rating.high.",
                                "rating.short.",
                                "rating.scale",
                                "rating.size",
                                "rating.boardOpen",
                                "depth.chart",
                                "depth.table",
                                "depth.up",
                                "depth.along",
                                "depth.first",
                                "depth.hard",
                                "depth.easy",
                                "depth.last",
                                "depth.option",
                                "depth.holds",
                                "depth.moves",
                                "depth.noSplit")
                        .anyMatch(own -> own.endsWith(".") ? key.startsWith(own) : key.equals(own))
                ? prefix + key
                : key;
    }
}
