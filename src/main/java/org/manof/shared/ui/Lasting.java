package org.manof.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Children of a list that people type in: each is made once and told what it shows now; {@link Kept} draws anew what changes. */
public final class Lasting<T, C extends Component> {
    private final HasComponents list;
    private final Function<T, UUID> id;
    private final Function<T, C> made;
    private final BiConsumer<C, T> told;
    private final Map<UUID, C> entries = new LinkedHashMap<>();

    /** Keeps the children of {@code list}: an item is known by {@code id}, {@code made} once and {@code told} each time. */
    public Lasting(HasComponents list, Function<T, UUID> id, Function<T, C> made, BiConsumer<C, T> told) {
        this.list = list;
        this.id = id;
        this.made = made;
        this.told = told;
    }

    /** Shows these items in this order. */
    public void show(List<T> items) {
        var ids = items.stream().map(id).toList();
        entries.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var component = entries.computeIfAbsent(ids.get(index), _ -> made.apply(item));
            told.accept(component, item);
            if (list.getElement().indexOfChild(component.getElement()) != index) {
                list.addComponentAtIndex(index, component);
            }
        }
    }
}
