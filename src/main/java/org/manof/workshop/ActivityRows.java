package org.manof.workshop;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Refusal;
import org.manof.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of the agendas. */
@Repository
class ActivityRows {
    /** What was open once, though that was taken back, and where the room is and has come past. */
    private static final String BEGUN = """
            (begun_at is not null or phase <> 'WAITING' or round > 1
                or position <= coalesce((select c.position from workshop w join activity c on c.id = w.current_activity
                    where w.id = activity.workshop_id), -1)) as begun, begun_at is not null as opened
            """;

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String kind,
            int position,
            int minutes,
            Phase phase,
            int round,
            int part,
            @Nullable String instruction,
            @Nullable String options,
            boolean begun,
            int namedFor,
            boolean opened) {
        AgendaItem item() {
            return new AgendaItem(
                    id,
                    kind,
                    position,
                    minutes,
                    phase,
                    round,
                    part,
                    instruction == null ? "" : instruction,
                    ChosenOptions.read(options),
                    begun,
                    NamesFor.values()[namedFor],
                    opened);
        }
    }

    private record Chosen(@Nullable String options) {}

    /** The schema refuses a second one of its kind, unless it is {@code repeatable}. */
    void add(UUID workshop, AgendaItem item, boolean repeatable) {
        jdbc.sql("""
                insert into activity (id, workshop_id, kind, sole, position, minutes, part, instruction, options, named_for)
                values (:id, :workshop, :kind, :sole, :position, :minutes, :part, :instruction, :options, :named)""")
                .param("id", item.id())
                .param("workshop", workshop)
                .param("kind", item.kind())
                .param("sole", repeatable ? null : item.kind(), java.sql.Types.VARCHAR)
                .param("position", item.position())
                .param("minutes", item.minutes())
                .param("part", item.part())
                .param("instruction", blankAsNull(item.instruction()), java.sql.Types.VARCHAR)
                .param("options", ChosenOptions.write(item.options()), java.sql.Types.VARCHAR)
                .param("named", item.namedFor().ordinal())
                .update();
    }

    List<AgendaItem> agenda(UUID workshop) {
        return jdbc
                .sql("select id, kind, position, minutes, phase, round, part, instruction, options, named_for, " + BEGUN
                        + " from activity where workshop_id = ? order by position")
                .param(workshop)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::item)
                .toList();
    }

    Optional<ActivityRef> find(UUID activity) {
        return refs("a.id = ?", activity).stream().findFirst();
    }

    Optional<ActivityRef> open(UUID workshop) {
        return refs("w.accepting = a.id and w.id = ?", workshop).stream().findFirst();
    }

    List<ActivityRef> ofWorkshop(UUID workshop) {
        return refs("a.workshop_id = ?", workshop);
    }

    List<ActivityRef> ofInitiative(UUID initiative) {
        return refs("w.initiative_id = ?", initiative);
    }

    private List<ActivityRef> refs(String condition, UUID id) {
        return Rows.of(jdbc.sql("""
                select a.id, a.workshop_id as workshop, w.initiative_id as initiative, a.kind, a.phase, a.round
                from activity a join workshop w on w.id = a.workshop_id where
                """ + condition + " order by w.created_at desc, a.position")
                .param(id)
                .query(Rows.as(ActivityRef.class)));
    }

    void stand(UUID activity, Phase phase, int round) {
        jdbc.sql("update activity set phase = ?, round = ? where id = ?")
                .param(phase.name())
                .param(round)
                .param(activity)
                .update();
    }

    /** It is open, for the first time or again. Who sees names was said to people with the first time, and becomes only fewer. */
    void begun(UUID activity, OffsetDateTime now) {
        jdbc.sql("update activity set begun_at = ?, named_most = named_for where id = ? and begun_at is null")
                .param(now)
                .param(activity)
                .update();
    }

    /** Puts the workshop's activities in the order of {@code items}; those that are not among them go. */
    void arrange(UUID workshop, List<AgendaItem> items) {
        agenda(workshop).stream()
                .map(AgendaItem::id)
                .filter(id -> items.stream().noneMatch(item -> item.id().equals(id)))
                .forEach(id ->
                        jdbc.sql("delete from activity where id = ?").param(id).update());
        // Out of each other's way first: no two may stand in one place, not even for a moment.
        jdbc.sql("update activity set position = -1 - position where workshop_id = ?")
                .param(workshop)
                .update();
        for (var item : items) {
            jdbc.sql("update activity set position = ?, part = ? where id = ?")
                    .param(item.position())
                    .param(item.part())
                    .param(item.id())
                    .update();
        }
    }

    private void minutes(UUID activity, int minutes) {
        jdbc.sql("update activity set minutes = ? where id = ?")
                .params(minutes, activity)
                .update();
    }

    private void instruction(UUID activity, String text) {
        jdbc.sql("update activity set instruction = :text where id = :id")
                .param("text", blankAsNull(text), java.sql.Types.VARCHAR)
                .param("id", activity)
                .update();
    }

    Map<String, Integer> options(UUID activity) {
        return jdbc
                .sql("select options from activity where id = ?")
                .param(activity)
                .query(Rows.as(Chosen.class))
                .list()
                .stream()
                .findFirst()
                .map(chosen -> ChosenOptions.read(chosen.options()))
                .orElse(Map.of());
    }

    void options(UUID activity, Map<String, Integer> options) {
        jdbc.sql("update activity set options = :options where id = :id")
                .param("options", ChosenOptions.write(options), java.sql.Types.VARCHAR)
                .param("id", activity)
                .update();
    }

    /** Writes a field of the activity, already checked; empty for the kind's own. */
    void write(AgendaItem item, AgendaField field, String clean) {
        switch (field.name()) {
            case AgendaField.MINUTES -> minutes(item.id(), Integer.parseInt(clean));
            case AgendaField.INSTRUCTION -> instruction(item.id(), clean);
            case AgendaField.NAMES -> {
                if (!name(item.id(), NamesFor.valueOf(clean))) {
                    throw Refusal.of("refusal.agenda.begun");
                }
            }
            default -> {
                var chosen = new HashMap<>(item.options());
                chosen.remove(field.name());
                if (!clean.isEmpty()) {
                    chosen.put(field.name(), Integer.valueOf(clean));
                }
                options(item.id(), chosen);
            }
        }
    }

    NamesFor namedFor(UUID activity) {
        return NamesFor.values()[
                jdbc.sql("select named_for from activity where id = ?")
                        .param(activity)
                        .query(Integer.class)
                        .single()];
    }

    /** Before it was opened first anybody may be let see names; false if it was. */
    boolean name(UUID activity, NamesFor people) {
        return jdbc.sql("update activity set named_for = ? where id = ? and begun_at is null")
                        .params(people.ordinal(), activity)
                        .update()
                == 1;
    }

    /** After that only fewer: false unless {@code fewer} are, and so that the schema lets it never be more again. */
    boolean tighten(UUID activity, NamesFor fewer) {
        return jdbc.sql("""
                update activity set named_for = :fewer, named_most = case when begun_at is null then named_most else :fewer end
                where id = :id and named_for > :fewer""")
                        .param("fewer", fewer.ordinal())
                        .param("id", activity)
                        .update()
                == 1;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
