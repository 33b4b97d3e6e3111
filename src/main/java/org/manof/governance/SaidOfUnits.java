package org.manof.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Names;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Component;

/** What everybody may see of what a room said about the units. */
@Component
class SaidOfUnits {
    private final CommentRows comments;
    private final Reviews reviews;
    private final Names names;

    SaidOfUnits(CommentRows comments, Reviews reviews, Names names) {
        this.comments = comments;
        this.reviews = reviews;
        this.names = names;
    }

    /** By unit, oldest first. */
    Map<UUID, List<UnitComment>> in(ActivityRef activity) {
        var signed = names.forEverybody(activity);
        return visible(activity.id()).stream()
                .collect(Collectors.groupingBy(
                        CommentRow::unitId,
                        Collectors.mapping(
                                row -> new UnitComment(
                                        row.id(),
                                        row.content(),
                                        row.takenUp(),
                                        Optional.ofNullable(signed.get(row.id())).stream()
                                                .toList()),
                                Collectors.toUnmodifiableList())));
    }

    /** How many were sent, whoever may see them. */
    int count(ActivityRef activity) {
        return comments.written(activity.id()).size();
    }

    Optional<CommentRow> find(UUID activity, UUID comment) {
        return visible(activity).stream()
                .filter(row -> row.id().equals(comment))
                .findFirst();
    }

    List<CommentRow> visible(UUID activity) {
        return comments.visible(activity, reviews.rules(activity).readFirst());
    }

    static List<UnitComment> both(List<UnitComment> earlier, List<UnitComment> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }
}
