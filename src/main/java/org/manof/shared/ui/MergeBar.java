package org.manof.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.manof.shared.Ids;

/** What is ticked, and the title that it will have together: the first one's until the facilitator types another. */
public final class MergeBar extends Div {
    private final Merging merging;
    private final IntFunction<String> counted;
    private final Paragraph selected = new Paragraph();
    private final TextField title = new TextField();
    private final Button merge;
    private String offered = "";
    private UUID command = Ids.next();

    /** Merges what is ticked; true if it was done. */
    @FunctionalInterface
    public interface Merging {
        boolean merge(String title, UUID command);
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
        show(List.of());
    }

    /** Shows how many are ticked; the title and the button come with the second one. */
    public void show(List<String> titles) {
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
        if (merging.merge(title.getValue(), command)) {
            command = Ids.next();
        }
    }
}
