package org.manof.initiative;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives that begin here: empty ones, and copies of others. Facilitators only. */
@Service
public class NewInitiatives {
    private static final List<String> SECTORS = List.of("public", "business", "third", "philanthropy", "academia");

    private final KnownInitiatives known;
    private final Membership membership;
    private final I18NProvider texts;
    private final Clock clock;

    NewInitiatives(KnownInitiatives known, Membership membership, I18NProvider texts, Clock clock) {
        this.known = known;
        this.membership = membership;
        this.texts = texts;
        this.clock = clock;
    }

    /** The year that a plan made now would begin with. */
    public int nextYear() {
        return Year.now(clock).getValue() + 1;
    }

    /**
     * Begins an initiative with the five sectors of the method and {@code maker} as its first member; refuses what could not stand
     * in its places.
     */
    @Transactional
    public UUID create(Actor.Staff maker, Beginning typed) {
        if (maker.role() != Role.FACILITATOR) {
            throw Refusal.notAllowed();
        }
        var initiative = new Initiative(
                Ids.next(),
                text(EditField.AUTHORITY, typed.language(), typed.authority()),
                EditRules.checked(EditField.FIELD, typed.field()),
                text(EditField.MISSION, typed.language(), typed.mission()),
                Integer.parseInt(EditRules.checked(EditField.FIRST_YEAR, typed.firstYear())),
                Integer.parseInt(EditRules.checked(EditField.HORIZON, typed.horizonYears())),
                clock.instant(),
                null,
                Meanings.OF_THE_METHOD,
                SECTORS.stream().map(this::sector).toList(),
                List.of());
        return begin(maker, initiative);
    }

    /**
     * Copies mission, barriers, components, goals, sectors and circles for another authority, and nothing of what people did: no
     * members but {@code maker}, no stakeholders, no workshops. Refuses coordinators, and strangers as not found.
     */
    @Transactional
    public UUID duplicate(Actor.Staff maker, UUID initiative, Language language, String authority) {
        membership.requireFacilitator(maker, initiative);
        var name = text(EditField.AUTHORITY, language, authority);
        var original = known.find(initiative).orElseThrow(Refusal::notFound);
        return begin(maker, original.copyFor(name, clock.instant()));
    }

    private UUID begin(Actor.Staff maker, Initiative initiative) {
        known.add(initiative);
        membership.enrol(maker.account(), initiative.id());
        return initiative.id();
    }

    private static Localized text(EditField field, Language language, String typed) {
        return Localized.of(language, Text.required(typed, field.limit()));
    }

    private Sector sector(String code) {
        var names = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> names.put(language, texts.getTranslation("sector." + code, language.locale())));
        return new Sector(Ids.next(), code, new Localized(names));
    }
}
