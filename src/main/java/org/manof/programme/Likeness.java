package org.manof.programme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names may be of one and the same programme. Names are compared by their trigrams, as PostgreSQL's {@code pg_trgm} does it: each
 * word with two blanks before and one behind it, and the share of the trigrams that both have of all that either has. Words that
 * every second name begins with ("programme", "project") say nothing and are left out. A proposal to a person, and nothing more.
 */
final class Likeness {
    /** Above it a person is asked: a typing error, another spelling, a word more or less; not two names with a word in common. */
    static final double LIKELY = 0.5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "תכנית",
            "תוכנית",
            "התכנית",
            "התוכנית",
            "פרויקט",
            "פרוייקט",
            "מיזם",
            "פעילות",
            "برنامج",
            "مشروع",
            "نشاط",
            "the",
            "programme",
            "program",
            "project",
            "initiative");

    private Likeness() {}

    /** Pairs of {@code programmes} with names that are equal or much alike, in their order. */
    static List<LeverMap.Pair> among(List<Programme> programmes) {
        var pairs = new ArrayList<LeverMap.Pair>();
        var shapes = programmes.stream().map(each -> trigrams(each.name())).toList();
        for (var first = 0; first < shapes.size(); first++) {
            for (var second = first + 1; second < shapes.size(); second++) {
                if (share(shapes.get(first), shapes.get(second)) >= LIKELY) {
                    pairs.add(new LeverMap.Pair(
                            programmes.get(first).id(), programmes.get(second).id()));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** From 0 for nothing in common to 1 for the same. */
    static double of(String one, String other) {
        return share(trigrams(one), trigrams(other));
    }

    private static double share(Set<String> one, Set<String> other) {
        var both = one.stream().filter(other::contains).count();
        var all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> trigrams(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.replaceAll("[\"'״׳“”‘’`´]", ""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words =
                Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
        var telling = words.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return (telling.isEmpty() ? words : telling)
                .stream().map(Likeness::ofWord).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> ofWord(String word) {
        var padded = "  " + word + " ";
        var trigrams = new HashSet<String>();
        for (var at = 0; at + 3 <= padded.length(); at++) {
            trigrams.add(padded.substring(at, at + 3));
        }
        return trigrams;
    }
}
