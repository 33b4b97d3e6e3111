package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.COLLEGE;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody at the same moment; without a transaction around the test, so that the schema decides. */
@SqlTest
class CirclesTogetherTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Circles circles;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private JdbcClient jdbc;

    private CirclesRoom room;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
    }

    @Test
    void twoTabsOfOnePersonLeaveOnePlacementOfAStakeholderForEachOfTheTwo() {
        var lever = room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        var noa = room.joins("נועה", "third");
        var now = room.spot(lever, COLLEGE, Aim.NOW);
        var target = room.spot(lever, COLLEGE, Aim.TARGET);

        AtOnce.run(IntStream.range(0, 40)
                .<Runnable>mapToObj(tap ->
                        () -> circles.place(noa, tap % 2 == 0 ? now : target, Circle.values()[tap / 2 % 4], Ids.next()))
                .toList());

        assertThat(jdbc.sql("select count(*) from placement where lever_id = ?")
                        .param(lever)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(room.standing(COLLEGE).today().total()).isEqualTo(1);
        assertThat(room.standing(COLLEGE).wanted().total()).isEqualTo(1);
    }

    @Test
    void everyPersonOfSixtyIsCountedOnce() {
        var lever = room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        var people = IntStream.range(0, 60)
                .mapToObj(at -> room.joins("משתתף " + at, "third"))
                .toList();
        var spot = room.spot(lever, COLLEGE);
        var taps = new ArrayList<Runnable>();
        for (var person : people) {
            var command = Ids.next();
            taps.add(() -> circles.place(person, spot, Circle.DIRECT, command));
            taps.add(() -> circles.place(person, spot, Circle.DIRECT, command));
        }

        AtOnce.run(taps);

        assertThat(room.standing(COLLEGE).agreement().in(Circle.DIRECT)).isEqualTo(60);
        assertThat(room.picture().turnout()).isEqualTo(60);
    }

    @Test
    void ofManyWhoAddTheSameNameAtOnceOneSucceeds() {
        room.chooses("מעבדות משותפות");
        room.step(Verb.OPEN);
        var adding = new ArrayList<Runnable>();
        for (var at = 0; at < 12; at++) {
            var who = at % 4 == 0 ? room.facilitator() : room.joins("משתתף " + at, "third");
            adding.add(() -> add(who));
        }

        var refused = AtOnce.run(adding).stream().filter(key -> !key.isEmpty()).toList();

        assertThat(refused).hasSize(11).allSatisfy(key -> assertThat(key).isEqualTo("refusal.stakeholder.exists"));
        assertThat(room.names()).hasSize(9).endsWith("חברת ההזנק");
    }

    @Test
    void twoWorkshopsOfOneInitiativeSettleOneCircle() {
        var lever = room.chooses("מעבדות משותפות");
        var evening = room.again();
        var here = room.spot(lever, COLLEGE);
        var there = evening.spot(lever, COLLEGE);

        AtOnce.run(IntStream.range(0, 20)
                .<Runnable>mapToObj(at -> () -> circles.fix(
                        room.facilitator(), at % 2 == 0 ? here : there, Circle.values()[at % 4], Ids.next()))
                .toList());

        assertThat(room.standing(COLLEGE).fixed())
                .isNotNull()
                .isEqualTo(evening.standing(COLLEGE).fixed());
    }

    private void add(Actor actor) {
        stakeholders.add(
                actor,
                room.workshop(),
                room.activity().id(),
                new NewStakeholder("חברת ההזנק", "business", Level.LOCAL, Language.HE),
                Ids.next());
    }
}
