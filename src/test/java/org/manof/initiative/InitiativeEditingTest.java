package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.initiative.Authority.refuses;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SqlTest
class InitiativeEditingTest {
    @Autowired
    private ApplicationContext spring;

    private Authority town;

    @BeforeEach
    void open() {
        town = new Authority(spring);
    }

    @Test
    void everyPlaceIsWrittenInOneLanguageAndTheOthersStay() {
        var english = town.picture().mission().in(Language.EN);

        town.writes(Place.of(EditField.AUTHORITY), Language.HE, " עיריית  אורן ");
        town.writes(Place.of(EditField.MISSION), Language.HE, "משימה");
        town.writes(Place.of(EditField.FIELD), Language.HE, "חינוך");
        town.writes(Place.of(EditField.FIRST_YEAR), Language.HE, "2028");
        town.writes(Place.of(EditField.HORIZON), Language.HE, "7");
        town.writes(Place.of(EditField.WIDE), Language.AR, "واسعة");
        for (var language : Language.values()) {
            town.writes(Place.of(EditField.DIRECT), language, "");
        }
        town.writes(new Place(EditField.SECTOR, "public"), Language.HE, "העירייה");
        town.writes(Place.of(EditField.BARRIER, town.barrier(1).id()), Language.HE, "חסם");
        town.writes(Place.of(EditField.LEVER, town.barrier(1).id()), Language.HE, "");
        town.writes(town.component(0, 2), Language.HE, "מרכיב");
        town.writes(town.goal(EditField.GOAL, 0), Language.HE, "יעד");
        town.writes(town.goal(EditField.TARGET, 0), Language.HE, "1,240.50");
        town.writes(town.goal(EditField.UNIT, 0), Language.HE, "%");

        var now = town.picture();
        assertThat(now.authority().in(Language.HE)).isEqualTo("עיריית אורן");
        assertThat(now.mission().in(Language.HE)).isEqualTo("משימה");
        assertThat(now.mission().in(Language.EN)).isEqualTo(english);
        assertThat(now.field()).isEqualTo("חינוך");
        assertThat(now.firstYear()).isEqualTo(2028);
        assertThat(now.horizonYears()).isEqualTo(7);
        assertThat(now.meanings().direct()).isNull();
        assertThat(Objects.requireNonNull(now.meanings().wide()).in(Language.AR))
                .isEqualTo("واسعة");
        assertThat(now.sector("public").orElseThrow().name().in(Language.HE)).isEqualTo("העירייה");
        assertThat(now.barriers().get(1).title().in(Language.HE)).isEqualTo("חסם");
        assertThat(now.barriers().get(1).suggestedLever()).isNotNull();
        assertThat(now.barriers().getFirst().components().get(2).text().in(Language.HE))
                .isEqualTo("מרכיב");
        var goal = now.barriers().getFirst().goals().getFirst();
        assertThat(goal.text().in(Language.HE)).isEqualTo("יעד");
        assertThat(goal.target()).isEqualTo(new BigDecimal("1240.5"));
        assertThat(goal.unit()).isEqualTo("%");
    }

    @Test
    void ofTwoCoordinatorsWhoReadTheSameTheSecondIsAskedAndNothingIsOverwritten() {
        var place = town.component(0, 0);
        var seen = town.barrier(0).components().getFirst().text().in(Language.HE);

        assertThat(town.writes(town.rami, place, seen, "של רמי")).isEqualTo(new Edited("של רמי", true));
        assertThat(town.writes(town.hala, place, seen, "של האלה")).isEqualTo(new Edited("של רמי", false));
        assertThat(town.barrier(0).components().getFirst().text().in(Language.HE))
                .isEqualTo("של רמי");

        assertThat(town.writes(town.hala, place, "של רמי", "של האלה").stored()).isTrue();
        assertThat(town.writes(town.rami, place, seen, "של האלה").stored()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_YEAR, 1999, refusal.edit.range",
        "FIRST_YEAR, 2201, refusal.edit.range",
        "FIRST_YEAR, '', refusal.edit.number",
        "FIRST_YEAR, next, refusal.edit.number",
        "HORIZON, 0, refusal.edit.range",
        "HORIZON, 31, refusal.edit.range",
        "HORIZON, 2.5, refusal.text.long",
        "HORIZON, -1, refusal.edit.range",
        "FIELD, ' ', refusal.text.empty",
    })
    void whatCannotStandThereIsRefusedAndNothingChanges(EditField field, String typed, String key) {
        var before = town.picture();

        refuses(key, () -> town.writes(Place.of(field), Language.HE, typed));

        assertThat(town.picture()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, refusal.edit.range",
        "1e9, refusal.edit.number",
        "9999999999999999, refusal.edit.number",
        "1000000000001, refusal.edit.range",
        "forty, refusal.edit.number"
    })
    void aNumberToReachIsAPlainNumber(String typed, String key) {
        refuses(key, () -> town.writes(town.goal(EditField.TARGET, 1), Language.HE, typed));

        town.writes(town.goal(EditField.TARGET, 1), Language.HE, "1000000000000");
        town.writes(town.goal(EditField.TARGET, 1), Language.HE, "");
        assertThat(town.barrier(1).goals().getFirst().target()).isNull();
    }

    @Test
    void aTextIsNotEmptiedInItsLastLanguageAndNotOverfilled() {
        var place = Place.of(EditField.MISSION);
        town.writes(place, Language.HE, "");
        town.writes(place, Language.AR, "");

        refuses("refusal.text.empty", () -> town.writes(place, Language.EN, " "));
        refuses("refusal.text.long", () -> town.writes(place, Language.EN, "a".repeat(1001)));
        town.writes(place, Language.EN, "😀".repeat(1000));
        assertThat(town.picture().mission().texts()).containsOnlyKeys(Language.EN);
    }

    @Test
    void toStrangersAndToPeopleOfTheRoomTheInitiativeDoesNotExist() {
        var stranger = town.account(Role.FACILITATOR);
        var place = town.component(0, 0);

        for (var actor : new Actor[] {stranger, new Actor.Guest("hash"), new Actor.BoardLink("token")}) {
            refuses("refusal.notFound", () -> town.writes(actor, place, "a", "b"));
            refuses("refusal.notFound", () -> town.editing().remove(actor, town.initiative, place));
            refuses("refusal.notFound", () -> town.editing().move(actor, town.initiative, place, true));
            refuses(
                    "refusal.notFound",
                    () -> town.editing()
                            .add(
                                    actor,
                                    town.initiative,
                                    new NewPart(EditField.SECTOR, null, Language.HE, "x"),
                                    Ids.next()));
        }
        refuses("refusal.notFound", () -> town.editing().remove(town.dana, Ids.next(), place));
    }

    @Test
    void placesOfAnotherInitiativeAreNotFound() {
        var other = new Authority(spring);
        var theirs = other.picture();

        for (var place : new Place[] {
            other.component(0, 0),
            other.goal(EditField.GOAL, 0),
            other.goal(EditField.TARGET, 0),
            Place.of(EditField.BARRIER, other.barrier(0).id()),
            Place.of(EditField.LEVER, other.barrier(0).id()),
            new Place(EditField.COMPONENT, "' or 1=1"),
            new Place(EditField.COMPONENT, ""),
            new Place(EditField.SECTOR, "army")
        }) {
            refuses("refusal.notFound", () -> town.writes(place, Language.HE, "5"));
            refuses("refusal.notFound", () -> town.removes(place));
        }
        refuses(
                "refusal.notFound",
                () -> town.adds(EditField.COMPONENT, other.barrier(0).id(), "מרכיב"));
        refuses("refusal.notFound", () -> town.adds(EditField.GOAL, null, "יעד"));
        refuses("refusal.notFound", () -> town.adds(EditField.MISSION, null, "משימה"));
        refuses("refusal.notFound", () -> town.removes(Place.of(EditField.MISSION)));
        assertThat(other.picture()).isEqualTo(theirs);
    }
}
