package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Agreement;
import org.manof.partnership.Aim;
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
                    return who(
                            picture,
                            standing,
                            new Said(
                                    counts(agreement),
                                    agreement.agreed().orElse(null),
                                    standing.fixed(),
                                    agreement.split(),
                                    words(agreement)),
                            standing.from().orElse(null));
                })
                .toList();
    }

    /** Names only: whoever is placing does not see where the others lean. Today's circle is told once it is settled. */
    List<RingsElement.Who> alone(CirclesPicture picture) {
        return picture.standings().stream()
                .map(standing -> who(
                        picture,
                        standing,
                        new Said(Map.of(), null, null, false, ""),
                        picture.aim() == Aim.TARGET ? standing.now() : null))
                .toList();
    }

    String sector(CirclesPicture picture, String code) {
        return picture.sectors().stream()
                .filter(sector -> sector.code().equals(code))
                .map(sector -> sector.name().in(reader))
                .findFirst()
                .orElse(code);
    }

    /** What the room says about one of them. */
    private record Said(
            Map<String, Integer> counts,
            @Nullable Circle agreed,
            @Nullable Circle fixed,
            boolean split,
            String words) {}

    private RingsElement.Who who(CirclesPicture picture, Standing standing, Said said, @Nullable Circle from) {
        var stakeholder = standing.stakeholder();
        return new RingsElement.Who(
                stakeholder.id().toString(),
                stakeholder.name().in(reader),
                stakeholder.sector(),
                sector(picture, stakeholder.sector()),
                place.getTranslation("level." + stakeholder.level().name()),
                said.counts(),
                said.counts().values().stream().mapToInt(Integer::intValue).sum(),
                key(said.agreed()),
                key(said.fixed()),
                said.split(),
                said.words(),
                key(from),
                from == null ? "" : place.getTranslation("circles.today", title(from)));
    }

    private static @Nullable String key(@Nullable Circle circle) {
        return circle == null ? null : circle.name();
    }

    private String title(Circle circle) {
        return place.getTranslation("circle." + circle.name() + ".title");
    }

    private String words(Agreement agreement) {
        var agreed = agreement.agreed();
        if (agreed.isEmpty()) {
            return place.getTranslation("circles.unplaced");
        }
        if (agreement.split()) {
            return place.getTranslation("circles.split");
        }
        return place.getTranslation(agreement.firm() ? "circles.firm" : "circles.leans", title(agreed.get()));
    }

    private static Map<String, Integer> counts(Agreement agreement) {
        var counts = new TreeMap<String, Integer>();
        Arrays.stream(Circle.values())
                .filter(circle -> agreement.in(circle) > 0)
                .forEach(circle -> counts.put(circle.name(), agreement.in(circle)));
        return counts;
    }
}
