package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.Phase;

/** On a phone: what one has written ({@code O}) while it is private, and all that is published ({@code G}) after the reveal. */
public final class OwnAndAll<O, G> extends Div {
    private final Own<O> own;
    private final All<G> all;
    private final Section ownPart = new Section();
    private final Section allPart = new Section();
    private final Kept<Shown<O>> ownList;
    private final Kept<Shown<G>> allList;
    private List<O> mine = List.of();
    private @Nullable Drawn drawn;

    /** What decides that one's own texts have to be read again. */
    private record Drawn(Phase phase, int round, int decisions) {}

    /** A text, with whether it can be changed, or whether it is one's own. */
    private record Shown<T>(T text, boolean marked) {}

    /** One's own texts: how they are read, known, and drawn, with whether they can be changed. */
    public record Own<O>(
            String title,
            Supplier<List<O>> read,
            Function<O, UUID> id,
            Predicate<O> published,
            BiFunction<O, Boolean, ? extends Component> item) {}

    /** The published texts: how one is known, the ids of what was written behind it, and how it is drawn, marked where that is one's own. */
    public record All<G>(
            String title,
            Function<G, UUID> id,
            Function<G, List<UUID>> originals,
            BiFunction<G, Boolean, ? extends Component> item) {}

    /** Reads one's own texts at once; a refusal shows here. */
    public OwnAndAll(Own<O> own, All<G> all) {
        this.own = own;
        this.all = all;
        addClassName("stack");
        ownList = new Kept<>(
                list(ownPart, own.title()),
                shown -> own.id().apply(shown.text()),
                shown -> own.item().apply(shown.text(), shown.marked()));
        allList = new Kept<>(
                list(allPart, all.title()),
                shown -> all.id().apply(shown.text()),
                shown -> all.item().apply(shown.text(), shown.marked()));
        add(ownPart, allPart);
        read();
    }

    /** One's own texts as last read. */
    public List<O> mine() {
        return mine;
    }

    /**
     * Shows what there is in this phase and round; true if either is another than before. One's own texts are read again after each of
     * the facilitators' {@code decisions}, since it may be about one of them.
     */
    public boolean draw(Phase phase, int round, int decisions, List<G> published) {
        var before = drawn;
        drawn = new Drawn(phase, round, decisions);
        var changed = before == null || before.phase() != phase || before.round() != round;
        if (changed || (before != null && before.decisions() != decisions && !mine.isEmpty())) {
            refresh();
        }
        var ids = mine.stream().map(own.id()).toList();
        allPart.setVisible(phase == Phase.REVEALED);
        allList.show(published.stream()
                .map(text ->
                        new Shown<>(text, !Collections.disjoint(all.originals().apply(text), ids)))
                .toList());
        return changed;
    }

    /** Reads one's own texts again. */
    public void refresh() {
        read();
        var now = drawn;
        if (now != null) {
            var listed = mine.stream()
                    .filter(text ->
                            now.phase() != Phase.REVEALED || !own.published().test(text))
                    .map(text -> new Shown<>(
                            text, now.phase() == Phase.OPEN && !own.published().test(text)))
                    .toList();
            ownList.show(listed);
            ownPart.setVisible(!listed.isEmpty());
        }
    }

    private void read() {
        Refusals.guard(this, () -> mine = own.read().get());
    }

    private static UnorderedList list(Section part, String title) {
        var items = new UnorderedList();
        items.addClassNames("plain-list", "stack");
        part.addClassName("stack");
        part.add(new H2(title), items);
        return items;
    }
}
