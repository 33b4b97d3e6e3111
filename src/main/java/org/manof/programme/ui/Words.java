package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.manof.initiative.Meanings;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Circle;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.shared.Language;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Languages;

/** What a reader is told of programmes; {@code place} is any component of the screen. */
record Words(Component place, Language reader) {
    static Words at(Component place) {
        return new Words(place, Languages.current());
    }

    String say(String key, Object... args) {
        return place.getTranslation(key, args);
    }

    static String sector(List<SectorPicture> sectors, String code, Language reader) {
        return sectors.stream()
                .filter(sector -> sector.code().equals(code))
                .map(sector -> sector.name().in(reader))
                .findFirst()
                .orElse(code);
    }

    String circle(Circle circle) {
        return say("circle." + circle.name() + ".title");
    }

    /** What the circle means in this initiative, in its own words if it has such. */
    String meaning(Circle circle, Meanings meanings) {
        var own = switch (circle) {
            case STRATEGIC -> meanings.strategic();
            case DIRECT -> meanings.direct();
            case WIDE -> meanings.wide();
            case OUT -> null;
        };
        return own == null ? say("circle." + circle.name() + ".definition") : own.in(reader);
    }

    /** What follows for a programme from being in the circle. */
    String consequence(Circle circle) {
        return say("programme.consequence." + circle.name());
    }

    /** How many there are and what they cost together, as far as somebody said. */
    String sum(List<Programme> programmes) {
        var unknown = LeverMap.unknown(programmes);
        var counted = say("programme.count", programmes.size());
        if (programmes.isEmpty() || unknown == programmes.size()) {
            return counted;
        }
        var sum = counted + " · " + say("programme.sum", money(LeverMap.budget(programmes)));
        return unknown == 0 ? sum : sum + " · " + say("programme.unknown", unknown);
    }

    String money(long shekels) {
        return Shekels.format(shekels, reader);
    }
}
