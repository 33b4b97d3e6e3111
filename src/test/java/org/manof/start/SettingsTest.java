package org.manof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {
    private final MockEnvironment given = new MockEnvironment();

    @Test
    void nothingSetMeansTheEmbeddedDatabaseInDataAndPort8080() {
        var settings = Settings.of(given);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database().url())
                .isEqualTo("jdbc:h2:file:" + Path.of("data/manof").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=100;QUERY_CACHE_SIZE=256;TRACE_LEVEL_FILE=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://db:5433/manof?sslmode=require", "postgres://db:5433/manof?sslmode=require"})
    void postgresIsTakenInBothSpellings(String url) {
        given.withProperty("manof.db.url", url)
                .withProperty("manof.db.user", "dana")
                .withProperty("manof.db.password", "s");

        var settings = Settings.of(given);

        assertThat(settings.database())
                .isEqualTo(new Database("jdbc:postgresql://db:5433/manof?sslmode=require", "dana", "s"));
        assertThat(settings.folder()).isNull();
    }

    @Test
    void userAndPasswordMayStandInTheAddress() {
        given.withProperty("manof.db.url", "postgres://dana:a%40b@db/manof").withProperty("manof.db.user", "");

        var database = Settings.of(given).database();

        assertThat(database).isEqualTo(new Database("jdbc:postgresql://db/manof", "dana", "a@b"));
        assertThat(database).asString().doesNotContain("a@b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://u:topsecret@db/manof", "postgres://u:topsecret", "jdbc:postgresql://u:top secret@"})
    void anotherAddressIsRefusedWithoutRepeatingIt(String url) {
        given.withProperty("manof.db.url", url);

        assertThatThrownBy(() -> Settings.of(given))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("MANOF_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "-1", "web"})
    void aPortThatIsNoneIsRefused(String port) {
        given.withProperty("server.port", port);

        assertThatThrownBy(() -> Settings.of(given)).hasMessageStartingWith("The port");
    }

    @Test
    void creatingAUserTakesNoPortThatAnybodyReaches() {
        given.withProperty("create-user", "dana@town.example");

        assertThat(Settings.of(given).properties())
                .containsEntry("server.port", 0)
                .containsEntry("server.address", "127.0.0.1");
    }
}
