package org.manof.bench.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.bench.history.Evening.FIRST;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check that ends every load: what is planted here, it has to find, and nothing else. */
class CheckTest extends Planted {
    @Test
    void anEveningOnWhichNothingWentWrongIsFoundToBeSo() throws SQLException {
        asks(new Deed.Join(), null).acknowledged();
        carriedOut(maths, 1).acknowledged();
        carriedOut(maths, 2).acknowledged();
        carriedOut(models, 1).acknowledged();
        carriedOut(models, 0).acknowledged();
        asks(new Deed.Dots(FIRST, girls, 3), UUID.randomUUID()).refused();
        asks(new Deed.Proposal("Labs in the evening"), null).acknowledged();
        var ofek = evening.stakeholder();
        asks(new Deed.Placement(ofek, "DIRECT"), carriedOut()).acknowledged();
        ruth.has(maths, 2);
        ruth.hasProposed("Labs in the evening");
        ruth.hasPlaced(ofek, "DIRECT");
        journal.shows(BOARD, new Tally.Turnout(FIRST, 0));
        journal.shows(BOARD, new Tally.Turnout(FIRST, 1));
        journal.shows(BOARD, new Tally.Dots(FIRST, Map.of(maths, 2, models, 0)));
        journal.shows(BOARD, new Tally.Rings(Evening.CODE, Map.of(ofek, Map.of("DIRECT", 1, "WIDE", 0))));
        journal.shows(BOARD, new Tally.People(Evening.CODE, 1));
        journal.shows(new Screen("Ruth's phone"), new Tally.Mine(FIRST, ruth.who, Map.of(maths, 2)));
        journal.applies(BOARD, "line", 4);
        journal.applies(BOARD, "line", 5);

        assertThat(evening.check(journal)).isEmpty();
        assertThat(journal.count(Outcome.ACKNOWLEDGED)).isEqualTo(7);
        assertThat(journal.count(Outcome.REFUSED)).isOne();
    }

    @Test
    void aLostCommandIsReportedThoughItsVoteStands() throws SQLException {
        asks(new Deed.Dots(FIRST, maths, 1), UUID.randomUUID()).acknowledged();
        ruth.has(maths, 1);

        assertThat(evening.check(journal)).singleElement().asString().startsWith("acknowledged and lost: Dots");
    }

    @Test
    void aLostVoteIsReportedThoughItsCommandWasNoted() throws SQLException {
        carriedOut(maths, 1).acknowledged();

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .startsWith("nothing in the database")
                .endsWith("not 1 dots");
    }

    @Test
    void aLostPlacementPersonAndLeverAreReported() throws SQLException {
        asks(new Deed.Placement(evening.stakeholder(), "WIDE"), carriedOut()).acknowledged();
        asks(new Deed.Proposal("Labs in the evening"), null).acknowledged();
        journal.sends(new Who(Evening.CODE, "Dudu"), null, new Deed.Join(), 0).acknowledged();

        assertThat(evening.check(journal))
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding).contains("not in the database: Proposal"))
                .anySatisfy(finding -> assertThat(finding)
                        .contains("not in the database: Join")
                        .contains("Dudu"))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("nothing in the database")
                        .endsWith("not WIDE"));
    }

    @Test
    void aVoteCountedTwiceIsReported() throws SQLException {
        carriedOut(maths, 1).acknowledged();
        ruth.has(maths, 2);

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .startsWith("2 dots in the database")
                .endsWith("not 1 dots");
    }

    @Test
    void aLeverAndAPersonMadeTwiceAreReported() throws SQLException {
        asks(new Deed.Join(), null).acknowledged();
        asks(new Deed.Proposal("Labs in the evening"), null).acknowledged();
        evening.comes("Ruth");
        ruth.hasProposed("Labs in the evening");
        ruth.hasProposed("Labs in the evening");

        assertThat(evening.check(journal))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).startsWith("in the database 2 times"));
    }

    @Test
    void aVoteForWhichNobodyAskedIsReported() throws SQLException {
        carriedOut(maths, 1).acknowledged();
        ruth.has(maths, 1);
        evening.comes("Dudu").has(maths, 1);

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .contains("Dudu")
                .endsWith("for which nobody asked");
    }

    @Test
    void aRefusedCommandThatWasCarriedOutIsReported() throws SQLException {
        carriedOut(maths, 1).refused();
        asks(new Deed.Proposal("Labs in the evening"), null).refused();
        ruth.hasProposed("Labs in the evening");

        assertThat(evening.check(journal))
                .containsExactlyInAnyOrder(
                        "refused and carried out all the same: "
                                + journal.entries().getFirst(),
                        "refused and in the database: " + journal.entries().getLast());
    }

    @Test
    void whatWasNotAnsweredMayBeThereOrNotButNotHalf() throws SQLException {
        asks(new Deed.Dots(FIRST, maths, 1), UUID.randomUUID());
        carriedOut(models, 1).acknowledged();
        carriedOut(models, 2);
        ruth.has(models, 2);

        assertThat(evening.check(journal)).isEmpty();

        carriedOut(girls, 1);

        assertThat(evening.check(journal))
                .singleElement()
                .asString()
                .startsWith("nothing in the database")
                .endsWith("not 1 dots");
    }

    @Test
    void aCommandSentAgainCountsOnce() throws SQLException {
        var command = carriedOut();
        asks(new Deed.Dots(FIRST, maths, 1), command);
        asks(new Deed.Dots(FIRST, maths, 1), command).acknowledged();
        ruth.has(maths, 1);

        assertThat(evening.check(journal)).isEmpty();
    }
}
