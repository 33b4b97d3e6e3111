package org.manof.evaluation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.evaluation.EvaluationPicture;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.ui.Order;
import org.manof.workshop.ui.LiveDesk;

/** The evaluation plan on a desk: measures under each goal, milestones in a list and in a calendar. Facilitators write, coordinators read. */
@StyleSheet("manof/styles/budget.css")
@StyleSheet("manof/styles/evaluation.css")
final class EvaluationDesk extends LiveDesk {
    private final EvaluationRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final @Nullable EvaluationHands hands;
    private final Div gaps = new Div();
    private final Div goals = new Div();
    private final Map<UUID, GoalCard> cards = new HashMap<>();
    private final MilestonePart milestones;
    private @Nullable EvaluationPicture drawn;

    EvaluationDesk(EvaluationRoom room, Actor.Staff actor, UUID initiative, EvaluationPicture first) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        hands = actor.role() == Role.FACILITATOR
                ? new EvaluationHands(room, actor, initiative, this, this::refresh)
                : null;
        milestones = new MilestonePart(hands, room, actor, initiative);
        addClassNames("stack", "evaluation-desk");
        gaps.addClassNames("card", "stack");
        goals.addClassName("stack");
        var name = room.accounts().emailOf(actor.account());
        var who = room.presence()
                .avatars("evaluation/" + initiative, actor.account().toString(), name);
        add(who, gaps, goals, milestones);
        draw(first);
    }

    @Override
    public void refresh() {
        Refusals.guard(this, () -> draw(room.evaluations().read(actor, initiative)));
    }

    /** Shows a picture, unless a newer one is shown. */
    void draw(EvaluationPicture picture) {
        var before = drawn;
        if (before != null && picture.seq() < before.seq()) {
            return;
        }
        drawn = picture;
        if (before == null
                || !before.goals().equals(picture.goals())
                || !before.milestones().equals(picture.milestones())) {
            show(picture);
        }
        milestones.draw(picture);
    }

    private void show(EvaluationPicture picture) {
        gaps.removeAll();
        gaps.add(Gaps.summary(this, picture));
        Gaps.sentences(this, picture).forEach(sentence -> gaps.add(new Paragraph(sentence)));
        var wanted = new ArrayList<GoalCard>();
        for (var goal : picture.goals()) {
            var id = goal.goal().id();
            var card = cards.computeIfAbsent(id, _ -> new GoalCard(hands, id, picture.years()));
            card.draw(goal);
            wanted.add(card);
        }
        cards.values().retainAll(wanted);
        Order.arrange(goals, wanted);
    }
}
