package org.manof.rehearsal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table has, but for what nodes and clients note of themselves for a while. */
public final class EveryTable {
    private static final Set<String> FLEETING = Set.of("flyway_schema_history", "live_node", "live_seat", "pulse");

    private EveryTable() {}

    public static Map<String, Integer> rows(JdbcClient jdbc) {
        var rows = new TreeMap<String, Integer>();
        jdbc
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !FLEETING.contains(table))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()));
        return rows;
    }
}
