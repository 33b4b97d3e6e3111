package org.manof.governance;

import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back that a comment was taken up, or left. */
@Component
class CommentDeeds implements DeedKind {
    static final String TAKE_UP = "deed.model.takeUp";
    static final String LEAVE = "deed.model.leave";

    private final CommentRows comments;
    private final SaidOfUnits said;

    CommentDeeds(CommentRows comments, SaidOfUnits said) {
        this.comments = comments;
        this.said = said;
    }

    record Taken(UUID activity, UUID comment, boolean taken) {}

    @Override
    public Set<String> keys() {
        return Set.of(TAKE_UP, LEAVE);
    }

    @Override
    public void undo(Deed deed) {
        var done = deed.before(Taken.class);
        var unused = comments.find(done.activity(), done.comment())
                .filter(row -> row.takenUp() == done.taken())
                .orElseThrow(DeedKind::builtUpon);
        comments.takeUp(done.comment(), !done.taken());
    }

    /** What it says, while everybody sees it. */
    @Override
    public String about(Deed deed, Language reader) {
        var done = deed.before(Taken.class);
        return said.find(done.activity(), done.comment())
                .map(CommentRow::content)
                .orElse("");
    }
}
