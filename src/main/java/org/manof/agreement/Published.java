package org.manof.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides, round after round, which answers may be counted before everybody's eyes. Answers to one thing asked are shown once five
 * people judged it. In a later round they are shown anew only if they differ from each of those shown before in the answers of five
 * people or more; else the earlier ones stand, since the difference would tell what the few answered. Two things that are shown thus
 * never differ by one to four people, whatever round, screen or file they stand in.
 *
 * @param <K> what is asked
 * @param <A> an answer
 */
public final class Published<K, A> {
    private final Function<A, Object> said;
    private final Map<K, List<Map<UUID, A>>> shown = new HashMap<>();

    /** The answers to show, by person, and whether they are those of an earlier round. */
    public record Shown<A>(Map<UUID, A> answers, boolean kept) {
        public Shown {
            answers = Map.copyOf(answers);
        }
    }

    /** {@code said} is what of an answer is shown: two answers that say the same do not differ. */
    public Published(Function<A, Object> said) {
        this.said = said;
    }

    /** Takes the next round's answers, by person, of whom {@code judged} did not leave it to others; null if nothing may be shown. */
    public @Nullable Shown<A> next(K asked, Map<UUID, A> answers, long judged) {
        if (judged < SmallGroups.SMALLEST) {
            return null;
        }
        var before = shown.computeIfAbsent(asked, _ -> new ArrayList<>());
        var fresh = before.stream()
                .mapToLong(earlier -> differing(earlier, answers))
                .allMatch(people -> people == 0 || people >= SmallGroups.SMALLEST);
        if (fresh) {
            before.add(Map.copyOf(answers));
        }
        return new Shown<>(before.getLast(), !fresh);
    }

    private long differing(Map<UUID, A> earlier, Map<UUID, A> now) {
        var people = new HashSet<>(earlier.keySet());
        people.addAll(now.keySet());
        return people.stream()
                .filter(person -> !Objects.equals(said(earlier, person), said(now, person)))
                .count();
    }

    private @Nullable Object said(Map<UUID, A> answers, UUID person) {
        var answer = answers.get(person);
        return answer == null ? null : said.apply(answer);
    }
}
