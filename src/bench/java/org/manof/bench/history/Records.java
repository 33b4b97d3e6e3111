package org.manof.bench.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database holds after the run, read once. */
record Records(
        Map<UUID, Integer> commands,
        Map<Who, Integer> people,
        List<VoteRow> votes,
        Map<Poll, Rule> rules,
        List<PlacementRow> placements,
        Map<LeverRow, Integer> levers) {

    /** Dots of one person; those of {@code removed} people are in no count. */
    record VoteRow(Poll poll, Who who, UUID option, int dots, boolean removed) {}

    record PlacementRow(Who who, UUID stakeholder, String circle, boolean removed) {}

    record LeverRow(Who author, String title) {}

    record Rule(int budget, int cap) {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static Records read(Connection database) throws SQLException {
        return new Records(
                counted(database, "select id, count(*) from command group by id", row -> row.getObject(1, UUID.class)),
                counted(database, """
                        select w.code, p.name, count(*) from participant p join workshop w on w.id = p.workshop_id
                        where p.removed_at is null group by w.code, p.name""", row -> new Who(row.getString(1), row.getString(2))),
                votes(database),
                rules(database),
                placements(database),
                counted(
                        database,
                        """
                        select w.code, p.name, l.title, count(*) from lever l
                        join participant p on p.id = l.author_id join workshop w on w.id = p.workshop_id
                        group by w.code, p.name, l.title""",
                        row -> new LeverRow(new Who(row.getString(1), row.getString(2)), row.getString(3))));
    }

    private static List<VoteRow> votes(Connection database) throws SQLException {
        return list(
                database,
                """
                select w.code, a.kind, r.number, p.name, v.option_id, v.dots, p.removed_at is not null
                from vote v join round r on r.id = v.round_id join activity a on a.id = r.activity_id
                join workshop w on w.id = a.workshop_id join participant p on p.id = v.participant_id""",
                row -> new VoteRow(
                        poll(row),
                        new Who(row.getString(1), row.getString(4)),
                        row.getObject(5, UUID.class),
                        row.getInt(6),
                        row.getBoolean(7)));
    }

    private static Map<Poll, Rule> rules(Connection database) throws SQLException {
        var rules = new HashMap<Poll, Rule>();
        list(database, """
                        select w.code, a.kind, r.number, r.budget, r.cap from round r
                        join activity a on a.id = r.activity_id join workshop w on w.id = a.workshop_id""", row -> Map.entry(poll(row), new Rule(row.getInt(4), row.getInt(5))))
                .forEach(rule -> rules.put(rule.getKey(), rule.getValue()));
        return rules;
    }

    /** Of the lever that the room is about now, for the circle that is asked for. */
    private static List<PlacementRow> placements(Connection database) throws SQLException {
        return list(
                database,
                """
                select w.code, p.name, l.stakeholder_id, l.circle, p.removed_at is not null from placement l
                join participant p on p.id = l.participant_id join workshop w on w.id = p.workshop_id
                left join circle_focus f on f.activity_id = l.activity_id
                left join circle_aim t on t.activity_id = l.activity_id
                where (f.lever_id is null or f.lever_id = l.lever_id) and l.aim = coalesce(t.aim, 'NOW')""",
                row -> new PlacementRow(
                        new Who(row.getString(1), row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getBoolean(5)));
    }

    private static Poll poll(ResultSet row) throws SQLException {
        return new Poll(row.getString(1), row.getString(2), row.getInt(3));
    }

    private static <T> List<T> list(Connection database, String sql, Reading<T> reading) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(reading.of(rows));
            }
            return list;
        }
    }

    /** How often there is each; the count is the query's last column. */
    private static <T> Map<T, Integer> counted(Connection database, String sql, Reading<T> reading)
            throws SQLException {
        var counts = new HashMap<T, Integer>();
        list(
                        database,
                        sql,
                        row -> Map.entry(
                                reading.of(row), row.getInt(row.getMetaData().getColumnCount())))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
