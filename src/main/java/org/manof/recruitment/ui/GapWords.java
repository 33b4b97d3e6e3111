package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import org.manof.recruitment.Gap;
import org.manof.recruitment.GapList;

/** Gaps in words. */
final class GapWords {
    private GapWords() {}

    /** Why a component is a gap, for the reader of {@code place}. */
    static String why(Component place, Gap gap) {
        var levers = String.join(", ", gap.levers());
        return place.getTranslation(
                "gap.reason." + gap.reason().name(), gap.levers().size(), levers);
    }

    /** What the gaps are derived from, or that there are none. */
    static String known(Component place, GapList gaps) {
        return gaps.known() != GapList.Known.NO_LEVER && gaps.gaps().isEmpty()
                ? place.getTranslation("gap.none")
                : place.getTranslation(
                        "gap.known." + gaps.known().name(), gaps.gaps().size());
    }

    /** How many gaps there are, in few words. */
    static String count(Component place, GapList gaps) {
        return gaps.gaps().isEmpty()
                ? known(place, gaps)
                : place.getTranslation("gap.count", gaps.gaps().size());
    }
}
