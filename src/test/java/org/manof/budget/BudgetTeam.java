package org.manof.budget;

import java.util.List;
import java.util.UUID;
import org.manof.lever.Gathering;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workplan.PlanTeam;
import org.springframework.context.ApplicationContext;

/** A team whose plan has a laboratory for 240,000 and buses of which nobody has said what they need, and who build its budget. */
public final class BudgetTeam {
    private final ApplicationContext spring;
    private final PlanTeam team;

    public BudgetTeam(ApplicationContext spring) {
        this.spring = spring;
        team = new PlanTeam(spring, Budgets.KIND);
        team.plans(PlanTeam.LAB, "ציוד למעבדה", 240_000L);
        team.writes(PlanTeam.BUSES, "קו ישיר");
    }

    public PlanTeam team() {
        return team;
    }

    public Gathering room() {
        return team.room();
    }

    public Actor.Staff dana() {
        return team.dana();
    }

    public UUID initiative() {
        return team.initiative();
    }

    public UUID workshop() {
        return room().workshop();
    }

    public UUID activity() {
        return room().activity(Budgets.KIND).id();
    }

    public BudgetPicture picture() {
        return spring.getBean(Budgets.class).picture(room().activity(Budgets.KIND));
    }

    public BudgetSheet sheet() {
        return picture().sheet();
    }

    /** The first action of a lever. */
    public UUID action(String lever) {
        return team.row(lever).id();
    }

    public BudgetedAction row(String lever) {
        return sheet().rows().stream()
                .filter(row -> row.action().id().equals(action(lever)))
                .findFirst()
                .orElseThrow();
    }

    /** Adds a line to the first action of a lever. */
    public UUID adds(String lever, String amount, MoneyState state) {
        var line = new NewLine(Ids.next(), action(lever), amount, MoneySource.EXISTING, state);
        spring.getBean(BudgetEditing.class).add(dana(), initiative(), line);
        return line.id();
    }

    public BudgetLine line(UUID line) {
        return sheet().rows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(each -> each.id().equals(line))
                .findFirst()
                .orElseThrow();
    }

    /** Writes into a cell, whatever stands there. */
    public Edited writes(UUID line, BudgetField field, String mine) {
        return writes(dana(), line, field, field.of(line(line), Language.HE), mine);
    }

    public Edited writes(Actor actor, UUID line, BudgetField field, String before, String mine) {
        return spring.getBean(BudgetEditing.class).save(actor, initiative(), line, field, before, mine, Language.HE);
    }

    public void opens() {
        room().opens(Budgets.KIND);
    }

    public NewOffer offer(String lever, MoneySource source, String amount) {
        return new NewOffer(action(lever), source, amount, "מתנ״ס העיר", "חדר פעמיים בשבוע");
    }

    public void offers(Actor actor, NewOffer offer, UUID command) {
        spring.getBean(BudgetOffers.class).offer(actor, workshop(), activity(), offer, command);
    }

    public List<Offer> waiting() {
        return spring.getBean(BudgetOffers.class).waiting(dana(), workshop(), activity());
    }

    public List<Offer> mine(Actor actor) {
        return spring.getBean(BudgetOffers.class).mine(actor, workshop(), activity());
    }
}
