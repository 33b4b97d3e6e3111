package org.manof.workplan.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list of things that people write in, redrawn in place so that nobody loses what they type. What somebody else took out stays for as
 * long as it holds what is not saved.
 */
public final class WrittenList<T, C extends Component & WrittenList.Cells<T>> {
    private final Component place;
    private final Function<T, UUID> id;
    private final Function<T, C> made;
    private final Map<UUID, C> all = new HashMap<>();

    /** The cells of one of them. */
    public interface Cells<T> {
        /** Shows what the database holds. */
        void draw(T now);

        /** Whether one of them holds what is not saved. */
        boolean held();
    }

    /** The children of {@code place} are these and no others; one is known by {@code id} and begun by {@code made}. */
    public WrittenList(Component place, Function<T, UUID> id, Function<T, C> made) {
        this.place = place;
        this.id = id;
        this.made = made;
    }

    /** Shows these in this order. */
    public void show(List<T> items) {
        var wanted = new ArrayList<C>();
        for (var item : items) {
            var cells = all.computeIfAbsent(id.apply(item), _ -> made.apply(item));
            cells.draw(item);
            wanted.add(cells);
        }
        all.values().removeIf(cells -> !wanted.contains(cells) && !cells.held());
        all.values().stream().filter(cells -> !wanted.contains(cells)).toList().forEach(wanted::add);
        Order.arrange(place, wanted);
    }
}
