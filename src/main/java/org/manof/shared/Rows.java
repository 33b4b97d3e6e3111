package org.manof.shared;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Query results as records, and as lists without nulls, which the driver's types cannot promise. */
public final class Rows {
    private static final ClassValue<RecordMapper<?>> MAPPERS = new ClassValue<>() {
        @Override
        protected RecordMapper<?> computeValue(Class<?> type) {
            return new RecordMapper<>(type.asSubclass(Record.class));
        }
    };

    private Rows() {}

    /** Reads rows as records of {@code type}, by the names of its components: {@code workshopId} from {@code workshop_id}. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> as(Class<T> type) {
        return (RowMapper<T>) MAPPERS.get(type);
    }

    /**
     * What a query that is read by {@link #as} selects: the columns of {@code type} by name, so that a column which a newer version adds
     * does not change the result of a statement that this one holds prepared. PostgreSQL refuses such a statement.
     */
    public static String columns(Class<? extends Record> type) {
        return MAPPERS.get(type).columns("");
    }

    /** As {@link #columns(Class)}, of the table that the query calls {@code alias}. */
    public static String columns(String alias, Class<? extends Record> type) {
        return MAPPERS.get(type).columns(alias + ".");
    }

    /** All rows of {@code query}, none of them null. */
    public static <T extends Object> List<T> of(JdbcClient.MappedQuerySpec<T> query) {
        return query.list().stream().map(Objects::requireNonNull).toList();
    }
}
