package org.manof.workshop;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes back changes of the agenda that were made while the room was going through it; what the room has been at keeps its place. */
@Component
class AgendaDeeds implements DeedKind {
    static final String ADD = "deed.agenda.add";
    static final String REMOVE = "deed.agenda.remove";
    static final String ORDER = "deed.agenda.order";
    static final String FIELD = "deed.agenda.field";

    private final ActivityRows activities;
    private final Kinds kinds;
    private final I18NProvider texts;

    AgendaDeeds(ActivityRows activities, Kinds kinds, I18NProvider texts) {
        this.activities = activities;
        this.kinds = kinds;
        this.texts = texts;
    }

    record Place(UUID id, int part) {}

    /** The order before, with the activity that the change was about, and what went out by it. */
    record Arranged(
            List<Place> before,
            UUID activity,
            String kind,
            @Nullable AgendaItem removed) {
        static Arranged of(Agenda before, UUID activity, String kind, @Nullable AgendaItem removed) {
            var places = before.items().stream()
                    .map(item -> new Place(item.id(), item.part()))
                    .toList();
            return new Arranged(places, activity, kind, removed);
        }
    }

    record Written(UUID activity, String field, String kind, String before, String after) {}

    @Override
    public Set<String> keys() {
        return Set.of(ADD, REMOVE, ORDER, FIELD);
    }

    @Override
    public void undo(Deed deed) {
        var agenda = new Agenda(activities.agenda(deed.workshop()));
        if (deed.kind().equals(FIELD)) {
            write(agenda, deed.before(Written.class));
        } else {
            arrange(deed.workshop(), agenda, deed.before(Arranged.class));
        }
    }

    /** The activity's name. */
    @Override
    public String about(Deed deed, Language reader) {
        var kind = deed.kind().equals(FIELD)
                ? deed.before(Written.class).kind()
                : deed.before(Arranged.class).kind();
        return kinds.known(kind)
                .map(known -> texts.getTranslation("kind." + known.key() + ".title", reader.locale()))
                .orElse("");
    }

    private void write(Agenda agenda, Written written) {
        var item = agenda.items().stream()
                .filter(each -> each.id().equals(written.activity()))
                .findFirst()
                .orElseThrow(DeedKind::builtUpon);
        var field = new AgendaField(item.id(), written.field());
        if (!field.in(item).equals(written.after())) {
            throw DeedKind.builtUpon();
        }
        if (item.fixed(field.name())) {
            throw Refusal.of("refusal.agenda.begun");
        }
        activities.write(item, field, written.before());
    }

    private void arrange(UUID workshop, Agenda agenda, Arranged arranged) {
        var target = target(agenda, arranged);
        for (var item : agenda.items()) {
            if (item.begun() && !target.contains(item)) {
                throw Refusal.of("refusal.agenda.begun");
            }
        }
        var removed = arranged.removed();
        if (removed != null) {
            var known = kinds.known(removed.kind()).orElseThrow(DeedKind::builtUpon);
            var place = removed.inAnother(removed.id()).at(agenda.items().size(), removed.part());
            activities.add(workshop, place, known.place().repeatable());
        }
        activities.arrange(workshop, target);
    }

    /** Refuses if the agenda holds something else by now than what the change left. */
    private static List<AgendaItem> target(Agenda agenda, Arranged arranged) {
        var all = new ArrayList<>(agenda.items());
        var removed = arranged.removed();
        if (removed != null) {
            all.add(removed);
        }
        var target = new ArrayList<AgendaItem>();
        for (var place : arranged.before()) {
            var item = all.stream()
                    .filter(each -> each.id().equals(place.id()))
                    .findFirst()
                    .orElseThrow(DeedKind::builtUpon);
            target.add(item.at(target.size(), place.part()));
        }
        var strange = all.stream()
                .map(AgendaItem::id)
                .anyMatch(id -> !id.equals(arranged.activity())
                        && target.stream().noneMatch(item -> item.id().equals(id)));
        if (strange) {
            throw DeedKind.builtUpon();
        }
        return target;
    }
}
