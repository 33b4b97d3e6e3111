package org.manof.lever;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativeReader;
import org.manof.shared.Language;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back a choice, and a choice that was taken back: with its reason and what was known when it was made. */
@Component
class ChoiceDeeds implements DeedKind {
    static final String CHOOSE = "deed.lever.choose";
    static final String UNCHOOSE = "deed.lever.unchoose";

    private final LeverRows levers;
    private final ChosenRows chosen;
    private final BasisRows bases;
    private final InitiativeReader initiatives;
    private final ApplicationEventPublisher events;

    ChoiceDeeds(
            LeverRows levers,
            ChosenRows chosen,
            BasisRows bases,
            InitiativeReader initiatives,
            ApplicationEventPublisher events) {
        this.levers = levers;
        this.chosen = chosen;
        this.bases = bases;
        this.initiatives = initiatives;
        this.events = events;
    }

    record Choose(UUID lever) {}

    /** The choice as it stood, and those that were given their reason when it went. */
    record Unchoose(ChosenRow choice, @Nullable ChoiceBasis basis, List<UUID> explained) {}

    @Override
    public Set<String> keys() {
        return Set.of(CHOOSE, UNCHOOSE);
    }

    @Override
    public void undo(Deed deed) {
        if (deed.kind().equals(CHOOSE)) {
            unchoose(deed.workshop(), deed.before(Choose.class).lever());
        } else {
            chooseAgain(deed.workshop(), deed.before(Unchoose.class));
        }
    }

    @Override
    public String about(Deed deed, Language reader) {
        return levers.publishedTitle(
                deed.kind().equals(CHOOSE)
                        ? deed.before(Choose.class).lever()
                        : deed.before(Unchoose.class).choice().leverId());
    }

    private void unchoose(UUID workshop, UUID lever) {
        var choice = chosen.find(lever).orElseThrow(DeedKind::builtUpon);
        var initiative = levers.find(lever).orElseThrow().initiativeId();
        chosen.delete(lever);
        events.publishEvent(new LeverUnchosen(initiative, lever, choice.goalId(), workshop));
    }

    private void chooseAgain(UUID workshop, Unchoose before) {
        var choice = before.choice();
        var shelf = levers.shelf(workshop);
        var lever = shelf.find(choice.leverId()).filter(shelf::stands).orElseThrow(DeedKind::builtUpon);
        var initiative = lever.initiativeId();
        if (initiatives.read(initiative).goal(choice.goalId()).isEmpty() || !chosen.add(choice)) {
            throw DeedKind.builtUpon();
        }
        if (before.basis() != null) {
            bases.add(choice.leverId(), before.basis());
        }
        before.explained().forEach(other -> chosen.reason(other, null));
        events.publishEvent(new LeverChosen(initiative, choice.leverId(), choice.goalId(), workshop));
    }
}
