package org.manof.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.StemFile;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class InitiativeStoryTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    private final String town = UUID.randomUUID() + ".example";
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private Colleague dana;

    @BeforeEach
    void open() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        dana = arrives("dana", Role.FACILITATOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void facilitatorImportsTheStemFileAndSeesThreeBarriersAndThirteenComponents() {
        dana.goesHome();
        assertThat(dana.initiatives()).isEmpty();
        assertThat(dana.page()).contains("עדיין אין כאן מהלך");

        dana.imports(StemFile.bytes());

        assertThat(dana.isAtInitiative()).isTrue();
        assertThat(dana.page()).contains("עיריית נווה־ים (לדוגמה)", "2027–2031", "להגדיל באופן משמעותי");
        assertThat(dana.barriers()).hasSize(3);
        assertThat(dana.barriers().get(2)).contains("נשירת סטודנטים", "מרחק ותחבורה", "80% מהמתקבלים", "סביבה תומכת");
        assertThat(dana.components()).hasSize(13).contains("אין מעבדות מתקדמות בתיכונים");
        assertThat(dana.steps()).hasSize(9).allSatisfy(step -> assertThat(step).contains("עוד לא"));
        assertThat(dana.people()).containsExactly("dana@" + town + " אתם");

        dana.goesHome();
        assertThat(dana.initiatives()).singleElement().asString().contains("עיריית נווה־ים", "STEM", "2027");
    }

    @Test
    void theSameInitiativeIsReadInEnglish() {
        dana.goesHome().imports(StemFile.bytes());

        dana.reads(Locale.ENGLISH).goesHome();
        assertThat(dana.initiatives()).singleElement().asString().contains("Neve Yam", "From 2027");
        dana.visits(
                dana.goesHome().imports(StemFile.bytes()).initiativeInAddress().toString());

        assertThat(dana.components()).contains("No advanced laboratories in the high schools");
        assertThat(dana.steps().getFirst())
                .isEqualTo("Write the working assumptions of the plan not yet"
                        + "No working assumption stands yet No workshop with Working assumptions yet: make one");
    }

    @Test
    void aFaultyFileIsExplainedPlaceByPlaceAndNothingIsStored() {
        var file =
                new StemFile().with("/barriers/1/components/2", "{}").with("/stakeholders/4/sector", "\"<b>army</b>\"");

        dana.goesHome().imports(file.edited());

        assertThat(dana.isAtInitiative()).isFalse();
        assertThat(dana.page()).contains("נמצאו שתי בעיות:");
        assertThat(dana.problems()).hasSize(2);
        assertThat(dana.problems().getFirst())
                .startsWith("barriers[1].components[2] ")
                .contains("(שורה 1, תו ", "he, en, ar");
        assertThat(dana.problems().getLast())
                .startsWith("stakeholders[4].sector ")
                .contains("<b>army</b>");

        dana.imports("no".getBytes(StandardCharsets.UTF_8));
        assertThat(dana.problems())
                .singleElement()
                .asString()
                .startsWith("הקובץ כולו")
                .contains("שורת כותרות");

        dana.imports(new byte[1024 * 1024 + 1]);
        assertThat(dana.problems()).singleElement().asString().contains("1,024");
        assertThat(dana.goesHome().initiatives()).isEmpty();
    }

    @Test
    void aFileIsShownBeforeItIsStoredAndCanBeLeft() {
        dana.goesHome().uploads(StemFile.bytes());

        assertThat(dana.seesAPreview()).isTrue();
        assertThat(dana.page()).contains("כך ייקלט הקובץ", "13 מרכיבים", "8 בעלי עניין");
        assertThat(dana.components()).hasSize(13);
        assertThat(dana.goesHome().initiatives()).isEmpty();
    }

    @Test
    void aTableIsExplainedByRowAndColumn() {
        var csv = "סוג,עברית,מספר\nרשות,אורן,\nחסם,,\nשנה ראשונה,,מתישהו\n";

        dana.goesHome().imports(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(dana.isAtInitiative()).isFalse();
        assertThat(dana.problems()).anySatisfy(problem -> assertThat(problem).startsWith("משימה אין בקובץ שורה כזאת"));
        assertThat(dana.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("שורה 3, עמודה \u2068B\u2069:"));
        assertThat(dana.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("שורה 4, עמודה \u2068C\u2069:"));
    }

    @Test
    void coordinatorOfAnotherAuthoritySeesNothing() {
        dana.goesHome().imports(StemFile.bytes());
        var rami = arrives("rami", Role.COORDINATOR);

        rami.goesHome();
        assertThat(rami.initiatives()).isEmpty();
        assertThat(rami.mayImport()).isFalse();

        rami.visits(dana.initiativeInAddress().toString());
        assertThat(rami.isAtInitiative()).isFalse();
        assertThat(rami.page()).contains("הדף לא נמצא").doesNotContain("נווה");
    }

    @Test
    void anAddressThatIsNoInitiativeIsNotFound() {
        for (var address : new String[] {UUID.randomUUID().toString(), "1", "%3Cscript%3E"}) {
            assertThat(dana.visits(address).isAtInitiative()).isFalse();
            assertThat(dana.page()).contains("הדף לא נמצא");
        }
    }

    @Test
    void facilitatorAddsACoordinatorWhoThenReadsButDoesNotSteer() {
        var rami = arrives("rami", Role.COORDINATOR);
        dana.goesHome().imports(StemFile.bytes());

        dana.adds("nobody@" + town);
        assertThat(dana.notices()).singleElement().asString().contains("אין חשבון");
        assertThat(dana.people()).hasSize(1);
        dana.adds("Rami@" + town);
        assertThat(dana.people()).containsExactly("dana@" + town + " אתם", "rami@" + town);

        rami.goesHome();
        assertThat(rami.initiatives()).hasSize(1);
        rami.visits(dana.initiativeInAddress().toString());
        assertThat(rami.components()).hasSize(13);
        assertThat(rami.mayAddPeople()).isFalse();
    }

    private Colleague arrives(String name, Role role) {
        var email = name + "@" + town;
        var printed = accounts.create(email, role);
        var actor = new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
        accounts.changePassword(actor, printed, "a password of my own");
        return new Colleague(house.newUser(email, role.name()).newWindow());
    }
}
