package org.manof.assumption;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did with assumptions: merges, merges taken apart, and decisions. */
@Component
class AssumptionDeeds implements DeedKind {
    static final String MERGE = "deed.assumption.merge";
    static final String UNMERGE = "deed.assumption.unmerge";
    static final String STANDS = "deed.assumption.stands";
    static final String OPEN = "deed.assumption.open";
    static final String RECONSIDER = "deed.assumption.reconsider";

    private final AssumptionRows assumptions;
    private final AssumptionDecisionRows decisions;
    private final Mergeable mergeable;

    AssumptionDeeds(AssumptionRows assumptions, AssumptionDecisionRows decisions, Mergeable mergeable) {
        this.assumptions = assumptions;
        this.decisions = decisions;
        this.mergeable = mergeable;
    }

    record Merge(UUID merged, String content, List<UUID> sources) {}

    /** The merge as it stood, which was deleted. */
    record Unmerge(AssumptionRow merge, OffsetDateTime createdAt, List<UUID> sources) {}

    /** The decision that stood before, null where there was none. */
    record Decided(UUID assumption, AssumptionDecisionRows.@Nullable Stored before) {}

    @Override
    public Set<String> keys() {
        return Set.of(MERGE, UNMERGE, STANDS, OPEN, RECONSIDER);
    }

    @Override
    public void undo(Deed deed) {
        switch (deed.kind()) {
            case MERGE -> {
                var merge = deed.before(Merge.class).merged();
                var unused = mergeable.gallery(deed.workshop());
                mergeable.requireStanding(assumptions.gallery(deed.workshop()), merge);
                assumptions.delete(merge);
            }
            case UNMERGE -> mergeAgain(deed.workshop(), deed.before(Unmerge.class));
            default -> decide(deed.workshop(), deed.before(Decided.class));
        }
    }

    /** A text is told only while what it was about is published. */
    @Override
    public String about(Deed deed, Language reader) {
        return switch (deed.kind()) {
            case MERGE -> {
                var merge = deed.before(Merge.class);
                yield assumptions.published(merge.sources()) ? merge.content() : "";
            }
            case UNMERGE -> {
                var unmerge = deed.before(Unmerge.class);
                yield assumptions.published(unmerge.sources()) ? unmerge.merge().content() : "";
            }
            default -> assumptions.publishedText(deed.before(Decided.class).assumption());
        };
    }

    private void mergeAgain(UUID workshop, Unmerge before) {
        var unused = mergeable.gallery(workshop);
        var gallery = assumptions.gallery(workshop);
        before.sources().forEach(source -> mergeable.requireStanding(gallery, source));
        assumptions.add(before.merge(), before.createdAt());
        assumptions.mergeInto(before.merge().id(), before.sources());
    }

    private void decide(UUID workshop, Decided decided) {
        if (assumptions.gallery(workshop).find(decided.assumption()).isEmpty()) {
            throw DeedKind.builtUpon();
        }
        if (decided.before() == null) {
            decisions.delete(decided.assumption());
        } else {
            decisions.put(decided.before());
        }
    }
}
