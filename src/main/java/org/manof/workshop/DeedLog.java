package org.manof.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff did in a workshop, for the staff of its initiative to read. Nobody's vote is in it, and no text that is not public to them. */
@Service
public class DeedLog {
    private final Access access;
    private final DeedRows deeds;
    private final DeedKinds kinds;
    private final ActivityRows activities;
    private final Accounts accounts;

    DeedLog(Access access, DeedRows deeds, DeedKinds kinds, ActivityRows activities, Accounts accounts) {
        this.access = access;
        this.deeds = deeds;
        this.kinds = kinds;
        this.activities = activities;
        this.accounts = accounts;
    }

    /** The newest {@code most} entries, newest first, for staff of the initiative, in the language of {@code reader}. */
    @Transactional(readOnly = true)
    public List<LogEntry> read(Actor actor, UUID workshop, Language reader, int most) {
        var unused = access.staff(actor, workshop);
        var agenda = activities.agenda(workshop).stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::kind));
        var names = new HashMap<UUID, String>();
        return deeds.newest(workshop, most).stream()
                .map(done -> entry(done, agenda, names, reader))
                .toList();
    }

    private LogEntry entry(DeedRows.Done done, Map<UUID, String> agenda, Map<UUID, String> names, Language reader) {
        var kind = kinds.of(done.deed());
        return new LogEntry(
                done.takenAt().toInstant(),
                name(done.accountId(), names),
                kind.isPresent() ? done.kind() : "log.unknown",
                kind.map(known -> known.about(done.deed(), reader)).orElse(""),
                Optional.ofNullable(place(done)).map(agenda::get).orElse(""),
                done.undoneAt() == null ? null : done.undoneAt().toInstant(),
                name(done.undoneBy(), names));
    }

    private static @Nullable UUID place(DeedRows.Done done) {
        return done.kind().startsWith(StepDeeds.PREFIX) ? StepDeeds.place(done.deed()) : done.activityId();
    }

    private String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? "" : names.computeIfAbsent(account, this::email);
    }

    private String email(UUID account) {
        try {
            return accounts.emailOf(account);
        } catch (Refusal gone) {
            return "";
        }
    }
}
