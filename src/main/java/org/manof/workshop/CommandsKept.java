package org.manof.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;

/** For how long a command's id is remembered. */
@Service
public class CommandsKept {
    /** A phone sends again for minutes; a day covers one that slept, and a clock that was put right. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Commands commands;
    private final Clock clock;

    CommandsKept(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Forgets the commands that nobody can send again; returns how many. */
    public int forgetOld() {
        return commands.forgetBefore(OffsetDateTime.now(clock).minus(KEPT));
    }
}
