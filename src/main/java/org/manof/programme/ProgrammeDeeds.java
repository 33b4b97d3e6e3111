package org.manof.programme;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did on the map of programmes. */
@Component
class ProgrammeDeeds implements DeedKind {
    static final String ADD = "deed.programme.add";
    static final String CORRECT = "deed.programme.correct";
    static final String MERGE = "deed.programme.merge";
    static final String UNMERGE = "deed.programme.unmerge";

    private final ProgrammeRows rows;
    private final ProgrammeShelf shelf;
    private final Bound bound;
    private final Workshops workshops;

    ProgrammeDeeds(ProgrammeRows rows, ProgrammeShelf shelf, Bound bound, Workshops workshops) {
        this.rows = rows;
        this.shelf = shelf;
        this.bound = bound;
        this.workshops = workshops;
    }

    record Added(UUID programme, String name) {}

    record Corrected(UUID programme, Description before, Description after) {}

    record Merge(UUID merged, String name, List<UUID> sources) {}

    /** The merge as it stood, which was deleted. */
    record Unmerge(ProgrammeRow merge, OffsetDateTime createdAt, List<UUID> sources) {}

    @Override
    public Set<String> keys() {
        return Set.of(ADD, CORRECT, MERGE, UNMERGE);
    }

    @Override
    public void undo(Deed deed) {
        switch (deed.kind()) {
            case ADD ->
                rows.delete(free(deed, deed.before(Added.class).programme()).id());
            case CORRECT -> {
                var corrected = deed.before(Corrected.class);
                if (!free(deed, corrected.programme()).about().equals(corrected.after())) {
                    throw DeedKind.builtUpon();
                }
                rows.rewrite(corrected.programme(), corrected.before());
            }
            case MERGE ->
                rows.delete(free(deed, deed.before(Merge.class).merged()).id());
            default -> mergeAgain(deed, deed.before(Unmerge.class));
        }
    }

    /** A name is told only while everyone may see what it is the name of. */
    @Override
    public String about(Deed deed, Language reader) {
        return switch (deed.kind()) {
            case ADD -> deed.before(Added.class).name();
            case CORRECT -> deed.before(Corrected.class).after().name();
            case MERGE -> {
                var merge = deed.before(Merge.class);
                yield visible(deed, merge.sources()) ? merge.name() : "";
            }
            default -> {
                var unmerge = deed.before(Unmerge.class);
                yield visible(deed, unmerge.sources()) ? unmerge.merge().name() : "";
            }
        };
    }

    private void mergeAgain(Deed deed, Unmerge before) {
        before.sources().forEach(source -> free(deed, source));
        rows.add(before.merge(), before.createdAt());
        rows.mergeInto(before.merge().id(), before.sources());
    }

    private ProgrammeRow free(Deed deed, UUID programme) {
        rows.lock(List.of(programme));
        return shelf.standing(workshops.initiativeOf(deed.workshop()), programme)
                .filter(row -> !bound.held(row.id()))
                .orElseThrow(DeedKind::builtUpon);
    }

    private boolean visible(Deed deed, List<UUID> all) {
        var initiative = workshops.initiativeOf(deed.workshop());
        return all.stream()
                .noneMatch(programme -> shelf.name(initiative, programme).isEmpty());
    }
}
