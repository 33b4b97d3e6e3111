package org.manof.coverage;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.ComponentUser;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows and columns of the rounds, as they were when each was opened. */
@Repository
class CoverageLists implements ComponentUser {
    private final JdbcClient jdbc;

    CoverageLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column and what it weighs. */
    record Column(UUID columnId, double weight) {}

    void put(UUID round, List<UUID> rows, List<Column> columns) {
        for (var row : rows) {
            jdbc.sql("insert into coverage_row (round_id, row_id, position) values (?, ?, ?)")
                    .params(round, row, rows.indexOf(row))
                    .update();
        }
        for (var column : columns) {
            jdbc.sql("insert into coverage_column (round_id, column_id, position, weight) values (?, ?, ?, ?)")
                    .params(round, column.columnId(), columns.indexOf(column), column.weight())
                    .update();
        }
    }

    List<UUID> rows(UUID round) {
        return Rows.of(jdbc.sql("select row_id from coverage_row where round_id = ? order by position")
                .param(round)
                .query(UUID.class));
    }

    List<Column> columns(UUID round) {
        return Rows.of(jdbc.sql("select column_id, weight from coverage_column where round_id = ? order by position")
                .param(round)
                .query(Rows.as(Column.class)));
    }

    @Override
    public boolean uses(UUID column) {
        return jdbc.sql("select count(*) from coverage_column where column_id = ?")
                        .param(column)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
