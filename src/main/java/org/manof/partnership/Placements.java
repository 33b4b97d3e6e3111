package org.manof.partnership;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who put which stakeholder where, a row each. Sums are queries, and people who were removed are not in them. */
@Repository
class Placements {
    private static final String COUNTED = """
            from placement p join participant who on who.id = p.participant_id
            where p.activity_id = ? and p.lever_id = ? and who.removed_at is null""";

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person's place in an activity, about one lever. */
    record Place(UUID activity, UUID lever, UUID participant) {}

    private record Mine(UUID stakeholderId, Circle circle) {}

    private record Count(UUID stakeholderId, Circle circle, int placements) {}

    Map<UUID, Circle> mine(Place place) {
        var mine = new HashMap<UUID, Circle>();
        jdbc.sql("""
                select stakeholder_id, circle from placement
                where activity_id = ? and lever_id = ? and participant_id = ?""")
                .params(place.activity(), place.lever(), place.participant())
                .query(Rows.as(Mine.class))
                .list()
                .forEach(row -> mine.put(row.stakeholderId(), row.circle()));
        return Map.copyOf(mine);
    }

    /** The later of two at the same moment stands; the key keeps it one row. */
    void put(Place place, UUID stakeholder, Circle circle) {
        if (update(place, stakeholder, circle) == 0 && insert(place, stakeholder, circle) == 0) {
            var unused = update(place, stakeholder, circle);
        }
    }

    void takeBack(Place place, UUID stakeholder) {
        jdbc.sql("""
                delete from placement
                where activity_id = ? and lever_id = ? and participant_id = ? and stakeholder_id = ?""")
                .params(place.activity(), place.lever(), place.participant(), stakeholder)
                .update();
    }

    /** Who placed anything around any lever, whoever was taken out since included. */
    Set<UUID> people(UUID activity) {
        return Set.copyOf(Rows.of(jdbc.sql("select distinct participant_id from placement where activity_id = ?")
                .param(activity)
                .query(UUID.class)));
    }

    int turnout(UUID activity, UUID lever) {
        return jdbc.sql("select count(distinct p.participant_id) " + COUNTED)
                .params(activity, lever)
                .query(Integer.class)
                .single();
    }

    Map<UUID, Map<Circle, Integer>> counts(UUID activity, UUID lever) {
        var counts = new HashMap<UUID, Map<Circle, Integer>>();
        jdbc.sql("select p.stakeholder_id, p.circle, count(*) as placements " + COUNTED
                        + " group by p.stakeholder_id, p.circle")
                .params(activity, lever)
                .query(Rows.as(Count.class))
                .list()
                .forEach(row -> counts.computeIfAbsent(row.stakeholderId(), id -> new EnumMap<>(Circle.class))
                        .put(row.circle(), row.placements()));
        return counts;
    }

    private int update(Place place, UUID stakeholder, Circle circle) {
        return jdbc.sql("""
                update placement set circle = ?
                where activity_id = ? and lever_id = ? and participant_id = ? and stakeholder_id = ?""")
                .params(circle.name(), place.activity(), place.lever(), place.participant(), stakeholder)
                .update();
    }

    private int insert(Place place, UUID stakeholder, Circle circle) {
        return jdbc.sql("""
                insert into placement (activity_id, lever_id, participant_id, stakeholder_id, circle)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(place.activity(), place.lever(), place.participant(), stakeholder, circle.name())
                .update();
    }
}
