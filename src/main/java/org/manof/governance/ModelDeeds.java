package org.manof.governance;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did with units in a workshop, unless somebody changed them since. */
@Component
class ModelDeeds implements DeedKind {
    static final String BEGIN = "deed.model.begin";
    static final String ADD = "deed.model.add";
    static final String EDIT = "deed.model.edit";
    static final String MOVE = "deed.model.move";
    static final String REMOVE = "deed.model.remove";
    static final String RESTORE = "deed.model.restore";

    private final UnitRows units;
    private final MemberRows members;
    private final CommentRows comments;
    private final ModelUnits model;
    private final ModelChanges changes;
    private final Workshops workshops;
    private final I18NProvider texts;

    ModelDeeds(
            UnitRows units,
            MemberRows members,
            CommentRows comments,
            ModelUnits model,
            ModelChanges changes,
            Workshops workshops,
            I18NProvider texts) {
        this.units = units;
        this.members = members;
        this.comments = comments;
        this.model = model;
        this.changes = changes;
        this.workshops = workshops;
        this.texts = texts;
    }

    /** Units as they stood before, without those that there were not yet, and after. */
    record Units(List<UnitRow> before, List<UnitRow> after) {}

    @Override
    public Set<String> keys() {
        return Set.of(BEGIN, ADD, EDIT, MOVE, REMOVE, RESTORE);
    }

    @Override
    public void undo(Deed deed) {
        var initiative = workshops.initiativeOf(deed.workshop());
        changes.within(initiative);
        var done = deed.before(Units.class);
        Map<UUID, UnitRow> before = done.before().stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (var after : done.after()) {
            var now = units.find(initiative, after.id()).orElseThrow(DeedKind::builtUpon);
            if (!now.equals(after)) {
                throw DeedKind.builtUpon();
            }
            var old = before.get(after.id());
            if (old != null) {
                units.put(old);
            } else if (members.ofUnit(initiative, after.id()).isEmpty() && !comments.anyAbout(after.id())) {
                units.delete(after.id());
            } else {
                throw DeedKind.builtUpon();
            }
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        return deed.kind().equals(BEGIN)
                ? ""
                : named(
                        workshops.initiativeOf(deed.workshop()),
                        deed.before(Units.class).after().getFirst().id(),
                        reader);
    }

    /** What a unit is called now; empty for one that is gone. */
    String named(UUID initiative, UUID unit, Language reader) {
        return model.of(initiative, model.levers(initiative), Map.of()).stream()
                .filter(each -> each.id().equals(unit))
                .map(each -> each.called(reader, (key, args) -> texts.getTranslation(key, reader.locale(), args)))
                .findFirst()
                .orElse("");
    }
}
