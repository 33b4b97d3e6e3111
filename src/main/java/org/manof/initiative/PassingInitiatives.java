package org.manof.initiative;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies of initiatives to rehearse in, and how an initiative that is not for keeping is taken away. A copy has one member, is on nobody's
 * list, and says in its name what it is.
 */
@Service
public class PassingInitiatives {
    private final KnownInitiatives known;
    private final Membership membership;
    private final I18NProvider texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassingInitiatives(
            KnownInitiatives known,
            Membership membership,
            I18NProvider texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.known = known;
        this.membership = membership;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** A copy, and the ids of its components and goals by those of the original. */
    public record Copy(UUID initiative, Map<UUID, UUID> parts) {}

    /** Makes a copy with {@code maker} as its only member. Refuses coordinators, strangers as not found, and a copy of a copy. */
    @Transactional
    public Copy copy(Actor.Staff maker, UUID initiative) {
        membership.requireFacilitator(maker, initiative);
        if (known.rehearses(initiative)) {
            throw Refusal.of("refusal.rehearsal.nested");
        }
        var original = known.find(initiative).orElseThrow(Refusal::notFound);
        var copy = original.copyFor(named(original.authority()), clock.instant());
        known.add(copy);
        known.rehearse(copy.id(), initiative);
        membership.enrol(maker.account(), copy.id());
        var parts = new HashMap<UUID, UUID>();
        pair(parts, original.picture(), copy.picture(), each -> ids(each.components(), ComponentPicture::id));
        pair(parts, original.picture(), copy.picture(), each -> ids(each.goals(), GoalPicture::id));
        return new Copy(copy.id(), parts);
    }

    /** Whether an initiative is a copy to rehearse in; for callers that have authorised themselves. */
    @Transactional(readOnly = true)
    public boolean is(UUID initiative) {
        return known.rehearses(initiative);
    }

    /** Takes an initiative away with everything in it; for callers that have authorised themselves and know that it is not for keeping. */
    @Transactional
    public void erase(UUID initiative) {
        events.publishEvent(new InitiativeErased(initiative));
        known.remove(initiative);
    }

    private Localized named(Localized authority) {
        var names = new EnumMap<Language, String>(Language.class);
        authority
                .texts()
                .forEach((language, name) ->
                        names.put(language, texts.getTranslation("rehearsal.name", language.locale(), name)));
        return new Localized(names);
    }

    private static void pair(
            Map<UUID, UUID> parts,
            InitiativePicture original,
            InitiativePicture copy,
            Function<InitiativePicture, List<UUID>> ids) {
        var from = ids.apply(original);
        var to = ids.apply(copy);
        for (var at = 0; at < from.size(); at++) {
            parts.put(from.get(at), to.get(at));
        }
    }

    private static <T> List<UUID> ids(List<T> parts, Function<T, UUID> id) {
        return parts.stream().map(id).toList();
    }
}
