package org.manof.initiative;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An initiative's rows, written one place at a time: an aggregate saved whole would delete and insert what others point at. */
@Repository
class EditedRows {
    private final JdbcClient jdbc;

    EditedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a place lies: every condition holds the initiative, so that foreign ids find nothing. */
    private record At(String table, String column, String where) {
        static At of(EditField field) {
            return switch (field) {
                case AUTHORITY -> whole("authority");
                case FIELD -> whole("field");
                case MISSION -> whole("mission");
                case FIRST_YEAR -> whole("first_year");
                case HORIZON -> whole("horizon_years");
                case STRATEGIC -> whole("meaning_strategic");
                case DIRECT -> whole("meaning_direct");
                case WIDE -> whole("meaning_wide");
                case SECTOR -> new At("sector", "name", "initiative_id = :initiative and code = :key");
                case BARRIER -> new At("barrier", "title", "initiative_id = :initiative and id = :key");
                case LEVER -> new At("barrier", "suggested_lever", "initiative_id = :initiative and id = :key");
                case COMPONENT -> below("barrier_component", "text");
                case GOAL -> below("goal", "text");
                case TARGET -> below("goal", "target");
                case UNIT -> below("goal", "unit");
            };
        }

        private static At whole(String column) {
            return new At("initiative", column, "id = :initiative");
        }

        private static At below(String table, String column) {
            return new At(
                    table,
                    column,
                    "id = :key and barrier_id in (select id from barrier where initiative_id = :initiative)");
        }

        /** What the places of a list are called by, and which list they are in. */
        String siblings() {
            return switch (table) {
                case "sector" -> "select code from sector where initiative_id = ?";
                case "barrier" -> "select id from barrier where initiative_id = ?";
                default -> "select id from " + table + " where barrier_id = ?";
            };
        }
    }

    /** Holds the initiative's row until the transaction's end and gives it another revision; false for an unknown one. */
    boolean lock(UUID initiative) {
        return jdbc.sql("update initiative set revision = ? where id = ?")
                        .params(Ids.next(), initiative)
                        .update()
                == 1;
    }

    /** What a place holds as it is stored; the outer one is empty if there is no such place in this initiative. */
    Optional<Optional<String>> read(UUID initiative, Place place) {
        var at = At.of(place.field());
        return statement("select " + at.column() + " from " + at.table() + " where " + at.where(), initiative, place)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional();
    }

    void write(UUID initiative, Place place, @Nullable String content) {
        var at = At.of(place.field());
        var change = statement(
                "update " + at.table() + " set " + at.column() + " = :content where " + at.where(), initiative, place);
        switch (place.field()) {
            case FIRST_YEAR, HORIZON -> change.param("content", Integer.valueOf(String.valueOf(content)));
            case TARGET -> change.param("content", content == null ? null : new BigDecimal(content), Types.NUMERIC);
            default -> change.param("content", content, Types.VARCHAR);
        }
        change.update();
    }

    void remove(UUID initiative, Place place) {
        var at = At.of(place.field());
        statement("delete from " + at.table() + " where " + at.where(), initiative, place)
                .update();
    }

    void position(UUID initiative, Place place, int position) {
        var at = At.of(place.field());
        statement("update " + at.table() + " set position = :position where " + at.where(), initiative, place)
                .param("position", position)
                .update();
    }

    /** The keys of one list in its order; {@code owner} is the initiative, or the barrier of components and goals. */
    List<String> siblings(EditField field, UUID owner) {
        return Rows.of(jdbc.sql(At.of(field).siblings() + " order by position, id")
                .param(owner)
                .query((row, number) -> row.getString(1)));
    }

    /** The barrier of a component or goal; empty for a foreign one. */
    Optional<UUID> barrierOf(UUID initiative, Place place) {
        var at = At.of(place.field());
        return statement("select barrier_id from " + at.table() + " where " + at.where(), initiative, place)
                .query(UUID.class)
                .optional();
    }

    /** Adds a row to the end of a list; one with that id that is there already stays as it is. */
    void add(EditField field, UUID owner, UUID id, String code, String text) {
        var at = At.of(field);
        var position = siblings(field, owner).size();
        if (field == EditField.SECTOR) {
            jdbc.sql("""
                    insert into sector (id, initiative_id, code, name, position) values (?, ?, ?, ?, ?)
                    on conflict do nothing""").params(id, owner, code, text, position).update();
        } else {
            var parent = field == EditField.BARRIER ? "initiative_id" : "barrier_id";
            jdbc.sql("insert into " + at.table() + " (id, " + parent + ", " + at.column()
                            + ", position) values (?, ?, ?, ?) on conflict do nothing")
                    .params(id, owner, text, position)
                    .update();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, UUID initiative, Place place) {
        var statement = jdbc.sql(sql).param("initiative", initiative);
        return switch (place.field()) {
            case SECTOR -> statement.param("key", place.key());
            case BARRIER, LEVER, COMPONENT, GOAL, TARGET, UNIT -> statement.param("key", place.id());
            default -> statement;
        };
    }
}
