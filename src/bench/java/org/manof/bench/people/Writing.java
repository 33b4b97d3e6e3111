package org.manof.bench.people;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.manof.bench.history.Deed;
import org.manof.bench.history.Who;
import org.manof.bench.wire.Answer;
import org.manof.bench.wire.Look;
import org.manof.bench.wire.Node;
import org.manof.bench.wire.Tab;

/** Somebody's hands on the form for a lever. */
public final class Writing {
    private final Room room;
    private final Who who;
    private final Tab tab;

    Writing(Room room, Who who, Tab tab) {
        this.room = room;
        this.who = who;
        this.tab = tab;
    }

    /** Waits until the form is there. */
    public void begins() {
        var unused = await(Words.of("lever.send"), Look::button);
    }

    /** Writes a lever, with its time and its systems; comes back when all of it is kept on the server. */
    public void writes(String title, String time, String systems) {
        CompletableFuture.allOf(write("lever.title", title), write("lever.time", time), write("lever.systems", systems))
                .join();
    }

    /** Sends what is written under this title; due at {@code scheduled}, in nanoseconds. */
    public CompletableFuture<Answer> sends(String title, long scheduled) {
        var button = await(Words.of("lever.send"), Look::button);
        var sent = room.journal().sends(who, null, new Deed.Proposal(title), scheduled);
        return tab.click(button).whenComplete((answer, lost) -> {
            if (answer != null) {
                // What was taken stands among one's own levers, what was not only in the field.
                if (tab.read(look -> look.reads(title))) {
                    sent.acknowledged();
                } else {
                    sent.refused();
                }
            }
        });
    }

    private CompletableFuture<Answer> write(String key, String text) {
        return tab.type(await(Words.of(key), Look::field), text);
    }

    private Node await(String name, Finding finding) {
        return tab.await(name, Screened.PATIENCE, look -> finding.find(look, name));
    }

    private interface Finding {
        Optional<Node> find(Look look, String name);
    }
}
