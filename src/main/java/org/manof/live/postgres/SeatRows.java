package org.manof.live.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.live.Audience;
import org.manof.live.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The tables in which each node says who sits on it: one row a node, and one for each of its places. */
final class SeatRows {
    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Raises a node's beat; false if nobody knows the node. */
    boolean beat(UUID node) {
        return jdbc.sql("update live_node set beat = beat + 1 where id = ?")
                        .param(node)
                        .update()
                == 1;
    }

    void enter(UUID node) {
        jdbc.sql("insert into live_node (id, beat) values (?, 0)").param(node).update();
    }

    /** Forgets a node and who sat there, unless its beat has gone on from {@code beat}. */
    void forget(UUID node, long beat) {
        jdbc.sql("delete from live_node where id = ? and beat = ?")
                .param(node)
                .param(beat)
                .update();
    }

    /** Forgets a node that is going. */
    void leave(UUID node) {
        jdbc.sql("delete from live_node where id = ?").param(node).update();
    }

    /** Writes who sits at a place now; an empty set for nobody. */
    void sit(UUID node, Place place, Set<UUID> owners) {
        jdbc.sql("delete from live_seat where node_id = ? and channel_id = ? and audience = ?")
                .param(node)
                .param(place.channel())
                .param(place.audience().name())
                .update();
        if (!owners.isEmpty()) {
            jdbc.sql("insert into live_seat (node_id, channel_id, audience, owners) values (?, ?, ?, ?)")
                    .param(node)
                    .param(place.channel())
                    .param(place.audience().name())
                    .param(new SqlArrayValue("uuid", owners.toArray()))
                    .update();
        }
    }

    /** What all nodes but {@code node} say. */
    List<Others.Said> others(UUID node) {
        var said = new HashMap<UUID, Others.Said>();
        jdbc.sql("""
                select n.id, n.beat, s.channel_id, s.audience, s.owners
                from live_node n left join live_seat s on s.node_id = n.id where n.id <> ?""").param(node).query((ResultSet row) -> add(said, row));
        return List.copyOf(said.values());
    }

    private static void add(Map<UUID, Others.Said> said, ResultSet row) throws SQLException {
        var node = row.getObject("id", UUID.class);
        var beat = row.getLong("beat");
        var seats = said.computeIfAbsent(node, id -> new Others.Said(id, beat, new HashMap<>()))
                .seats();
        var channel = row.getObject("channel_id", UUID.class);
        if (channel != null) {
            var owners = (Object[]) row.getArray("owners").getArray();
            seats.put(
                    new Place(channel, Audience.valueOf(row.getString("audience"))),
                    Arrays.stream(owners).map(UUID.class::cast).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
