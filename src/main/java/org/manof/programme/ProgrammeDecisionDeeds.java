package org.manof.programme;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what was decided about a programme, and that a decision was left open again. */
@Component
class ProgrammeDecisionDeeds implements DeedKind {
    static final String DECIDE = "deed.programme.decide";
    static final String OPEN = "deed.programme.open";

    private final ProgrammeDecisionRows decisions;
    private final ProgrammeRows rows;
    private final ProgrammeShelf shelf;
    private final ProgrammeLevers levers;
    private final Workshops workshops;
    private final I18NProvider texts;
    private final ApplicationEventPublisher events;

    ProgrammeDecisionDeeds(
            ProgrammeDecisionRows decisions,
            ProgrammeRows rows,
            ProgrammeShelf shelf,
            ProgrammeLevers levers,
            Workshops workshops,
            I18NProvider texts,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.rows = rows;
        this.shelf = shelf;
        this.levers = levers;
        this.workshops = workshops;
        this.texts = texts;
        this.events = events;
    }

    record Changed(
            UUID programme,
            ProgrammeDecisionRows.@Nullable Stored before,
            ProgrammeDecisionRows.@Nullable Stored after) {}

    @Override
    public Set<String> keys() {
        return Set.of(DECIDE, OPEN);
    }

    /** Another workshop of the initiative may have decided otherwise since: its word stays. */
    @Override
    public void undo(Deed deed) {
        var changed = deed.before(Changed.class);
        var initiative = workshops.initiativeOf(deed.workshop());
        rows.lock(List.of(changed.programme()));
        var row = shelf.standing(initiative, changed.programme())
                .filter(found -> levers.find(initiative, found.leverId()).isPresent())
                .orElseThrow(DeedKind::builtUpon);
        var now = decisions.find(changed.programme()).orElse(null);
        if (!Objects.equals(decision(now), decision(changed.after()))) {
            throw DeedKind.builtUpon();
        }
        decisions.put(changed.programme(), changed.before());
        events.publishEvent(ProgrammeDecided.of(row, decision(changed.before())));
    }

    @Override
    public String about(Deed deed, Language reader) {
        var changed = deed.before(Changed.class);
        var name = shelf.name(workshops.initiativeOf(deed.workshop()), changed.programme());
        var after = changed.after();
        return name.isEmpty() || after == null
                ? name
                : name + " · " + texts.getTranslation("circle." + after.circle().name() + ".title", reader.locale());
    }

    private static @Nullable Decision decision(ProgrammeDecisionRows.@Nullable Stored stored) {
        return stored == null ? null : stored.decision();
    }
}
