package org.manof.workplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.security.Actor;
import org.manof.workplan.CellValue;
import org.manof.workplan.PlanField;
import org.manof.workplan.PlanTeam;
import org.manof.workplan.Plans;
import org.manof.workshop.Face;
import org.manof.workshop.Kinds;
import org.manof.workshop.Seats;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ManofTest
class PlanFacesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Seats seats;

    private SecuredBrowserlessApplicationContext<Authentication> house;
    private BrowserlessUIContext window;
    private PlanTeam team;

    @BeforeEach
    void open() {
        house = SpringBrowserlessApplicationContext.createSecured(spring, "org.manof");
        window = house.newUser("somebody").newWindow();
        team = new PlanTeam(spring);
        team.room().opens(Plans.KIND);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void thePhoneShowsACardPerLeverAndFollowsThePlan() {
        var face = face(team.participant());
        var cards = shown(kinds.of(Plans.KIND)
                .phone(face, seats.me(team.participant(), team.room().workshop())));
        assertThat(window.find(Article.class).all()).hasSize(2);
        assertThat(PlanWriter.words(cards)).contains(PlanTeam.LAB, "עדיין אין רכיבי פעולה");

        team.writes(PlanTeam.LAB, "<b>ציוד</b>");
        team.writes(PlanTeam.LAB, PlanField.BUDGET, new CellValue.Money(240_000L));
        follows(face, team.participant());

        assertThat(PlanWriter.words(cards)).contains("<b>ציוד</b>", "240,000\u00A0₪", "2027");
        assertThat(window.find(LineRow.class).exists()).isFalse();
    }

    @Test
    void theBoardShowsRowsWithAnActionAndNothingToPress() {
        team.writes(PlanTeam.LAB, "ציוד");
        var link = new Actor.BoardLink(team.room().boardToken());
        var face = face(link);

        var board = shown(kinds.of(Plans.KIND).board(face));

        assertThat(window.find(BoardRow.class).all()).hasSize(1);
        assertThat(PlanWriter.words(board)).contains("ציוד", PlanTeam.BUSES, "סך הכול");
        team.writes(PlanTeam.BUSES, "קו ישיר");
        follows(face, link);
        assertThat(window.find(BoardRow.class).all()).hasSize(2);
    }

    @Test
    void theSameContentIsReadInAnotherLanguage() {
        window.getUI().setLocale(Locale.ENGLISH);
        team.writes(PlanTeam.LAB, "ציוד");

        var board = shown(
                kinds.of(Plans.KIND).board(face(new Actor.BoardLink(team.room().boardToken()))));

        assertThat(PlanWriter.words(board)).contains("Goal:", "Executing body", "ציוד", PlanTeam.LAB);
    }

    @Test
    void theConsoleIsTheTableAndFollowsTheWorkshop() {
        var face = face(team.dana());
        shown(kinds.of(Plans.KIND).console(face));
        assertThat(window.find(EditRow.class).all()).hasSize(2);
        assertThat(kinds.of(Plans.KIND).place().reveals()).isFalse();

        team.room().unchooses(PlanTeam.BUSES, "");
        follows(face, team.dana());

        assertThat(window.find(EditRow.class).all()).hasSize(1);
    }

    private Face face(Actor actor) {
        window.activate();
        return Face.of(actor, workshops.picture(actor, team.room().workshop()));
    }

    private void follows(Face face, Actor actor) {
        window.activate();
        assertThat(face.follows(workshops.picture(actor, team.room().workshop())))
                .isTrue();
        window.roundTrip();
    }

    private <T extends Component> T shown(T component) {
        window.getUI().add(component);
        window.roundTrip();
        return component;
    }
}
