package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.InitiativeReader;
import org.manof.partnership.Circle;
import org.manof.shared.Language;

/** What there is already around two chosen levers: a facilitator, three people who read three languages, the board, a coordinator. */
@ManofTest
class ProgrammesStoryTest extends Gathered {
    private static final String LAB = "מעבדה ניידת";
    private static final String BUSES = "הסעות ערב";
    private static final String CLUB = "מועדון המדע";
    private static final String CLUBS = "מועדוני המדע";
    private static final String GRANTS = "منح للطلاب";

    @BeforeEach
    void gather() {
        theWorkshopOpens("מה כבר יש", "EVENINGS");
        noaComes();
        samiComes();
        annComes();
        dana.begins();
        dana.goesOnTo("levers");
        dana.opens();
        noa.writesLever(LAB, "", "");
        noa.writesLever(BUSES, "", "");
        publishes();
        dana.goesOnTo("choice");
        dana.opens();
        noa.putsDots(2).on(LAB);
        publishes();
        var goal = spring.getBean(InitiativeReader.class)
                .read(initiative)
                .goals()
                .getFirst()
                .text()
                .in(Language.HE);
        dana.chooses(LAB, goal, "");
        dana.sees(dana.says("lever.isChosen"));
        dana.chooses(BUSES, goal, "");
        dana.goesOnTo("programmes");
    }

    @Test
    void fromTheMapOfTheRoomToTheRowsOfThePlan() {
        peopleMapAndEverybodySeesIt();
        theFacilitatorMergesWhatIsTheSame();
        theRoomVotesAndNobodySeesHow();
        theFacilitatorDecidesAndItStandsInThePlan();
    }

    private void peopleMapAndEverybodySeesIt() {
        dana.opens();
        noa.sees("מה ששולחים נראה מיד לכולם");
        new Mapper(noa).adds(CLUB, "מגזר ציבורי", "120,000 ₪");
        board.sees(LAB, CLUB, "120,000", "עוד לא מופה כאן דבר");
        ann.sees("What there is already around", CLUB, "120,000");
        new Mapper(sami).adds(GRANTS, "الأكاديميا", "مئة");
        assertThat(sami.field(TextField.class, "programme.budget").isInvalid()).isTrue();
        assertThat(new Mapper(sami).halfTyped()).isEqualTo(GRANTS);
        new Mapper(sami).writes("programme.budget", "٣٠٬٠٠٠");
        sami.presses("programme.send");
        new Mapper(ann).adds(CLUBS, "Public sector", "");
        board.sees(CLUBS, GRANTS, "אולי אותה תכנית פעמיים");
        dana.sees("150,000", "לתכנית אחת לא נרשם תקציב", "אולי אלה אותן תכניות");
        noa.sees("שלכם");
    }

    private void theFacilitatorMergesWhatIsTheSame() {
        dana.presses("programme.mergeNamed", CLUB, CLUBS);
        dana.window().test(dana.field(TextArea.class, "programme.name")).setValue("מועדוני מדע");
        dana.presses("programme.mergeNow");
        board.sees("מועדוני מדע");
        board.doesNotSee(CLUBS);
        noa.sees("התכנית שלכם בפנים", "מוזג משתי תכניות");
        dana.undoes("deed.programme.merge");
        board.sees(CLUB, CLUBS);
    }

    private void theRoomVotesAndNobodySeesHow() {
        dana.closes();
        dana.waitsFor(_ -> assertThat(dana.maySay("step.REOPEN")).isTrue());
        dana.goesOnTo("programmesVote");
        dana.sees(CLUB, GRANTS);
        dana.opens();
        noa.sees(LAB);
        noa.putsDots(2).on(CLUB);
        ann.putsDots(1).on(CLUB);
        new Secrecy(dana, List.of(board, dana, ann))
                .holds(noa, () -> noa.putsDots(1).on(GRANTS));
        assertThat(dana.maySay("programme.decideNamed", CLUB)).isFalse();
        dana.publishes();
        board.waitsFor(_ -> assertThat(board.result())
                .isNotEmpty()
                .first()
                .satisfies(bar -> assertThat(bar.getKey()).isEqualTo(CLUB)));
    }

    private void theFacilitatorDecidesAndItStandsInThePlan() {
        decides(CLUB, Circle.STRATEGIC);
        dana.presses("programme.decide.save");
        assertThat(dana.field(TextField.class, "programme.leader").isInvalid()).isTrue();
        dana.window().test(dana.field(TextField.class, "programme.leader")).setValue("דנה לוי");
        dana.presses("programme.decide.save");
        board.sees(CLUB, "דנה לוי", "המהלך מתקצב, מנהל ומעריך");
        sami.sees("דנה לוי", "المبادرة تموّل البرنامج");
        decides(CLUBS, Circle.STRATEGIC);
        dana.sees("החדר העמיד את התכנית בחצי השני");
        dana.presses("action.cancel");

        rami.visitsPlan(initiative);
        rami.sees(CLUB);
        rami.visitsInitiative(initiative);
        rami.sees("תכניות קיימות", "דנה לוי");
        assertThat(rami.downloads("report.programmes"))
                .contains(CLUB, "120000", "דנה לוי", GRANTS, "30000", LAB, BUSES)
                .contains("150000");
    }

    @Test
    void whatIsTypedStaysWithItsLeverWhateverTheRoomDoes() {
        dana.opens();
        new Mapper(noa).types("מרכז למידה");
        noa.presses("programme.send");
        assertThat(noa.field(Select.class, "programme.sector").isInvalid()).isTrue();
        turns(BUSES);
        board.sees(BUSES);
        noa.sees("החדר עבר למנוף");
        ann.sees("What there is already around", BUSES);
        assertThat(new Mapper(noa).halfTyped()).isEqualTo("מרכז למידה");

        dana.closes();
        noa.sees("מה שכתבתם לא נשלח");
        dana.goesOnTo("programmesVote");
        noa.doesNotSee("מה שכתבתם לא נשלח");
        dana.presses("step.BACK");
        isAt("programmes");
        dana.presses("step.REOPEN");
        noa.sees("החדר עבר למנוף", noa.says("programme.send"));
        assertThat(new Mapper(noa).halfTyped()).isEqualTo("מרכז למידה");
        new Mapper(noa).picks("programme.sector", "מגזר ציבורי");
        noa.presses("programme.send");
        turns(LAB);
        board.sees("מרכז למידה");
    }

    private void decides(String programme, Circle circle) {
        dana.presses("programme.decideNamed", programme);
        dana.catchesUp();
        circles().setValue(circle);
        dana.catchesUp();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Circle> circles() {
        return (RadioButtonGroup<Circle>) dana.field(RadioButtonGroup.class, "programme.circle");
    }

    private void turns(String lever) {
        new Mapper(dana).picks("programme.focus", lever);
    }

    private void isAt(String kind) {
        dana.waitsFor(_ -> assertThat(dana.window().find(H2.class).all())
                .extracting(H2::getText)
                .contains(dana.says("kind." + kind + ".title")));
    }

    private void publishes() {
        dana.publishes();
        dana.waitsFor(_ -> assertThat(dana.maySay("step.REOPEN")).isTrue());
    }
}
