package org.manof.workshop;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes back what facilitators decided about texts. That fewer people see names stands in the log too, and nothing takes it back. */
@Component
class ReviewDeeds implements DeedKind {
    static final String APPROVE = "deed.review.approve";
    static final String UNAPPROVE = "deed.review.unapprove";
    static final String HIDE = "deed.review.hide";
    static final String SHOW = "deed.review.show";
    static final String TIGHTEN = "deed.names.tighten";

    private final ActivityRows activities;
    private final ReviewRows rows;
    private final Kinds kinds;
    private final I18NProvider texts;

    ReviewDeeds(ActivityRows activities, ReviewRows rows, Kinds kinds, I18NProvider texts) {
        this.activities = activities;
        this.rows = rows;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** What was decided about a text before and after; never what it says. */
    record Reviewed(UUID activity, UUID text, Review before, Review after) {}

    record Tightened(UUID activity, NamesFor before) {}

    @Override
    public Set<String> keys() {
        return Set.of(APPROVE, UNAPPROVE, HIDE, SHOW, TIGHTEN);
    }

    @Override
    public Set<String> lasting() {
        return Set.of(TIGHTEN);
    }

    @Override
    public void undo(Deed deed) {
        if (deed.kind().equals(TIGHTEN)) {
            throw Refusal.of("refusal.names.fewer");
        }
        var reviewed = deed.before(Reviewed.class);
        var activity = activities.find(reviewed.activity()).orElseThrow(DeedKind::builtUpon);
        var writings = kinds.of(activity.kind()).writings().orElseThrow(DeedKind::builtUpon);
        if (!rows.of(activity.id()).getOrDefault(reviewed.text(), Review.NONE).equals(reviewed.after())) {
            throw DeedKind.builtUpon();
        }
        var shown = activity.revealed() || writings.atOnce();
        if (shown) {
            writings.requireFree(activity, reviewed.text());
        }
        rows.decided(activity.id(), reviewed.text(), reviewed.before());
        if (deed.kind().equals(APPROVE)) {
            writings.unpublish(reviewed.text());
        } else if (shown) {
            writings.publish(activity);
        }
    }

    /** What the text says, while it is before the room; of names, the activity. */
    @Override
    public String about(Deed deed, Language reader) {
        if (deed.kind().equals(TIGHTEN)) {
            return activities
                    .find(deed.before(Tightened.class).activity())
                    .map(activity -> texts.getTranslation("kind." + activity.kind() + ".title", reader.locale()))
                    .orElse("");
        }
        var reviewed = deed.before(Reviewed.class);
        return activities
                .find(reviewed.activity())
                .filter(activity -> !rows.of(activity.id())
                        .getOrDefault(reviewed.text(), Review.NONE)
                        .hidden())
                .flatMap(activity -> kinds.of(activity.kind()).writings().stream()
                        .flatMap(writings -> writings.in(activity).stream())
                        .filter(text -> text.id().equals(reviewed.text()) && text.published())
                        .map(text -> text.words().getFirst())
                        .findFirst())
                .orElse("");
    }
}
