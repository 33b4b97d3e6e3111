package org.manof.shared;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Query results as lists without nulls, which the driver's types cannot promise. */
public final class Rows {
    private Rows() {}

    /** All rows of {@code query}, none of them null. */
    public static <T extends Object> List<T> of(JdbcClient.MappedQuerySpec<T> query) {
        return query.list().stream().map(Objects::requireNonNull).toList();
    }
}
