package org.manof.workplan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.partnership.Circle;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.workplan.Body;
import org.manof.workplan.PlanTeam;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

@ManofTest
class PlanStoryTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private SecuredBrowserlessApplicationContext<Authentication> house;
    private final List<PlanWriter> present = new ArrayList<>();
    private PlanTeam team;
    private PlanWriter dana;

    @BeforeEach
    void open() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        team = new PlanTeam(spring);
        dana = arrives(team.dana());
    }

    @AfterEach
    void close() {
        present.forEach(PlanWriter::goes);
        house.close();
    }

    @Test
    void facilitatorWritesThePlanAndTheCoordinatorReadsIt() {
        var partner = team.stakeholder(0);
        team.settles(partner, PlanTeam.LAB, Circle.STRATEGIC);

        assertThat(dana.rows()).isEqualTo(2);
        assertThat(dana.page()).contains("מנוף: מעבדה", "מנוף: הסעות", "סך הכול");
        dana.writes(0, "ציוד למעבדה").budgets(0, "240000 ₪").names(0, "בית הספר");

        assertThat(dana.budgetAt(0)).isEqualTo("240,000");
        assertThat(dana.bodyAt(0)).isEqualTo("בית הספר");
        assertThat(dana.bodiesOffered(0)).containsExactly(partner.in(Language.HE));
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(Body.named("בית הספר"));
        dana.names(0, partner.in(Language.HE));
        assertThat(team.row(PlanTeam.LAB).body()).isEqualTo(partner);
        dana.names(0, "בית הספר");
        assertThat(dana.page()).contains("240,000\u00A0₪");
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("ציוד למעבדה");

        var rami = arrives(team.joined(Role.COORDINATOR));
        assertThat(rami.mayWrite()).isFalse();
        assertThat(rami.has("סגירת גרסה")).isFalse();
        assertThat(rami.page()).contains("ציוד למעבדה", "בית הספר", "240,000\u00A0₪");
        assertThat(rami.files()).hasSize(1);
    }

    @Test
    void ofTwoInOneCellTheSecondIsAskedAndKeepsHers() {
        var yael = arrives(team.joined(Role.FACILITATOR));
        yael.enters(0);
        dana.writes(0, "של דנה");

        yael.types(0, "של יעל").leaves(0);

        assertThat(yael.isAsked()).isTrue();
        assertThat(yael.question()).contains("של דנה", "של יעל");
        assertThat(yael.actionAt(0)).isEqualTo("של יעל");
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של דנה");

        yael.presses("לשמור את שלי");
        assertThat(yael.isAsked()).isFalse();
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של יעל");
    }

    @Test
    void ofTwoInOneCellTheSecondMayTakeTheOthers() {
        var yael = arrives(team.joined(Role.FACILITATOR));
        yael.enters(0);
        dana.writes(0, "של דנה");
        yael.types(0, "של יעל").leaves(0);

        yael.presses("לקבל את שלהם");

        assertThat(yael.isAsked()).isFalse();
        assertThat(yael.actionAt(0)).isEqualTo("של דנה");
        assertThat(team.row(PlanTeam.LAB).action()).isEqualTo("של דנה");
    }

    @Test
    void aBudgetThatIsNoneStaysInItsFieldWithTheReason() {
        dana.budgets(0, "240.5");

        assertThat(dana.faultAt(0)).contains("מספר שלם");
        assertThat(dana.budgetAt(0)).isEqualTo("240.5");
        assertThat(team.row(PlanTeam.LAB).budget()).isNull();

        dana.budgets(0, "٢٤٠");
        assertThat(dana.faultAt(0)).isEmpty();
        assertThat(team.row(PlanTeam.LAB).budget()).isEqualTo(240L);
    }

    @Test
    void whatOneWritesAppearsAtTheOthersWithoutTouchingTheCellTheyAreIn() {
        var yael = arrives(team.joined(Role.FACILITATOR));
        yael.enters(0);

        dana.writes(0, "של דנה").writes(1, "קו ישיר");

        await().pollInSameThread().until(() -> yael.waits().actionAt(1).equals("קו ישיר"));
        assertThat(yael.actionAt(0)).isEmpty();
        yael.leaves(0);
        assertThat(yael.actionAt(0)).isEqualTo("של דנה");
    }

    @Test
    void rowsAreAddedTakenOutAndPutBack() {
        dana.presses("רכיב פעולה");
        assertThat(dana.rows()).isEqualTo(3);
        dana.writes(1, "הכשרת מורים").pressesAt(1, "הוצאת השורה מהתכנית");
        assertThat(dana.rows()).isEqualTo(2);
        assertThat(team.plan().sheet().hasAction()).isFalse();
    }

    @Test
    void aFinalisedVersionIsShownWithItsStoriesAndItsFile() {
        dana.presses("סגירת גרסה").presses("סגירת הגרסה");
        assertThat(team.plan().versions()).isEmpty();
        dana.presses("חזרה לטיוטה");
        dana.writes(0, "ציוד").presses("סגירת גרסה").presses("סגירת הגרסה");
        assertThat(team.plan().versions()).isEmpty();
        dana.says("סיבה אחת לכל מה שעוד חסר", "נשלים בהמשך")
                .presses("להשאיר הכול פתוח")
                .presses("סגירת הגרסה");
        assertThat(team.plan().versions()).hasSize(1);
        dana.writes(0, "משהו שונה");
        dana.pressesAt(0, "למה השורה כאן?");
        assertThat(dana.story()).contains("מעבדה", "3 נקודות", "שני אנשים", "מקום 1 מתוך 3");

        var rami = arrives(team.joined(Role.COORDINATOR));
        assertThat(rami.page()).contains("משהו שונה");
        rami.looksAt(1);

        assertThat(rami.page())
                .contains("ציוד", accounts.emailOf(team.dana().account()))
                .doesNotContain("משהו שונה");
        assertThat(rami.files()).hasSize(1);
    }

    @Test
    void thePlanOfAnotherTownIsNotFound() {
        var stranger = arrives(new PlanTeam(spring).dana());

        stranger.opens(team.initiative());

        assertThat(stranger.mayWrite()).isFalse();
        assertThat(stranger.page()).contains("הדף לא נמצא");
    }

    /** With a password of their own already. */
    private PlanWriter arrives(Actor.Staff who) {
        jdbc.sql("update account set one_time = false where id = ?")
                .param(who.account())
                .update();
        var email = accounts.emailOf(who.account());
        var writer = new PlanWriter(house.newUser(email, who.role().name()).newWindow());
        present.add(writer);
        return writer.opens(team.initiative());
    }
}
