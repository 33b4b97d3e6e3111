package org.manof.bench.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A workshop's evening as its database has it: what is written here is what the server is supposed to have done. */
final class Evening implements AutoCloseable {
    static final String CODE = "ABC234";
    static final Poll FIRST = new Poll(CODE, "priorities", 1);
    static final int BUDGET = 4;
    static final int CAP = 2;

    private static final String NOW = "timestamp '2026-11-24 18:00:00'";

    private final Connection database;
    private final UUID initiative = UUID.randomUUID();
    private final UUID workshop = UUID.randomUUID();
    private final UUID circles = UUID.randomUUID();
    private final UUID lever = UUID.randomUUID();
    private final UUID round = UUID.randomUUID();

    /** A database in memory as the migrations make it (by the connection that writes to it, as H2 needs it), with one workshop whose first round of priorities is on. */
    Evening() throws SQLException {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        database = DriverManager.getConnection(url, "sa", "");
        Flyway.configure()
                .dataSource(new SingleConnectionDataSource(database, true))
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var priorities = UUID.randomUUID();
        put(
                "initiative (id, authority, field, mission, first_year, horizon_years, created_at) values (?, '{}', 'STEM', '{}', 2026, 3, "
                        + NOW + ")",
                initiative);
        put(
                "workshop (id, initiative_id, title, code, board_token, expires_at, created_at) values (?, ?, 'Levers', '"
                        + CODE + "', 'board', " + NOW + ", " + NOW + ")",
                workshop,
                initiative);
        put(
                "activity (id, workshop_id, kind, position, minutes) values (?, ?, 'priorities', 1, 10)",
                priorities,
                workshop);
        put("activity (id, workshop_id, kind, position, minutes) values (?, ?, 'circles', 2, 10)", circles, workshop);
        put(
                "round (id, activity_id, number, budget, cap) values (?, ?, 1, " + BUDGET + ", " + CAP + ")",
                round,
                priorities);
        put(
                "lever (id, initiative_id, workshop_id, title, right_time, systems, created_at) values (?, ?, ?, 'Labs', '', '', "
                        + NOW + ")",
                lever,
                initiative,
                workshop);
        put("circle_focus (activity_id, lever_id) values (?, ?)", circles, lever);
    }

    /** Somebody is in the room. */
    Guest comes(String name) throws SQLException {
        var guest = new Guest(UUID.randomUUID(), new Who(CODE, name));
        put(
                "participant (id, workshop_id, guest_key, name, sector, language, joined_at) values (?, ?, ?, ?, 'public', 'he', "
                        + NOW + ")",
                guest.id,
                workshop,
                guest.id.toString(),
                name);
        return guest;
    }

    void carriesOut(UUID command) throws SQLException {
        put("command (id, carried_out_at) values (?, " + NOW + ")", command);
    }

    UUID stakeholder() throws SQLException {
        var stakeholder = UUID.randomUUID();
        put(
                "stakeholder (id, initiative_id, name, sector, level, created_at) values (?, ?, 'Ofek', 'third', 'LOCAL', "
                        + NOW + ")",
                stakeholder,
                initiative);
        return stakeholder;
    }

    /** What the database is asked in the end. */
    List<String> check(Notes journal) throws SQLException {
        return Check.of(journal, database);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private void put(String row, Object... values) throws SQLException {
        try (var statement = database.prepareStatement("insert into " + row)) {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    /** A participant's rows. */
    final class Guest {
        private final UUID id;
        final Who who;

        private Guest(UUID id, Who who) {
            this.id = id;
            this.who = who;
        }

        void has(UUID option, int dots) throws SQLException {
            put("ballot (round_id, participant_id) values (?, ?) on conflict do nothing", round, id);
            put("vote (round_id, participant_id, option_id, dots) values (?, ?, ?, ?)", round, id, option, dots);
        }

        void hasPlaced(UUID stakeholder, String circle) throws SQLException {
            put(
                    "placement (activity_id, lever_id, stakeholder_id, participant_id, circle) values (?, ?, ?, ?, ?)",
                    circles,
                    lever,
                    stakeholder,
                    id,
                    circle);
        }

        void hasProposed(String title) throws SQLException {
            put(
                    "lever (id, initiative_id, workshop_id, author_id, title, right_time, systems, created_at) values (?, ?, ?, ?, ?, '', '', "
                            + NOW + ")",
                    UUID.randomUUID(),
                    initiative,
                    workshop,
                    id,
                    title);
        }
    }
}
