package org.manof.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database to open, with the words for what may be wrong with it. */
record Database(String url, String user, String password) {
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=100"
            // A vote takes more than the eight statements that it would remember, and each would be parsed anew.
            + ";QUERY_CACHE_SIZE=256"
            // Its own file of errors would hold statements with what people wrote; we log what matters.
            + ";TRACE_LEVEL_FILE=0";
    private static final int SECONDS_TO_CONNECT = 10;

    /** The embedded database in a folder. */
    static Database in(DataFolder folder) {
        return new Database("jdbc:h2:file:" + folder.path().resolve("manof") + H2_OPTIONS, "sa", "");
    }

    /** PostgreSQL at an address in either of its two spellings; user and password win over those in the address. */
    static Database at(String address, @Nullable String user, @Nullable String password) {
        var url = address.startsWith("jdbc:") ? address.substring("jdbc:".length()) : address;
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new StartFailure("MANOF_DB_URL begins with jdbc:postgresql:// or postgres://; leave it out for the"
                    + " embedded database.");
        }
        var uri = parse(url);
        var known = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var host = uri.getRawAuthority().substring(uri.getRawAuthority().lastIndexOf('@') + 1);
        return new Database(
                "jdbc:postgresql://" + host + uri.getRawPath() + query,
                chosen(user, part(known, 0)),
                chosen(password, part(known, 1)));
    }

    /** Opens a connection, or refuses with the line for the operator. */
    Connection open() {
        DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new StartFailure(isEmbedded() ? embeddedLine(e) : serverLine(e));
        }
    }

    /** Leaves the password out, wherever this is printed. */
    @Override
    public String toString() {
        return "Database[" + url + ", " + user + "]";
    }

    private boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    private String embeddedLine(SQLException e) {
        var folder = Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')))
                .getParent();
        return switch (e.getErrorCode()) {
            case 90020 ->
                "The data folder " + folder + " is used by another process: stop it, or choose another folder"
                        + " with --data.";
            default -> "The data in " + folder + " cannot be opened: " + firstLine(e);
        };
    }

    private String serverLine(SQLException e) {
        var place = url.substring("jdbc:postgresql://".length()).replaceFirst("\\?.*", "");
        return switch (e.getSQLState() == null ? "" : e.getSQLState()) {
            case "28P01", "28000" ->
                "The database at " + place + " refuses the user or the password: check MANOF_DB_USER"
                        + " and MANOF_DB_PASSWORD.";
            case "3D000" -> "There is no such database at " + place + ": create it, or check MANOF_DB_URL.";
            case "08001", "08004", "08006" ->
                "The database at " + place + " cannot be reached: check MANOF_DB_URL and"
                        + " that PostgreSQL is running.";
            default -> "The database at " + place + " cannot be opened: " + firstLine(e);
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown reason");
    }

    private static URI parse(String url) {
        try {
            var uri = new URI(url);
            if (uri.getRawAuthority() != null && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // The address may hold a password, so that nothing of it is repeated.
        }
        throw new StartFailure("MANOF_DB_URL is not an address like jdbc:postgresql://host:5432/manof.");
    }

    private static String chosen(@Nullable String set, String otherwise) {
        return set == null || set.isEmpty() ? otherwise : set;
    }

    private static String part(String[] known, int index) {
        return index < known.length ? URLDecoder.decode(known[index], StandardCharsets.UTF_8) : "";
    }
}
