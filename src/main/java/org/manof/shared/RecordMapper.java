package org.manof.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows as records, each component from the column of its name with underscores. Spring's own mapper asks for the name without
 * them first: for every such column of every row the driver makes an exception, which costs more than the whole query.
 */
final class RecordMapper<T extends Record> implements RowMapper<T> {
    private final Constructor<T> constructor;
    private final List<Column> columns;

    private record Column(String name, Class<?> type) {
        static Column of(RecordComponent component) {
            return new Column(JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()), component.getType());
        }

        @Nullable
        Object in(ResultSet row) throws SQLException {
            var value = JdbcUtils.getResultSetValue(row, row.findColumn(name), type);
            return value != null && type.isEnum() ? constant(value.toString()) : value;
        }

        private Object constant(String text) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " holds no " + type.getSimpleName()));
        }
    }

    RecordMapper(Class<T> type) {
        var components = type.getRecordComponents();
        columns = Arrays.stream(components).map(Column::of).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The names of the columns, each behind {@code prefix}. */
    String columns(String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[columns.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = columns.get(i).in(row);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }
}
