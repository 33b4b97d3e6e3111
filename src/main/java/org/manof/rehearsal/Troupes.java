package org.manof.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The simulated people whom this node plays. A rehearsal is played by one node at a time; when that one is stopped or gone, another one
 * goes on with the same people, and so does the same server after a restart.
 */
@Component
public class Troupes {
    private static final Duration CLAIM = Duration.ofSeconds(3);
    private static final Duration STALE = Duration.ofSeconds(15);
    private static final Duration TIDY = Duration.ofMinutes(10);

    private final RehearsalRows rows;
    private final Rehearsals rehearsals;
    private final Troupe troupe;
    private final Curtain curtain;
    private final TransactionOperations transactions;
    private final UUID node = UUID.randomUUID();
    private final Map<UUID, Cast> casts = new HashMap<>();
    private Instant claimed = Instant.MIN;
    private Instant tidied = Instant.MIN;

    Troupes(
            RehearsalRows rows,
            Rehearsals rehearsals,
            Troupe troupe,
            Curtain curtain,
            TransactionOperations transactions) {
        this.rows = rows;
        this.rehearsals = rehearsals;
        this.troupe = troupe;
        this.curtain = curtain;
        this.transactions = transactions;
    }

    /** Has everybody act whose moment has come by {@code now}; finds new rehearsals, lets go of wiped ones, and wipes old ones. */
    public void beat(Instant now) {
        curtain.alone(() -> play(now));
    }

    private void play(Instant now) {
        if (passed(tidied, TIDY, now)) {
            tidied = now;
            rehearsals.tidy();
        }
        if (passed(claimed, CLAIM, now)) {
            claimed = now;
            claim(now);
        }
        casts.values().forEach(cast -> cast.beat(now));
    }

    private void claim(Instant now) {
        var at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        var claim = transactions.execute(running -> rows.claim(node, at, at.minus(STALE)));
        var mine = claim.stream().collect(Collectors.toMap(RehearsalRow::workshopId, Function.identity()));
        casts.keySet().retainAll(mine.keySet());
        mine.forEach((workshop, row) -> casts.computeIfAbsent(workshop, id -> new Cast(row, troupe, now)));
    }

    /** A clock that was put back does not hold everything up. */
    private static boolean passed(Instant since, Duration time, Instant now) {
        return since.equals(Instant.MIN)
                || now.isBefore(since)
                || !since.plus(time).isAfter(now);
    }
}
