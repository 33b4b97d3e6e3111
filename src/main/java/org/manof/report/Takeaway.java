package org.manof.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.Membership;
import org.manof.initiative.PassingInitiatives;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Component;

/** Who may take files away, and the words that stand in them. */
@Component
class Takeaway {
    private final Membership membership;
    private final PassingInitiatives passing;
    private final Agendas agendas;
    private final I18NProvider texts;

    Takeaway(Membership membership, PassingInitiatives passing, Agendas agendas, I18NProvider texts) {
        this.membership = membership;
        this.passing = passing;
        this.agendas = agendas;
        this.texts = texts;
    }

    /** Refuses whoever is not staff of the initiative, and everybody in a rehearsal: what would look like the real thing does not leave it. */
    void require(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        if (passing.is(initiative)) {
            throw Refusal.of("rehearsal.noFiles");
        }
    }

    /** The activity of a kind in a workshop of the initiative; refuses as {@link #require}. */
    Optional<ActivityRef> activity(Actor actor, UUID initiative, UUID workshop, String kind) {
        require(actor, initiative);
        return agendas.inInitiative(initiative, kind).stream()
                .filter(ref -> ref.workshop().equals(workshop))
                .findFirst();
    }

    String text(String key, Language reader, Object... args) {
        return texts.getTranslation(key, reader.locale(), args);
    }

    List<String> texts(List<String> keys, Language reader) {
        return keys.stream().map(key -> text(key, reader)).toList();
    }
}
