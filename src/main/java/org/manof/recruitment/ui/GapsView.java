package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.Gap;
import org.manof.recruitment.GapList;
import org.manof.shared.ui.Kept;

/** The gaps with their candidates, barrier by barrier, and what they are derived from. */
final class GapsView extends Div {
    private final Paragraph note = new Paragraph();
    private final Map<UUID, GapItem> items = new HashMap<>();
    private final Kept<Gap> list;

    /** {@code drawn} makes what stands for a candidate of a gap, {@code tools} what stands below it. */
    GapsView(Function<Candidate, ? extends Component> drawn, Function<Gap, List<Component>> tools) {
        addClassNames("stack", "gaps");
        note.addClassName("notice");
        var gaps = new UnorderedList();
        gaps.addClassNames("plain-list", "gap-list");
        list = new Kept<>(gaps, Gap::component, gap -> {
            var item = new GapItem(gap, drawn, tools.apply(gap));
            items.put(gap.component(), item);
            return item;
        });
        add(note, gaps);
    }

    void show(GapList gaps, List<Candidate> candidates) {
        note.setText(GapWords.known(this, gaps));
        list.show(gaps.gaps());
        gaps.gaps()
                .forEach(gap -> Objects.requireNonNull(items.get(gap.component()))
                        .show(candidates.stream()
                                .filter(each -> each.gaps().contains(gap.component()))
                                .toList()));
    }
}
