package org.manof.bench.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.bench.history.Evening.FIRST;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check of budgets at any moment, and of what screens showed. */
class DotsAndScreensTest extends Planted {
    @Test
    void moreDotsThanTheBudgetAreReportedEvenIfOnlyForAMoment() throws SQLException {
        carriedOut(maths, 2).acknowledged();
        carriedOut(models, 2).acknowledged();
        carriedOut(girls, 1).acknowledged();
        carriedOut(models, 0).acknowledged();
        ruth.has(maths, 2);
        ruth.has(girls, 1);

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .startsWith("for a moment 5 dots where 4 are allowed");
    }

    @Test
    void moreDotsOnOneOptionThanTheCapAreReported() throws SQLException {
        carriedOut(maths, 3).acknowledged();
        carriedOut(maths, 1).acknowledged();
        ruth.has(maths, 1);

        assertThat(evening.check(journal)).singleElement().asString().startsWith("for a moment 3 dots on " + maths);
    }

    @Test
    void aBudgetThatIsExceededInTheRowsIsReportedThoughNobodyWasTold() throws SQLException {
        for (var option : new UUID[] {maths, models, girls}) {
            carriedOut(option, 2);
            ruth.has(option, 2);
        }

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .startsWith("in the database 6 dots where 4 are allowed");
    }

    @Test
    void aDotTakenBackWithoutAnAnswerMakesNoBreachOfWhatFollows() throws SQLException {
        carriedOut(maths, 2).acknowledged();
        carriedOut(models, 2).acknowledged();
        carriedOut(models, 0);
        carriedOut(girls, 2).acknowledged();
        ruth.has(maths, 2);
        ruth.has(girls, 2);

        assertThat(evening.check(journal)).isEmpty();
    }

    @Test
    void aScreenThatStayedBehindIsReportedUnlessItWasClosed() throws SQLException {
        carriedOut(maths, 2).acknowledged();
        ruth.has(maths, 2);
        journal.shows(BOARD, new Tally.Turnout(FIRST, 0));
        journal.shows(new Screen("the console"), new Tally.Dots(FIRST, Map.of(maths, 1)));
        journal.shows(new Screen("Ruth's phone"), new Tally.Mine(FIRST, ruth.who, Map.of()));
        journal.shows(new Screen("Dudu's phone"), new Tally.People(Evening.CODE, 2));

        assertThat(evening.check(journal))
                .hasSize(4)
                .contains("the board shows " + new Tally.Turnout(FIRST, 0) + ", the database has "
                        + new Tally.Turnout(FIRST, 1));

        journal.closed(BOARD);

        assertThat(evening.check(journal)).hasSize(3);
    }

    @Test
    void aScreenThatWentBackIsReported() throws SQLException {
        journal.applies(BOARD, "line", 7);
        journal.applies(BOARD, "turnout", 2);
        journal.applies(BOARD, "line", 6);

        assertThat(evening.check(journal)).containsExactly("the board went back from 7 to 6 in its line");
    }
}
