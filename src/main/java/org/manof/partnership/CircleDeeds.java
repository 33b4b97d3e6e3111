package org.manof.partnership;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.manof.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Takes back what facilitators did around the circles: a settled circle, one left open again, what the room turned to. */
@Component
class CircleDeeds implements DeedKind {
    static final String FIX = "deed.partnership.fix";
    static final String UNFIX = "deed.partnership.unfix";
    static final String FOCUS = "deed.partnership.focus";
    static final String AIM = "deed.partnership.aim";

    private final FinalCircles fixed;
    private final Focuses focuses;
    private final Aims aims;
    private final StakeholderRows stakeholders;
    private final StakeholderNames names;
    private final ChosenLevers levers;
    private final Workshops workshops;
    private final I18NProvider texts;

    CircleDeeds(
            FinalCircles fixed,
            Focuses focuses,
            Aims aims,
            StakeholderRows stakeholders,
            StakeholderNames names,
            ChosenLevers levers,
            Workshops workshops,
            I18NProvider texts) {
        this.fixed = fixed;
        this.focuses = focuses;
        this.aims = aims;
        this.stakeholders = stakeholders;
        this.names = names;
        this.levers = levers;
        this.workshops = workshops;
        this.texts = texts;
    }

    /** What was settled, null where it was left open, and what stood before. One noted before there were aims was today's. */
    record Settled(
            UUID lever, UUID stakeholder, Aim aim, @Nullable Circle circle, FinalCircles.@Nullable Stored before) {
        Settled {
            aim = Objects.requireNonNullElse(aim, Aim.NOW);
        }
    }

    /** The lever that the activity was turned to by a facilitator before, null if by none. */
    record Focused(UUID activity, UUID lever, @Nullable UUID before) {}

    /** What the activity asks for since, and what it asked for before. */
    record Turned(UUID activity, Aim aim, Aim before) {}

    @Override
    public Set<String> keys() {
        return Set.of(FIX, UNFIX, FOCUS, AIM);
    }

    /** Another workshop of the initiative may have settled the same circle since: its word stays. */
    @Override
    public void undo(Deed deed) {
        if (deed.kind().equals(FOCUS)) {
            var focused = deed.before(Focused.class);
            focuses.set(focused.activity(), focused.before());
            return;
        }
        if (deed.kind().equals(AIM)) {
            var turned = deed.before(Turned.class);
            aims.set(turned.activity(), turned.before());
            return;
        }
        var settled = deed.before(Settled.class);
        var initiative = workshops.initiativeOf(deed.workshop());
        var now = fixed.find(settled.lever(), settled.stakeholder(), settled.aim())
                .map(FinalCircles.Stored::circle)
                .orElse(null);
        if (now != settled.circle()
                || !levers.chosen(initiative, settled.lever())
                || !stakeholders.exists(initiative, settled.stakeholder())) {
            throw DeedKind.builtUpon();
        }
        if (settled.before() == null) {
            fixed.unfix(settled.lever(), settled.stakeholder(), settled.aim());
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
        if (deed.kind().equals(AIM)) {
            return aim(deed.before(Turned.class).aim(), reader);
        }
        var settled = deed.before(Settled.class);
        var parts = new ArrayList<String>();
        parts.add(names.of(initiative, settled.stakeholder(), reader));
        if (settled.aim() == Aim.TARGET) {
            parts.add(aim(Aim.TARGET, reader));
        }
        if (settled.circle() != null) {
            parts.add(texts.getTranslation("circle." + settled.circle().name() + ".title", reader.locale()));
        }
        return String.join(" · ", parts);
    }

    private String aim(Aim aim, Language reader) {
        return texts.getTranslation("aim." + aim.name() + ".title", reader.locale());
    }
}
