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

    /** One person's place in an activity, about one lever, for today or for where we want them. */
    record Place(UUID activity, UUID lever, UUID participant, Aim aim) {}

    private record Mine(UUID stakeholderId, Circle circle) {}

    private record Count(Aim aim, UUID stakeholderId, Circle circle, int placements) {}

    private record Placed(UUID activityId, Aim aim) {}

    /** What people placed around a lever, by aim and stakeholder. */
    record Sums(Map<Aim, Map<UUID, Map<Circle, Integer>>> counts) {
        Agreement of(Aim aim, UUID stakeholder) {
            return new Agreement(counts.getOrDefault(aim, Map.of()).getOrDefault(stakeholder, Map.of()));
        }
    }

    Map<UUID, Circle> mine(Place place) {
        var mine = new HashMap<UUID, Circle>();
        jdbc.sql("""
                select stakeholder_id, circle from placement
                where activity_id = ? and lever_id = ? and participant_id = ? and aim = ?""")
                .params(
                        place.activity(),
                        place.lever(),
                        place.participant(),
                        place.aim().name())
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
                where activity_id = ? and lever_id = ? and participant_id = ? and aim = ? and stakeholder_id = ?""")
                .params(
                        place.activity(),
                        place.lever(),
                        place.participant(),
                        place.aim().name(),
                        stakeholder)
                .update();
    }

    /** Who placed anything around any lever, whoever was taken out since included. */
    Set<UUID> people(UUID activity) {
        return Set.copyOf(Rows.of(jdbc.sql("select distinct participant_id from placement where activity_id = ?")
                .param(activity)
                .query(UUID.class)));
    }

    int turnout(UUID activity, UUID lever, Aim aim) {
        return jdbc.sql("select count(distinct p.participant_id) " + COUNTED + " and p.aim = ?")
                .params(activity, lever, aim.name())
                .query(Integer.class)
                .single();
    }

    Sums counts(UUID activity, UUID lever) {
        var counts = new EnumMap<Aim, Map<UUID, Map<Circle, Integer>>>(Aim.class);
        jdbc.sql("select p.aim, p.stakeholder_id, p.circle, count(*) as placements " + COUNTED
                        + " group by p.aim, p.stakeholder_id, p.circle")
                .params(activity, lever)
                .query(Rows.as(Count.class))
                .list()
                .forEach(row -> counts.computeIfAbsent(row.aim(), aim -> new HashMap<>())
                        .computeIfAbsent(row.stakeholderId(), id -> new EnumMap<>(Circle.class))
                        .put(row.circle(), row.placements()));
        return new Sums(counts);
    }

    /** What the room said last: for each aim the sums of the latest activity in which anybody placed somebody around the lever. */
    Sums latest(UUID lever) {
        var last = new EnumMap<Aim, UUID>(Aim.class);
        jdbc.sql("""
                select p.activity_id, p.aim from placement p
                join participant who on who.id = p.participant_id and who.removed_at is null
                join activity a on a.id = p.activity_id join workshop w on w.id = a.workshop_id
                where p.lever_id = ? group by p.activity_id, p.aim, w.created_at, a.position
                order by w.created_at, a.position""")
                .param(lever)
                .query(Rows.as(Placed.class))
                .list()
                .forEach(row -> last.put(row.aim(), row.activityId()));
        var latest = new EnumMap<Aim, Map<UUID, Map<Circle, Integer>>>(Aim.class);
        last.forEach((aim, activity) ->
                latest.put(aim, counts(activity, lever).counts().getOrDefault(aim, Map.of())));
        return new Sums(latest);
    }

    private int update(Place place, UUID stakeholder, Circle circle) {
        return jdbc.sql("""
                update placement set circle = ?
                where activity_id = ? and lever_id = ? and participant_id = ? and aim = ? and stakeholder_id = ?""")
                .params(
                        circle.name(),
                        place.activity(),
                        place.lever(),
                        place.participant(),
                        place.aim().name(),
                        stakeholder)
                .update();
    }

    private int insert(Place place, UUID stakeholder, Circle circle) {
        return jdbc.sql("""
                insert into placement (activity_id, lever_id, participant_id, aim, stakeholder_id, circle)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        place.activity(),
                        place.lever(),
                        place.participant(),
                        place.aim().name(),
                        stakeholder,
                        circle.name())
                .update();
    }
}
