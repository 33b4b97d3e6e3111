package org.manof.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.manof.shared.Ids;
import org.manof.shared.Localized;
import org.manof.workshop.DeedKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes somebody whom another room has won over a stakeholder, inside that room's authorised transaction. */
@Service
public class Joining {
    private final StakeholderRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Joining(StakeholderRows rows, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Who they are now, and whether they are new on the list. */
    public record Joined(UUID stakeholder, boolean made) {}

    /** The stakeholder of that name, or else a new one; what is typed must have been checked. Two at the same moment are one. */
    public Joined join(UUID initiative, NewStakeholder who) {
        var key = NameKey.of(who.name());
        var known = named(initiative, key);
        if (known.isPresent()) {
            return new Joined(known.get(), false);
        }
        var stakeholder = new Stakeholder(
                Ids.next(),
                Localized.of(who.language(), who.name()),
                Objects.requireNonNull(who.sector()),
                Objects.requireNonNull(who.level()));
        rows.add(initiative, stakeholder);
        if (rows.name(initiative, key, stakeholder.id())) {
            return new Joined(stakeholder.id(), true);
        }
        rows.delete(stakeholder.id());
        return new Joined(named(initiative, key).orElseThrow(), false);
    }

    /** Takes somebody off the list again who was added by mistake; refuses if anybody has placed them or built on them. */
    public void leave(UUID initiative, UUID stakeholder) {
        if (!rows.lock(stakeholder) || rows.placed(stakeholder)) {
            throw DeedKind.builtUpon();
        }
        events.publishEvent(new StakeholderLeaving(initiative, stakeholder));
        rows.delete(stakeholder);
    }

    private Optional<UUID> named(UUID initiative, String key) {
        return jdbc.sql("select stakeholder_id from stakeholder_name where initiative_id = ? and name_key = ?")
                .params(initiative, key)
                .query(UUID.class)
                .optional();
    }
}
