package org.manof.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.manof.shared.Ids;

/**
 * What is ticked, in the order of ticking, and the title that it will have together: the first one's until the facilitator types another.
 */
public final class MergeBar extends Div {
    private final Merging merging;
    private final IntFunction<String> counted;
    private final Paragraph selected = new Paragraph();
    private final TextField title = new TextField();
    private final Button merge;
    private final Map<UUID, String> ticked = new LinkedHashMap<>();
    private String offered = "";
    private UUID command = Ids.next();

    /** Merges what is ticked; true if it was done. */
    @FunctionalInterface
    public interface Merging {
        boolean merge(List<UUID> ticked, String title, UUID command);
    }

    /** {@code counted} says how many are ticked; {@code titleLabel} and {@code verb} stand on the field and on the button. */
    public MergeBar(IntFunction<String> counted, String titleLabel, String verb, Merging merging) {
        this.counted = counted;
        this.merging = merging;
        addClassNames("row", "merge-bar");
        selected.getElement().setAttribute("aria-live", "polite");
        title.setLabel(titleLabel);
        title.addClassName("grow");
        title.getElement().setAttribute("dir", "auto");
        merge = new Button(verb, pressed -> merge());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        add(selected, title, merge);
        show();
    }

    /** Something of this title was ticked, or is not any more. */
    public void tick(UUID id, String title, boolean on) {
        if (on) {
            ticked.put(id, title);
        } else {
            ticked.remove(id);
        }
        show();
    }

    /** Forgets what does not stand any more; with {@code frozen} there is nothing to merge. */
    public void keep(Collection<UUID> standing, boolean frozen) {
        setVisible(!frozen);
        if (ticked.keySet().retainAll(standing) || frozen) {
            show();
        }
    }

    /** Shows how many are ticked; the title and the button come with the second one. */
    private void show() {
        var titles = List.copyOf(ticked.values());
        selected.setText(counted.apply(titles.size()));
        title.setVisible(titles.size() > 1);
        merge.setVisible(titles.size() > 1);
        var untouched = title.getValue().equals(offered);
        offered = titles.isEmpty() ? "" : titles.getFirst();
        if (untouched || titles.isEmpty()) {
            title.setValue(offered);
        }
    }

    private void merge() {
        if (merging.merge(List.copyOf(ticked.keySet()), title.getValue(), command)) {
            command = Ids.next();
        }
    }
}
