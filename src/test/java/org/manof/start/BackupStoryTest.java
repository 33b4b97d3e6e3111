package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manof.Manof;
import org.manof.priorities.Priorities;
import org.manof.shared.Ids;
import org.manof.voting.RoundResult;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Evening;
import org.manof.workshop.Verb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

/** An evening, a backup while it runs, a lost disk, and the evening again. */
class BackupStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path place;

    private record Told(RoundResult result, List<String> steps) {}

    @Test
    void whatWasLostComesBackWithTheSameTalliesAndTheSameLog() throws Exception {
        var data = place.resolve("data");
        var backup = place.resolve("evening.zip");
        Told before;
        ActivityRef vote;
        try (var house = house(data)) {
            var evening = new Evening(house);
            evening.steps(Verb.NEXT, Verb.OPEN);
            vote = evening.priorities();
            votes(house, evening, vote);
            evening.steps(Verb.CLOSE);
            await().atMost(PATIENCE).until(() -> Files.exists(data.resolve("backups/manof-000001.zip")));
            evening.steps(Verb.REVEAL);
            before = told(house, vote);

            assertThat(new Backup(new DataFolder(data), backup, PATIENCE).make())
                    .startsWith("Backup: " + backup);
        }
        var automatic = Files.copy(data.resolve("backups/manof-000001.zip"), place.resolve("automatic.zip"));
        FileSystemUtils.deleteRecursively(data);

        assertThat(new Restore(new DataFolder(data), backup, false).put()).startsWith("Restored: ");
        try (var house = house(data)) {
            assertThat(told(house, vote)).isEqualTo(before);
        }

        assertThat(new Restore(new DataFolder(data), automatic, true).put()).contains("before-restore.mv.db");
        try (var connection = Database.in(new DataFolder(data)).open();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select sum(v.dots) from vote v")) {
            rows.next();
            assertThat(rows.getInt(1))
                    .isEqualTo(before.result().tallies().stream()
                            .mapToInt(tally -> tally.dots())
                            .sum());
        }
    }

    private static ConfigurableApplicationContext house(Path data) {
        var folder = DataFolder.of(data.toString());
        folder.prepare();
        var settings = Settings.of(new MockEnvironment()
                .withProperty("manof.data", data.toString())
                .withProperty("server.port", "0"));
        return new SpringApplicationBuilder(Manof.class)
                .properties(settings.properties())
                .properties("vaadin.productionMode=true")
                .run();
    }

    private static void votes(ConfigurableApplicationContext house, Evening evening, ActivityRef vote) {
        var options = house.getBean(Priorities.class).options(vote);
        for (var i = 0; i < 12; i++) {
            var voter = evening.joins("משתתפת " + i);
            house.getBean(Voting.class)
                    .put(
                            voter.actor(),
                            new Voting.Ballot(vote, options),
                            options.get(i % 5).id(),
                            1 + i % 2,
                            Ids.next());
        }
    }

    private static Told told(ConfigurableApplicationContext house, ActivityRef vote) {
        var activity = house.getBean(Agendas.class).activity(vote.workshop(), vote.id());
        var ballot = new Voting.Ballot(activity, house.getBean(Priorities.class).options(activity));
        return new Told(
                house.getBean(Voting.class).picture(ballot).result().orElseThrow(),
                house
                        .getBean(JdbcClient.class)
                        .sql("select * from step order by workshop_id, seq")
                        .query()
                        .listOfRows()
                        .stream()
                        .map(Object::toString)
                        .toList());
    }
}
