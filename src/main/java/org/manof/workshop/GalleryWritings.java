package org.manof.workshop;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.manof.shared.Refusal;

/** {@link Writings} that a room keeps as {@link StoredWritings} and merges. */
public abstract class GalleryWritings<R extends Record & StoredWriting> implements Writings {
    private final StoredWritings<R> rows;
    private final Reviews reviews;

    /** For the texts in {@code rows}. */
    protected GalleryWritings(StoredWritings<R> rows, Reviews reviews) {
        this.rows = rows;
        this.reviews = reviews;
    }

    /** What a text says, in the order of the form. */
    protected abstract List<String> words(R row);

    /** Whether something is built on the text that hiding it would leave without ground. */
    protected abstract boolean bound(ActivityRef activity, UUID text);

    @Override
    public List<Writing> in(ActivityRef activity) {
        return rows.written(activity.workshop()).stream()
                .map(row -> new Writing(row.id(), Objects.requireNonNull(row.authorId()), words(row), row.published()))
                .toList();
    }

    @Override
    public void requireFree(ActivityRef activity, UUID text) {
        var gallery = rows.gallery(activity.workshop());
        if (gallery.merged(text)
                || gallery.find(text).filter(row -> !gallery.stands(row)).isPresent()) {
            throw Refusal.of("refusal.review.merged");
        }
        if (bound(activity, text)) {
            throw Refusal.of("refusal.review.bound");
        }
    }

    @Override
    public void unpublish(UUID text) {
        rows.unpublish(text);
    }

    @Override
    public void publish(ActivityRef activity) {
        reviews.publish(activity, rows);
    }
}
