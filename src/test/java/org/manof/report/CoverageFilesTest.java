package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.CoverageRoom.BUSES;
import static org.manof.lever.CoverageRoom.LAB;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.lever.CoverageRoom;
import org.manof.lever.Effort;
import org.manof.lever.Gathering;
import org.manof.rating.Question;
import org.manof.rating.Rating;
import org.manof.report.RatingFiles.Rated;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class CoverageFilesTest {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private CoverageFiles files;

    @Autowired
    private RatingFiles ratings;

    @Autowired
    private Effort effort;

    @Autowired
    private Rating rating;

    @Test
    void theMatrixIsTakenAwayOnceRevealedWithoutWhatTooFewAnswered() {
        var room = new CoverageRoom(spring);
        var gathering = room.gathering;
        room.all(LAB, 2, 2);
        room.crowd.subList(0, 4).forEach(guest -> room.says(guest, BUSES, 2, 1));
        gathering.step(Verb.CLOSE);
        assertThat(files.hasCoverage(gathering.facilitator(), gathering.initiative(), gathering.workshop()))
                .isFalse();
        refuses("refusal.notFound", () -> lines(gathering));

        gathering.step(Verb.REVEAL);

        var lines = lines(gathering);
        assertThat(lines).hasSize(31);
        assertThat(lines[1]).startsWith("1," + LAB).endsWith(",10.0,2,0,0,6,,");
        assertThat(lines[11]).startsWith("1," + BUSES).endsWith(",10.0,,,,,,");
    }

    @Test
    void nobodyElsesFacilitatorGetsIt() {
        var room = new CoverageRoom(spring);
        room.all(LAB, 2, 2);
        room.reveals();
        var stranger = new Gathering(spring);

        refuses(
                "refusal.notFound",
                () -> files.coverage(
                        stranger.facilitator(), room.gathering.initiative(), room.gathering.workshop(), Language.HE));
        refuses(
                "refusal.notFound",
                () -> files.coverage(
                        stranger.facilitator(), stranger.initiative(), room.gathering.workshop(), Language.HE));
        refuses(
                "refusal.notFound",
                () -> files.hasCoverage(
                        stranger.facilitator(), room.gathering.initiative(), room.gathering.workshop()));
    }

    @Test
    void whatLeversTakeAndMoveIsTakenAwayLikeAnyRating() {
        var room = new CoverageRoom(spring);
        var gathering = room.gathering;
        gathering.step(Verb.CLOSE);
        gathering.step(Verb.REVEAL);
        gathering.step(Verb.BACK);
        gathering.step(Verb.OPEN);
        var sheet = effort.sheet(gathering.activity(Effort.KIND));
        room.crowd.forEach(guest ->
                rating.put(guest.actor(), sheet.activity(), gathering.lever(LAB), Question.HOLDS, 5, Ids.next()));
        assertThat(ratings.hasRatings(
                        gathering.facilitator(), gathering.initiative(), gathering.workshop(), Rated.LEVERS))
                .isFalse();

        gathering.reveals();

        var file = ratings.ratings(
                gathering.facilitator(), gathering.initiative(), gathering.workshop(), Rated.LEVERS, Language.EN);
        assertThat(new String(file.content(), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("Effect: mean", "Little effort: mean"))
                .anySatisfy(line -> assertThat(line).contains(LAB, ",5.00,0,0,0,0,6,0,1.00,"));
    }

    private String[] lines(Gathering gathering) {
        var file = files.coverage(gathering.facilitator(), gathering.initiative(), gathering.workshop(), Language.HE);
        return new String(file.content(), StandardCharsets.UTF_8).split("\r\n");
    }
}
