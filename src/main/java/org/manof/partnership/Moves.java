package org.manof.partnership;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workshop.Contributions;
import org.manof.workshop.Deeds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Draft actions that follow from the circles: a partner to be brought from where they are to where we want them. */
@Service
public class Moves {
    private final Activities activities;
    private final ChosenLevers levers;
    private final StakeholderNames names;
    private final FinalCircles fixed;
    private final PlannedMoves rows;
    private final Contributions contributions;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final I18NProvider texts;

    Moves(
            Activities activities,
            ChosenLevers levers,
            StakeholderNames names,
            FinalCircles fixed,
            PlannedMoves rows,
            Contributions contributions,
            Deeds deeds,
            ApplicationEventPublisher events,
            I18NProvider texts) {
        this.activities = activities;
        this.levers = levers;
        this.names = names;
        this.fixed = fixed;
        this.rows = rows;
        this.contributions = contributions;
        this.deeds = deeds;
        this.events = events;
        this.texts = texts;
    }

    /**
     * Puts the move of a stakeholder around a lever into the plan, in the facilitator's {@code language}; facilitators only. Passes if it
     * is there already; refuses where the two circles are not both settled, or the same.
     */
    public void plan(Actor actor, Circles.Spot spot, Language language, UUID command) {
        contributions.decide(actor, spot.workshop(), command, account -> {
            var initiative = activities.find(spot.workshop(), spot.activity()).initiative();
            levers.require(initiative, spot.lever());
            var name = names.of(initiative, spot.stakeholder(), language);
            if (name.isEmpty()) {
                throw Refusal.notFound();
            }
            var move = Move.between(circle(spot, Aim.NOW), circle(spot, Aim.TARGET))
                    .orElseThrow(() -> Refusal.of("refusal.move.none"));
            var row = Ids.next();
            if (rows.add(spot.lever(), spot.stakeholder(), row, account)) {
                var action = words(move, name, language);
                var planned = new MoveDeeds.Planned(spot.lever(), spot.stakeholder(), row, action);
                deeds.note(spot.workshop(), account, MoveDeeds.PLAN, planned);
                events.publishEvent(new MoveWanted(initiative, spot.lever(), row, action));
            }
        });
    }

    private @Nullable Circle circle(Circles.Spot spot, Aim aim) {
        return fixed.find(spot.lever(), spot.stakeholder(), aim)
                .map(FinalCircles.Stored::circle)
                .orElse(null);
    }

    private String words(Move move, String name, Language language) {
        // A cell of the plan holds plain text, without the marks that isolate a name on a screen.
        return Text.line(texts.getTranslation(
                move.key(), language.locale(), name, title(move.from(), language), title(move.to(), language)));
    }

    private String title(Circle circle, Language language) {
        return texts.getTranslation("circle." + circle.name() + ".title", language.locale());
    }
}
