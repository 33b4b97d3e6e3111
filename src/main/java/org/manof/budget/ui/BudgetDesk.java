package org.manof.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.budget.BudgetPicture;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.ui.Order;
import org.manof.workshop.ui.LiveDesk;

/** The budget on a desk: the sums, and under each action of the plan the money for it. Facilitators write, coordinators read. */
@StyleSheet("manof/styles/budget.css")
final class BudgetDesk extends LiveDesk {
    private final BudgetRoom room;
    private final Actor.Staff actor;
    private final UUID initiative;
    private final @Nullable BudgetHands hands;
    private final Div sums = new Div();
    private final Paragraph aside = new Paragraph();
    private final Paragraph empty = new Paragraph(getTranslation("budget.empty"));
    private final ShareTables shares = new ShareTables();
    private final Div cards = new Div();
    private final Map<UUID, LeverHead> heads = new HashMap<>();
    private final Map<UUID, RowCard> rows = new HashMap<>();
    private @Nullable BudgetPicture drawn;

    BudgetDesk(BudgetRoom room, Actor.Staff actor, UUID initiative, BudgetPicture first) {
        this.room = room;
        this.actor = actor;
        this.initiative = initiative;
        hands = actor.role() == Role.FACILITATOR ? new BudgetHands(room, actor, initiative, this, this::refresh) : null;
        addClassNames("stack", "budget-desk");
        sums.addClassNames("card", "row", "budget-total");
        aside.addClassNames("notice", "warn");
        empty.addClassName("empty-state");
        cards.addClassName("stack");
        var name = room.accounts().emailOf(actor.account());
        var who =
                room.presence().avatars("budget/" + initiative, actor.account().toString(), name);
        add(who, sums, aside, shares, empty, cards);
        draw(first);
    }

    @Override
    public void refresh() {
        Refusals.guard(this, () -> draw(room.budgets().read(actor, initiative)));
    }

    /** Shows a picture, unless a newer one is shown. */
    void draw(BudgetPicture picture) {
        var before = drawn;
        if (before != null && (picture.seq() < before.seq() || same(picture, before))) {
            return;
        }
        drawn = picture;
        var sheet = picture.sheet();
        sums.removeAll();
        sums.add(Amounts.list(this, sheet.total()));
        aside.setVisible(picture.aside() > 0);
        aside.setText(getTranslation("budget.aside", Amounts.text(picture.aside())));
        empty.setVisible(sheet.groups().isEmpty());
        shares.setVisible(!sheet.groups().isEmpty());
        shares.draw(sheet, room.sectors(initiative));
        var wanted = new ArrayList<Component>();
        var seen = new HashSet<UUID>();
        for (var group : sheet.groups()) {
            var head = heads.computeIfAbsent(group.id(), _ -> new LeverHead());
            head.draw(group);
            wanted.add(head);
            seen.add(group.id());
            for (var row : group.rows()) {
                var id = row.action().id();
                var card = rows.computeIfAbsent(id, _ -> card(id, picture.years()));
                card.draw(row);
                wanted.add(card);
                seen.add(id);
            }
        }
        heads.keySet().retainAll(seen);
        rows.keySet().retainAll(seen);
        Order.arrange(cards, wanted);
    }

    private RowCard card(UUID row, List<Integer> years) {
        return new RowCard(hands, row, years);
    }

    private static boolean same(BudgetPicture one, BudgetPicture other) {
        return one.sheet().equals(other.sheet()) && one.aside() == other.aside();
    }
}
