package org.manof.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;

/** What is done on the console is taken back on the console and stands in the log: two facilitators, a coordinator, two people. */
@ManofTest
class LogStoryTest extends Gathered {
    private static final String LAB = "מעבדה ניידת";
    private static final String SHARED = "معمل مشترك";
    private static final String SUM = "=1+1";
    private static final String COLLEGE = "המכללה האזורית";

    private Facilitator yael;
    private Participant dan;
    private String workshop;

    @BeforeEach
    void gather() {
        yael = house.facilitator("yael");
        theInitiativeIsThere();
        dana.invites(yael);
        theConsoleOpens("ערב ראשון");
        workshop = dana.workshop();
        noaComes();
        dan = comes("דן", Language.HE, "מגזר שלישי");
        yael.goesTo("console/" + workshop);
    }

    @Test
    void everythingIsTakenBackByWhoeverIsAtAConsoleAndStandsInTheLog() {
        closingAndRevealing();
        merging();
        removing();
        choosing();
        placing();
        theLogIsReadAsItGrowsAndTakenAway();
    }

    private void closingAndRevealing() {
        dana.begins();
        dana.goesOn();
        dana.goesOn();
        dana.opens();
        noa.writesLever(LAB, "מיד", "בתי הספר");
        noa.writesLever(SHARED, "קרוב", "המכללה");
        dan.types("רעיון שאיש לא ראה");
        dana.closes();
        dana.undoes("deed.step.CLOSE");
        assertThat(dana.maySay("step.CLOSE")).isTrue();
        dana.closes();
        dana.reveals();
        board.sees(LAB);
        yael.undoes("deed.step.REVEAL");
        board.doesNotSee(LAB, SHARED);
        assertThat(yael.everything()).doesNotContain(LAB, SHARED);
        dana.reveals();
    }

    private void merging() {
        dana.merges(SUM, LAB, SHARED);
        board.sees(SUM);
        yael.undoes("deed.lever.merge");
        board.sees(LAB, SHARED);
        board.doesNotSee(SUM);
        dana.doesNotSee(SUM);
        dana.merges(SUM, LAB, SHARED);
        dana.presses("lever.unmergeNamed", SUM);
        board.sees(LAB, SHARED);
        dana.undoes("deed.lever.unmerge");
        board.sees(SUM);
    }

    private void removing() {
        dana.presses("room.remove", "דן");
        dana.confirms();
        dan.sees("המנחים הוציאו אתכם מהסדנה");
        dana.undoes("deed.step.REMOVE");
    }

    private void choosing() {
        dana.goesOn();
        dana.opens();
        noa.putsDots(1).on(SUM);
        // He is back, and what he votes is counted.
        dan.putsDots(1).on(SUM);
        board.waitsFor(page -> assertThat(board.turnout()).isEqualTo("הצביעו 2 מתוך 2"));
        dana.publishes();
        var goal = spring.getBean(InitiativeReader.class)
                .read(initiative)
                .goals()
                .getFirst()
                .text()
                .in(Language.HE);
        dana.chooses(SUM, goal, "");
        board.sees(goal);
        yael.undoes("deed.lever.choose");
        board.doesNotSee(goal);
        dana.sees(dana.says("lever.choose"));
        dana.chooses(SUM, goal, "");
        board.sees(goal);
    }

    private void placing() {
        dana.goesOn();
        dana.opens();
        dana.fixes(COLLEGE, "STRATEGIC");
        board.waitsFor(page -> assertThat(settled()).isTrue());
        yael.undoes("deed.partnership.fix");
        board.waitsFor(page -> assertThat(settled()).isFalse());
    }

    private void theLogIsReadAsItGrowsAndTakenAway() {
        rami.visitsInitiative(initiative);
        rami.goesTo("log/" + workshop);
        rami.sees("מיזוג מנופים", SUM, "הוצאת משתתף", "דן", dana.email(), yael.email(), "בוטל", "מעגלי השותפות");
        assertThat(rami.page()).doesNotContain("נעילת הכניסה");
        dana.presses("console.lock");
        rami.sees("נעילת הכניסה");

        var file = rami.downloads("log.csv");
        assertThat(file.lines()).hasSizeGreaterThan(20).first().asString().contains("מי", "בוטל על ידי");
        assertThat(file).contains("'" + SUM, yael.email(), COLLEGE).doesNotContain("," + SUM, "רעיון", "נועה");
        noa.goesTo("log/" + workshop);
        assertThat(noa.everything()).doesNotContain(dana.email(), "מיזוג מנופים");
    }

    private boolean settled() {
        return Rings.who(board, COLLEGE)
                .filter(who -> who.path("final").asString("").equals("STRATEGIC"))
                .isPresent();
    }
}
