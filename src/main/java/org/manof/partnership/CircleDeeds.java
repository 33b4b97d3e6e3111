package org.manof.partnership;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did around the circles: a settled circle, one left open again, the lever that the room turned to. */
@Component
class CircleDeeds implements DeedKind {
    static final String FIX = "deed.partnership.fix";
    static final String UNFIX = "deed.partnership.unfix";
    static final String FOCUS = "deed.partnership.focus";

    private final FinalCircles fixed;
    private final Focuses focuses;
    private final StakeholderRows stakeholders;
    private final ChosenLevers levers;
    private final Workshops workshops;
    private final I18NProvider texts;

    CircleDeeds(
            FinalCircles fixed,
            Focuses focuses,
            StakeholderRows stakeholders,
            ChosenLevers levers,
            Workshops workshops,
            I18NProvider texts) {
        this.fixed = fixed;
        this.focuses = focuses;
        this.stakeholders = stakeholders;
        this.levers = levers;
        this.workshops = workshops;
        this.texts = texts;
    }

    /** What was settled, null where it was left open, and what stood before. */
    record Settled(UUID lever, UUID stakeholder, @Nullable Circle circle, FinalCircles.@Nullable Stored before) {}

    /** The lever that the activity was turned to by a facilitator before, null if by none. */
    record Focused(UUID activity, UUID lever, @Nullable UUID before) {}

    @Override
    public Set<String> keys() {
        return Set.of(FIX, UNFIX, FOCUS);
    }

    /** Another workshop of the initiative may have settled the same circle since: its word stays. */
    @Override
    public void undo(Deed deed) {
        if (deed.kind().equals(FOCUS)) {
            var focused = deed.before(Focused.class);
            focuses.set(focused.activity(), focused.before());
            return;
        }
        var settled = deed.before(Settled.class);
        var initiative = workshops.initiativeOf(deed.workshop());
        var now = fixed.of(settled.lever()).get(settled.stakeholder());
        if (!Objects.equals(now, settled.circle())
                || !levers.chosen(initiative, settled.lever())
                || !stakeholders.exists(initiative, settled.stakeholder())) {
            throw DeedKind.builtUpon();
        }
        if (settled.before() == null) {
            fixed.unfix(settled.lever(), settled.stakeholder());
        } else {
            fixed.fix(settled.before());
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        var initiative = workshops.initiativeOf(deed.workshop());
        if (deed.kind().equals(FOCUS)) {
            return levers.of(initiative).stream()
                    .filter(lever ->
                            lever.id().equals(deed.before(Focused.class).lever()))
                    .map(LeverChoice::title)
                    .findFirst()
                    .orElse("");
        }
        var settled = deed.before(Settled.class);
        var name = stakeholders.of(initiative).stream()
                .filter(each -> each.id().equals(settled.stakeholder()))
                .map(each -> each.name().in(reader))
                .findFirst()
                .orElse("");
        return settled.circle() == null
                ? name
                : name + " · "
                        + texts.getTranslation("circle." + settled.circle().name() + ".title", reader.locale());
    }
}
