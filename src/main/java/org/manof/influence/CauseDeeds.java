package org.manof.influence;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;
import org.manof.workshop.Agendas;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back the naming of a root cause, and a naming that was taken back. */
@Component
class CauseDeeds implements DeedKind {
    static final String NAME = "deed.influence.name";
    static final String UNNAME = "deed.influence.unname";

    private final CauseRows causes;
    private final Agendas agendas;
    private final InitiativeReader initiatives;

    CauseDeeds(CauseRows causes, Agendas agendas, InitiativeReader initiatives) {
        this.causes = causes;
        this.agendas = agendas;
        this.initiatives = initiatives;
    }

    /** What stood there before, null where nothing was named. */
    record Named(UUID activity, UUID option, CauseRows.@Nullable Stored before) {}

    @Override
    public Set<String> keys() {
        return Set.of(NAME, UNNAME);
    }

    @Override
    public void undo(Deed deed) {
        var named = deed.before(Named.class);
        if (named.before() == null) {
            causes.delete(named.activity(), named.option());
        } else {
            causes.put(agendas.activity(deed.workshop(), named.activity()).id(), named.before());
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        var named = deed.before(Named.class);
        return agendas.ofKind(deed.workshop(), Influences.KIND)
                .flatMap(activity -> initiatives.read(activity.initiative()).component(named.option()))
                .map(component -> component.text().in(reader))
                .orElse("");
    }
}
