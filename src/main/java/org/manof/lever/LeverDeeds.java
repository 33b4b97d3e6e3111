package org.manof.lever;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did in the gallery of levers: merges, merges taken apart, and what they wrote on cards. */
@Component
class LeverDeeds implements DeedKind {
    static final String MERGE = "deed.lever.merge";
    static final String UNMERGE = "deed.lever.unmerge";
    static final String CARD = "deed.lever.card";
    static final String LIFTS = "deed.lever.lifts";

    private final LeverRows levers;
    private final Changeable changeable;
    private final InitiativeReader initiatives;

    LeverDeeds(LeverRows levers, Changeable changeable, InitiativeReader initiatives) {
        this.levers = levers;
        this.changeable = changeable;
        this.initiatives = initiatives;
    }

    record Merge(UUID merged, String title, List<UUID> sources) {}

    /** The merge as it stood, which was deleted. */
    record Unmerge(LeverRow merge, OffsetDateTime createdAt, List<UUID> components, List<UUID> sources) {}

    record Card(UUID lever, CardQuestion question, String before, String after) {}

    record Lifts(UUID lever, UUID component, boolean before) {}

    @Override
    public Set<String> keys() {
        return Set.of(MERGE, UNMERGE, CARD, LIFTS);
    }

    @Override
    public void undo(Deed deed) {
        switch (deed.kind()) {
            case MERGE -> takeApart(deed.workshop(), deed.before(Merge.class).merged());
            case UNMERGE -> mergeAgain(deed.workshop(), deed.before(Unmerge.class));
            case CARD -> {
                var card = deed.before(Card.class);
                if (!levers.answer(card.lever(), card.question(), card.after(), card.before())) {
                    throw DeedKind.builtUpon();
                }
            }
            default -> lift(deed.workshop(), deed.before(Lifts.class));
        }
    }

    /** A title is told only while what it was about is published. */
    @Override
    public String about(Deed deed, Language reader) {
        return switch (deed.kind()) {
            case MERGE -> {
                var merge = deed.before(Merge.class);
                yield levers.published(merge.sources()) ? merge.title() : "";
            }
            case UNMERGE -> {
                var unmerge = deed.before(Unmerge.class);
                yield levers.published(unmerge.sources()) ? unmerge.merge().title() : "";
            }
            case CARD -> levers.publishedTitle(deed.before(Card.class).lever());
            default -> levers.publishedTitle(deed.before(Lifts.class).lever());
        };
    }

    private void takeApart(UUID workshop, UUID merge) {
        var unused = changeable.gallery(workshop);
        var shelf = levers.shelf(workshop);
        changeable.requireStanding(shelf, merge);
        levers.delete(merge);
    }

    private void mergeAgain(UUID workshop, Unmerge before) {
        var unused = changeable.gallery(workshop);
        var shelf = levers.shelf(workshop);
        before.sources().forEach(source -> changeable.requireStanding(shelf, source));
        var initiative = initiatives.read(before.merge().initiativeId());
        if (before.components().stream().anyMatch(id -> initiative.component(id).isEmpty())) {
            throw DeedKind.builtUpon();
        }
        levers.add(before.merge(), before.components(), before.createdAt());
        levers.mergeInto(before.merge().id(), before.sources());
    }

    private void lift(UUID workshop, Lifts lifts) {
        var row = levers.shelf(workshop).find(lifts.lever()).orElseThrow(DeedKind::builtUpon);
        if (initiatives.read(row.initiativeId()).component(lifts.component()).isEmpty()) {
            throw DeedKind.builtUpon();
        }
        levers.lifts(lifts.lever(), lifts.component(), lifts.before());
    }
}
