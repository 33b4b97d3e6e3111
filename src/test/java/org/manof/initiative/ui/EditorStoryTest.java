package org.manof.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.ImportResult;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.initiative.StemFile;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class EditorStoryTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Membership membership;

    private final String town = UUID.randomUUID() + ".example";
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private Actor.Staff facilitator;
    private UUID initiative;
    private Writer dana;

    @BeforeEach
    void open() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        facilitator = account("dana", Role.FACILITATOR);
        initiative = ((ImportResult.Imported) initiatives.importFile(facilitator, StemFile.bytes())).initiative();
        dana = window("dana", Role.FACILITATOR).opens(initiative);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsLeftIsSavedAndReadByEverybody() {
        dana.writes("mission", 0, "משימה חדשה")
                .writes("target", 1, "1,500")
                .writes("unit", 1, "בוגרים")
                .writes("wide", 0, "מי שמתעניין");

        var now = picture();
        assertThat(now.mission().in(Language.HE)).isEqualTo("משימה חדשה");
        assertThat(now.goals().get(1).target()).hasToString("1500");
        assertThat(now.goals().get(1).unit()).isEqualTo("בוגרים");
        assertThat(now.meanings().wide()).isNotNull();
        assertThat(dana.reads("target")).containsExactly("40", "1500", "80");
    }

    @Test
    void aRefusedTextStaysBesideItsReasonAndCanBePutRight() {
        dana.writes("first_year", 0, "1948");

        assertThat(dana.fault("first_year", 0)).contains("2000");
        assertThat(dana.reads("first_year")).containsExactly("1948");
        assertThat(picture().firstYear()).isEqualTo(2027);
        dana.turnsTo(Language.EN);
        assertThat(dana.notices()).singleElement().asString().contains("עוד לא נשמר");
        assertThat(dana.reads("mission").getFirst()).startsWith("להגדיל");

        dana.writes("first_year", 0, "2028");
        assertThat(picture().firstYear()).isEqualTo(2028);
        assertThat(dana.fault("first_year", 0)).isEmpty();
    }

    @Test
    void twoCoordinatorsWhoWriteInTheSamePlaceAreAskedAndNeitherTextIsLost() {
        var rami = coordinator("rami");
        var hala = coordinator("hala");

        rami.writes("component", 0, "של רמי");
        hala.writes("component", 0, "של האלה");
        assertThat(hala.isAsked()).isTrue();
        assertThat(picture().components().getFirst().text().in(Language.HE)).isEqualTo("של רמי");
        hala.keepsMine();
        assertThat(hala.isAsked()).isFalse();
        assertThat(picture().components().getFirst().text().in(Language.HE)).isEqualTo("של האלה");

        rami.writes("component", 0, "שוב של רמי").takesTheirs();
        assertThat(rami.reads("component").getFirst()).isEqualTo("של האלה");
        hala.writes("component", 1, "במקום אחר");
        assertThat(hala.isAsked()).isFalse();
    }

    @Test
    void eachLanguageIsWrittenForItself() {
        dana.turnsTo(Language.EN);
        assertThat(dana.reads("mission").getFirst()).startsWith("Raise markedly");

        dana.writes("mission", 0, "Everybody learns").turnsTo(Language.HE);

        assertThat(dana.reads("mission").getFirst()).startsWith("להגדיל");
        assertThat(picture().mission().in(Language.EN)).isEqualTo("Everybody learns");
        assertThat(picture().mission().in(Language.HE)).startsWith("להגדיל");
    }

    @Test
    void entriesAreAddedMovedAndRemovedAndHalfTypedTextsStay() {
        dana.writes("horizon", 0, "99")
                .adds("component", 0, "מרכיב שישי")
                .movesDown("component", 0)
                .removes("component", 5);

        var components = picture().barriers().getFirst().components();
        assertThat(components).hasSize(5);
        assertThat(components.get(1).text().in(Language.HE)).isEqualTo("הורים אינם מכירים את עולם התעסוקה המדעי");
        assertThat(dana.reads("horizon")).containsExactly("99");

        dana.adds("barrier", 0, "חסם רביעי").adds("goal", 3, "יעד ראשון שלו").adds("sector", 0, "קהילה");
        assertThat(picture().barriers().getLast().goals()).hasSize(1);
        assertThat(picture().sectors()).hasSize(6);
        assertThat(dana.reads("barrier")).hasSize(4);
    }

    @Test
    void aSectorThatIsInUseStaysAndTheReasonIsTold() {
        dana.removes("sector", 0);

        assertThat(dana.notices()).singleElement().asString().contains("ולכן הוא נשאר");
        assertThat(dana.reads("sector")).hasSize(5);
    }

    @Test
    void strangersDoNotFindTheEditor() {
        assertThat(dana.opens(UUID.randomUUID()).isAtTheEditor()).isFalse();
        account("noa", Role.FACILITATOR);
        assertThat(window("noa", Role.FACILITATOR).opens(initiative).isAtTheEditor())
                .isFalse();
    }

    private InitiativePicture picture() {
        return initiatives.picture(facilitator, initiative);
    }

    private Writer coordinator(String name) {
        account(name, Role.COORDINATOR);
        membership.add(facilitator, initiative, name + "@" + town);
        return window(name, Role.COORDINATOR).opens(initiative);
    }

    private Writer window(String name, Role role) {
        return new Writer(house.newUser(name + "@" + town, role.name()).newWindow());
    }

    private Actor.Staff account(String name, Role role) {
        var email = name + "@" + town;
        var printed = accounts.create(email, role);
        var actor = new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
        accounts.changePassword(actor, printed, "a password of my own");
        return actor;
    }
}
