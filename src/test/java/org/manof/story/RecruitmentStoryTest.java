package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;

/** From gaps that nobody typed to somebody who joined: two facilitators, three people who read three languages, the board, a coordinator. */
@ManofTest
class RecruitmentStoryTest extends Gathered {
    private static final String LAB = "מעבדה אזורית אחת";
    private static final String LABS = "אין מעבדות מתקדמות בתיכונים";
    private static final String GIRLS = "בנות מוסללות החוצה ממקצועות מדעיים בחטיבה";
    private static final String GIRLS_AR = "توجيه الفتيات بعيدًا عن المواضيع العلمية في الإعدادية";
    private static final String CLUB = "نادي العلوم في البلدة المجاورة";

    private Facilitator lior;

    @BeforeEach
    void gather() {
        theInitiativeIsThere();
        lior = house.facilitator("lior");
        dana.invites(lior);
        dana.choosesAgenda("EVENINGS");
        theConsoleOpens("מי עוד יכול");
        noaComes();
        samiComes();
        annComes();
        dana.begins();
    }

    @Test
    void fromGapsThatNobodyTypedToSomebodyWhoJoined() {
        theRoomChoosesALever();
        everybodySeesWhatNothingAnswers();
        peopleProposeAndSayWhomTheyKnow();
        theFacilitatorFollowsUpUntilTheyJoin();
        staffGoOnAtTheDesk();
        theCoordinatorReadsAndTakesItAway();
    }

    private void theRoomChoosesALever() {
        dana.goesOnTo("levers");
        dana.opens();
        noa.writesLever(LAB, "מהשנה הבאה", "התיכונים", LABS);
        publishes();
        dana.goesOnTo("choice");
        dana.opens();
        noa.putsDots(2).on(LAB);
        publishes();
        dana.chooses(LAB, "הרשות תגיע לממוצע הארצי של בוגרי 5 יח״ל במתמטיקה ובמדעים", "");
        dana.goesOnTo("recruitment");
    }

    private void everybodySeesWhatNothingAnswers() {
        board.sees(board.says("kind.recruitment.title"));
        dana.sees("12 מרכיבים בלי מענה מספיק", GIRLS, "אף מנוף שנבחר לא נוגע בו");
        dana.opens();
        board.sees(GIRLS, "עדיין אין מועמדים");
        board.doesNotSee(LABS);
        sami.sees(GIRLS_AR, "ما ترسلونه يظهر فورًا أمام الجميع");
        ann.sees("No candidates yet");
    }

    private void peopleProposeAndSayWhomTheyKnow() {
        Scout.as(sami).describes(CLUB, GIRLS_AR, "القطاع الثالث", "إقليمي").sends();
        sami.sees(CLUB, "جرى تحديده");
        board.sees(CLUB, "מופה");
        noa.sees(CLUB);
        Scout.as(noa).describes(CLUB, GIRLS, "מגזר שלישי", "אזורי").sends();
        assertThat(noa.notices()).anyMatch(notice -> notice.contains("כבר ברשימה"));
        Scout.as(noa).types("candidate.field.NAME", "עוד לא נשלח");
        Scout.as(ann).knows(CLUB);
        dana.sees("קשר אחד", "Ann");
        assertThat(board.everything()).doesNotContain("Ann", "עוד לא נשלח");
        assertThat(noa.everything()).doesNotContain("Ann");
    }

    private void theFacilitatorFollowsUpUntilTheyJoin() {
        Scout.as(dana).moves(CLUB, "candidate.move.APPROACHED");
        board.sees("פנינו");
        Scout.as(dana).moves(CLUB, "candidate.move.CHECKED");
        assertThat(dana.notices()).anyMatch(notice -> notice.contains("סעיף אחד לפחות"));
        Scout.as(dana).answers("INTEREST", "YES");
        Scout.as(dana).answers("MONEY", "PARTLY");
        Scout.as(dana).moves(CLUB, "candidate.move.CHECKED");
        Scout.as(dana).moves(CLUB, "candidate.move.JOINED");
        board.sees("הצטרף");
        dana.undoes("deed.candidate.move");
        board.sees("נבדק");
        Scout.as(dana).moves(CLUB, "candidate.move.JOINED");
        board.sees("הצטרף");
        noa.sees("הצטרף", "ברשימת בעלי העניין");
        dana.closes();
        noa.sees("ההצעות נסגרו", "מה שכתבתם נשמר");
        assertThat(noa.everything()).doesNotContain("חלקית");
    }

    private void staffGoOnAtTheDesk() {
        dana.goesTo("recruitment/" + initiative);
        lior.goesTo("recruitment/" + initiative);
        dana.sees(CLUB, "נבדקו 2 מתוך 6");
        dana.losesTheLine();
        Scout.as(lior).writes("candidate.field.DOES", "חוגי מדע לבנות");
        Scout.as(dana).writes("candidate.field.DOES", "קייטנת קיץ");
        dana.sees(dana.says("conflict.title"), "חוגי מדע לבנות", "קייטנת קיץ");
        dana.presses("conflict.theirs");
        dana.findsTheLineAgain();
        assertThat(Scout.as(dana).reads("candidate.field.DOES")).isEqualTo("חוגי מדע לבנות");
        Scout.as(lior).moves(CLUB, "candidate.back.CHECKED");
        dana.sees("נבדק");
        board.sees("נבדק");
    }

    private void theCoordinatorReadsAndTakesItAway() {
        rami.visitsInitiative(initiative);
        rami.sees("פערים ומועמדים לשותפות", "12 מרכיבים בלי מענה מספיק");
        assertThat(rami.downloads("report.recruitment"))
                .contains(CLUB, GIRLS, "נבדק", "חלקית", "חוגי מדע לבנות")
                .doesNotContain("Ann");
        rami.goesTo("recruitment/" + initiative);
        rami.sees(CLUB, "יש להם קשר:", "Ann", dana.email(), "הצטרף");
        assertThat(rami.maySay("candidate.moveNamed", rami.says("candidate.move.JOINED"), CLUB))
                .isFalse();
        assertThat(rami.maySay("candidate.addNow")).isFalse();
    }

    private void publishes() {
        dana.publishes();
        dana.waitsFor(page -> assertThat(dana.maySay("step.REOPEN")).isTrue());
    }
}
