package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Agreement;
import org.manof.partnership.Circle;
import org.manof.partnership.CirclesPicture;
import org.manof.partnership.Standing;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;

/** Puts the picture's stakeholders into one reader's words. */
final class Reading {
    private final Component place;
    private final Language reader = Languages.current();

    Reading(Component place) {
        this.place = place;
    }

    /** With what the room says about each. */
    List<RingsElement.Who> together(CirclesPicture picture) {
        return picture.standings().stream()
                .map(standing -> {
                    var agreement = standing.agreement();
                    var fixed = standing.fixed();
                    return who(
                            picture,
                            standing,
                            counts(agreement),
                            agreement.agreed().map(Circle::name).orElse(null),
                            fixed == null ? null : fixed.name(),
                            agreement.split(),
                            words(agreement));
                })
                .toList();
    }

    /** Names only: whoever is placing does not see where the others lean. */
    List<RingsElement.Who> alone(CirclesPicture picture) {
        return picture.standings().stream()
                .map(standing -> who(picture, standing, Map.of(), null, null, false, ""))
                .toList();
    }

    String sector(CirclesPicture picture, String code) {
        return picture.sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .map(sector -> sector.name().in(reader))
                .findFirst()
                .orElse(code);
    }

    private RingsElement.Who who(
            CirclesPicture picture,
            Standing standing,
            Map<String, Integer> counts,
            @Nullable String agreed,
            @Nullable String fixed,
            boolean split,
            String words) {
        var stakeholder = standing.stakeholder();
        return new RingsElement.Who(
                stakeholder.id().toString(),
                stakeholder.name().in(reader),
                stakeholder.sector(),
                sector(picture, stakeholder.sector()),
                place.getTranslation("level." + stakeholder.level().name()),
                counts,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                agreed,
                fixed,
                split,
                words);
    }

    private String words(Agreement agreement) {
        var agreed = agreement.agreed();
        if (agreed.isEmpty()) {
            return place.getTranslation("circles.unplaced");
        }
        if (agreement.split()) {
            return place.getTranslation("circles.split");
        }
        var title = place.getTranslation("circle." + agreed.get().name() + ".title");
        return place.getTranslation(agreement.firm() ? "circles.firm" : "circles.leans", title);
    }

    private static Map<String, Integer> counts(Agreement agreement) {
        var counts = new TreeMap<String, Integer>();
        Arrays.stream(Circle.values())
                .filter(circle -> agreement.in(circle) > 0)
                .forEach(circle -> counts.put(circle.name(), agreement.in(circle)));
        return counts;
    }
}
