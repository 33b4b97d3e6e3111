package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.initiative.SectorPicture;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The partners over all levers. */
@SqlTest
class PartnersTest {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String FOUNDATION = "קרן אופק";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Partners partners;

    private CirclesRoom room;
    private UUID first;
    private UUID second;

    @BeforeEach
    void settle() {
        room = CirclesRoom.in(spring);
        first = room.chooses("מעבדות משותפות");
        second = room.chooses("מלגות עם ליווי");
        room.settles(first, COLLEGE, Aim.NOW, Circle.WIDE);
        room.settles(first, COLLEGE, Aim.TARGET, Circle.STRATEGIC);
        room.settles(second, COLLEGE, Aim.NOW, Circle.STRATEGIC);
        room.settles(first, FOUNDATION, Aim.NOW, Circle.OUT);
    }

    @Test
    void everyStakeholderHasAPlaceAroundEveryChosenLever() {
        var picture = partners.read(room.joined(Role.COORDINATOR), room.initiative());

        assertThat(picture.levers()).extracting(LeverChoice::id).containsExactly(first, second);
        assertThat(picture.rows()).hasSize(8).allMatch(row -> row.levers().size() == 2);
        var college = row(picture, COLLEGE);
        assertThat(college.around(first))
                .isEqualTo(new PartnerLine.Around(Circle.WIDE, Circle.STRATEGIC, PartnerTerms.NONE));
        assertThat(college.around(Ids.next())).isEqualTo(PartnerLine.Around.NOTHING);
        assertThat(college.count(Aim.NOW, Circle.STRATEGIC)).isEqualTo(1);
        assertThat(college.count(Aim.TARGET, Circle.STRATEGIC)).isEqualTo(2);
    }

    @Test
    void whoIsInNoCircleAndWhichSectorsAreMissingIsSaid() {
        var picture = partners.read(room.facilitator(), room.initiative());

        assertThat(picture.outside(Aim.NOW)).hasSize(7).contains(row(picture, FOUNDATION));
        assertThat(picture.outside(Aim.TARGET)).doesNotContain(row(picture, COLLEGE));
        assertThat(picture.count(Aim.NOW, first, Circle.WIDE)).isEqualTo(1);
        assertThat(picture.count(Aim.TARGET, first, Circle.WIDE)).isZero();
        assertThat(picture.missing(Aim.TARGET, first, Circle.STRATEGIC))
                .extracting(SectorPicture::code)
                .doesNotContain("academia")
                .contains("public", "philanthropy");
    }

    @Test
    void threeStrategicCirclesAreMuchAndTwoAreNot() {
        assertThat(strategicIn(2).carriesMuch(Aim.NOW)).isFalse();
        assertThat(strategicIn(3).carriesMuch(Aim.NOW)).isTrue();
        assertThat(strategicIn(0).outside(Aim.NOW)).isTrue();
        var picture =
                new PartnersPicture(List.of(), List.of(), List.of(strategicIn(3), strategicIn(1), strategicIn(4)));
        assertThat(picture.carryingMuch(Aim.TARGET))
                .extracting(row -> row.count(Aim.TARGET, Circle.STRATEGIC))
                .containsExactly(4, 3);
    }

    private PartnerLine row(PartnersPicture picture, String name) {
        return picture.rows().stream()
                .filter(row -> row.stakeholder().name().in(Language.HE).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PartnerLine strategicIn(int levers) {
        var around = new HashMap<UUID, PartnerLine.Around>();
        for (var at = 0; at < levers; at++) {
            around.put(Ids.next(), new PartnerLine.Around(Circle.STRATEGIC, null, PartnerTerms.NONE));
        }
        var stakeholder = new Stakeholder(Ids.next(), Localized.of(Language.HE, "גוף"), "public", Level.LOCAL);
        return new PartnerLine(stakeholder, around);
    }
}
