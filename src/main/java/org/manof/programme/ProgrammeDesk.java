package org.manof.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Refusal;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.stereotype.Service;

/** What facilitators do on the map at whatever phase: adding for those who write nothing, correcting that, merging, taking merges apart. */
@Service
public class ProgrammeDesk {
    private final ProgrammeRows rows;
    private final Programmes programmes;
    private final ProgrammeShelf shelf;
    private final Bound bound;
    private final ProgrammeLevers levers;
    private final Contributions contributions;
    private final Deeds deeds;

    ProgrammeDesk(
            ProgrammeRows rows,
            Programmes programmes,
            ProgrammeShelf shelf,
            Bound bound,
            ProgrammeLevers levers,
            Contributions contributions,
            Deeds deeds) {
        this.rows = rows;
        this.programmes = programmes;
        this.shelf = shelf;
        this.bound = bound;
        this.levers = levers;
        this.contributions = contributions;
        this.deeds = deeds;
    }

    /** Puts a programme on the map of a chosen lever; refuses an unfit description. */
    public void add(Actor actor, Programmes.At at, UUID lever, Description about, UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = programmes.mapping(at);
            levers.require(activity.initiative(), lever);
            var sound = programmes.checked(activity.initiative(), about);
            var added = Ids.next();
            rows.add(ProgrammeRow.of(added, activity.initiative(), lever, activity.id(), null, sound));
            deeds.note(at.workshop(), account, ProgrammeDeeds.ADD, new ProgrammeDeeds.Added(added, sound.name()));
        });
    }

    /**
     * Words a programme anew that no participant wrote, if it still reads as {@code seen}. Refuses a participant's, what somebody else has
     * changed meanwhile, and what was merged, voted on or decided.
     */
    public void correct(
            Actor actor, Programmes.At at, UUID programme, Description seen, Description mine, UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = programmes.mapping(at);
            var row = bound.standing(activity.initiative(), List.of(programme)).getFirst();
            if (row.authorId() != null) {
                throw Refusal.notAllowed();
            }
            var sound = programmes.checked(activity.initiative(), mine);
            if (!row.about().equals(seen)) {
                throw Refusal.of("refusal.programme.changed");
            }
            rows.rewrite(programme, sound);
            var corrected = new ProgrammeDeeds.Corrected(programme, seen, sound);
            deeds.note(at.workshop(), account, ProgrammeDeeds.CORRECT, corrected);
        });
    }

    /**
     * Makes one programme of two or more of a lever, which reads as {@code about}; they stay as its lineage. Refuses fewer than two, those
     * of several levers, and what is foreign, hidden, merged, voted on or decided.
     */
    public void merge(Actor actor, Programmes.At at, Collection<UUID> sources, Description about, UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = programmes.mapping(at);
            var several = bound.standing(
                    activity.initiative(), sources.stream().distinct().toList());
            if (several.size() < 2) {
                throw Refusal.of("refusal.programme.two");
            }
            var lever = several.getFirst().leverId();
            if (several.stream().anyMatch(row -> !row.leverId().equals(lever))) {
                throw Refusal.of("refusal.programme.levers");
            }
            var sound = programmes.checked(activity.initiative(), about);
            var merged = Ids.next();
            rows.add(ProgrammeRow.of(merged, activity.initiative(), lever, activity.id(), null, sound));
            var ids = several.stream().map(ProgrammeRow::id).toList();
            rows.mergeInto(merged, ids);
            var merge = new ProgrammeDeeds.Merge(merged, sound.name(), ids);
            deeds.note(at.workshop(), account, ProgrammeDeeds.MERGE, merge);
        });
    }

    /** Takes a merge apart: its sources stand on the map again. Refuses as {@link #merge}, and what is no merge. */
    public void unmerge(Actor actor, Programmes.At at, UUID programme, UUID command) {
        contributions.decide(actor, at.workshop(), command, account -> {
            var activity = programmes.mapping(at);
            var row = bound.standing(activity.initiative(), List.of(programme)).getFirst();
            var sources = shelf.of(activity.initiative())
                    .sources(programme)
                    .map(ProgrammeRow::id)
                    .toList();
            if (sources.isEmpty()) {
                throw Refusal.notFound();
            }
            var before = new ProgrammeDeeds.Unmerge(row, rows.createdAt(programme), sources);
            rows.delete(programme);
            deeds.note(at.workshop(), account, ProgrammeDeeds.UNMERGE, before);
        });
    }
}
