package org.manof.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String LINE = """
            select cast('0190d0c4-0000-7000-8000-000000000001' as uuid) as line_id, 'EN' as spoken_language, 7 as position,
              cast(null as int) as merged_into, true as removed, timestamp with time zone '2026-11-24 10:00:00+00' as taken_at""";

    private final List<String> wrongGuesses = new ArrayList<>();

    private record Line(
            UUID lineId,
            Language spokenLanguage,
            int position,
            @Nullable Integer mergedInto,
            boolean removed,
            OffsetDateTime takenAt) {}

    @Test
    void aRowIsARecord() throws SQLException {
        assertThat(read(LINE))
                .isEqualTo(new Line(
                        UUID.fromString("0190d0c4-0000-7000-8000-000000000001"),
                        Language.EN,
                        7,
                        null,
                        true,
                        OffsetDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneOffset.UTC)));
    }

    @Test
    void noColumnIsAskedForThatIsNotThere() throws SQLException {
        var unused = read(LINE);

        assertThat(wrongGuesses).isEmpty();
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> read(LINE.replace("merged_into", "merged")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("merged_into");
    }

    private Line read(String sql) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:");
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return Rows.as(Line.class).mapRow(listening(rows), 0);
        }
    }

    private ResultSet listening(ResultSet rows) {
        return (ResultSet) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(rows, args);
                    } catch (InvocationTargetException failed) {
                        wrongGuesses.add(method.getName());
                        throw failed.getCause();
                    }
                });
    }
}
