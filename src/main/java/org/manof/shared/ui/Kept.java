package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Children of a list, each kept as it is for as long as what it shows stays the same: focus and ticks survive. */
public final class Kept<T> {
    private final HasComponents list;
    private final Function<T, UUID> id;
    private final Function<T, ? extends Component> made;
    private final Map<UUID, Entry<T>> entries = new LinkedHashMap<>();

    private record Entry<T>(T item, Component component) {}

    /** Keeps the children of {@code list}: an item is known by {@code id} and drawn by {@code made}. */
    public Kept(HasComponents list, Function<T, UUID> id, Function<T, ? extends Component> made) {
        this.list = list;
        this.id = id;
        this.made = made;
    }

    /** Shows these items in this order; one that differs from what is shown under its id is drawn anew. */
    public void show(List<T> items) {
        var gone = new HashSet<>(entries.keySet());
        for (var item : items) {
            var known = entries.get(id.apply(item));
            if (known != null && known.item().equals(item)) {
                gone.remove(id.apply(item));
            }
        }
        gone.forEach(key -> ((HasComponents) list)
                .remove(Objects.requireNonNull(entries.remove(key)).component()));
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var component = entries.computeIfAbsent(id.apply(item), key -> new Entry<>(item, made.apply(item)))
                    .component();
            if (list.getElement().indexOfChild(component.getElement()) != index) {
                list.addComponentAtIndex(index, component);
            }
        }
    }
}
