package org.manof.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said that they know a candidate, once each. Those who were taken out do not count. */
@Repository
class Contacts {
    private static final String HERE = """
             from candidate_contact k join candidate c on c.id = k.candidate_id
             join participant p on p.id = k.participant_id and p.removed_at is null where c.initiative_id = ?\s""";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(UUID candidateId, int people) {}

    record Row(UUID candidateId, String name, String sector) {}

    private record Known(UUID candidateId) {}

    void put(UUID candidate, UUID participant, boolean knows) {
        jdbc.sql(
                        knows
                                ? "insert into candidate_contact (candidate_id, participant_id) values (?, ?) on conflict do nothing"
                                : "delete from candidate_contact where candidate_id = ? and participant_id = ?")
                .params(candidate, participant)
                .update();
    }

    /** The candidates whom somebody knows. */
    Set<UUID> of(UUID participant) {
        return Rows.of(jdbc.sql("select candidate_id from candidate_contact where participant_id = ?")
                        .param(participant)
                        .query(Rows.as(Known.class)))
                .stream()
                .map(Known::candidateId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<UUID, Integer> counts(UUID initiative) {
        return Rows.of(jdbc.sql("select k.candidate_id, count(*) as people " + HERE + "group by k.candidate_id")
                        .param(initiative)
                        .query(Rows.as(Count.class)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Count::candidateId, Count::people));
    }

    /** Who they are, for staff. */
    Map<UUID, List<Row>> names(UUID initiative) {
        return Rows.of(jdbc.sql("select k.candidate_id, p.name, p.sector " + HERE + "order by p.joined_at, p.id")
                        .param(initiative)
                        .query(Rows.as(Row.class)))
                .stream()
                .collect(Collectors.groupingBy(Row::candidateId));
    }

    boolean any(UUID candidate) {
        return jdbc.sql("select count(*) from candidate_contact where candidate_id = ?")
                        .param(candidate)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
