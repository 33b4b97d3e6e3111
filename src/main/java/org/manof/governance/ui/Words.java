package org.manof.governance.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.governance.Member;
import org.manof.governance.MemberPart;
import org.manof.governance.Rhythm;
import org.manof.governance.Unit;
import org.manof.governance.UnitKind;
import org.manof.governance.UnitPlace;
import org.manof.shared.ui.Languages;
import org.manof.workshop.ui.ChoiceField;

/** The model in one reader's words. */
final class Words {
    private Words() {}

    static String name(Component place, Unit unit) {
        return unit.called(Languages.current(), (key, args) -> place.getTranslation(key, args));
    }

    static String rhythm(Component place, @Nullable Rhythm rhythm) {
        return rhythm == null ? "" : place.getTranslation("model.rhythm." + rhythm.name());
    }

    static String part(Component place, MemberPart part) {
        return place.getTranslation("model.part." + part.name());
    }

    static String place(Component place, UnitPlace where) {
        return place.getTranslation("model.place." + where.name());
    }

    static String kind(Component place, UnitKind kind) {
        return place.getTranslation("model.kind." + kind.name());
    }

    /** That the lever of a group is no longer chosen; empty if all is well. */
    static String note(Component place, Unit unit) {
        return unit.dropped() ? place.getTranslation("model.dropped") : "";
    }

    static String member(Member member) {
        return member.called(Languages.current());
    }

    static List<ChoiceField.Word> rhythms(Component place) {
        return Stream.concat(
                        Stream.of(new ChoiceField.Word("", place.getTranslation("model.rhythm.none"))),
                        Arrays.stream(Rhythm.values())
                                .map(each -> new ChoiceField.Word(each.name(), rhythm(place, each))))
                .toList();
    }

    static List<ChoiceField.Word> kinds(Component place) {
        return Arrays.stream(UnitKind.values())
                .map(each -> new ChoiceField.Word(each.name(), kind(place, each)))
                .toList();
    }

    static List<ChoiceField.Word> places(Component place) {
        return Arrays.stream(UnitPlace.values())
                .map(each -> new ChoiceField.Word(each.name(), place(place, each)))
                .toList();
    }

    static List<ChoiceField.Word> parts(Component place) {
        return Arrays.stream(MemberPart.values())
                .map(each -> new ChoiceField.Word(each.name(), part(place, each)))
                .toList();
    }
}
