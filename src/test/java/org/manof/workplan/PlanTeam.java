package org.manof.workplan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.Membership;
import org.manof.lever.Choices;
import org.manof.lever.Gathering;
import org.manof.lever.Levers;
import org.manof.partnership.Circle;
import org.manof.partnership.Circles;
import org.manof.partnership.PartnershipReader;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.springframework.context.ApplicationContext;

/** A workshop that has chosen the laboratory (three dots) and the buses (one), and the people who write its plan. */
public final class PlanTeam {
    public static final String LAB = "מעבדה";
    public static final String BUSES = "הסעות";

    private final ApplicationContext spring;
    private final Gathering room;
    private final Gathering.Guest rina;

    /** With further kinds {@code more} in the agenda. */
    public PlanTeam(ApplicationContext spring, String... more) {
        this.spring = spring;
        room = new Gathering(spring, more);
        rina = room.joins("רינה");
        var omar = room.joins("عمر");
        room.opens(Levers.KIND);
        room.proposes(rina, LAB, room.component(0), room.component(1));
        room.proposes(omar, BUSES, room.component(9));
        room.proposes(omar, "מלגות");
        room.reveals();
        room.opens(Choices.KIND);
        room.votes(rina, LAB, 2);
        room.votes(omar, LAB, 1);
        room.votes(omar, BUSES, 1);
        room.reveals();
        room.chooses(LAB, 0, "");
        room.chooses(BUSES, 2, "");
    }

    private PlanTeam(ApplicationContext spring, Gathering room, Gathering.Guest rina) {
        this.spring = spring;
        this.room = room;
        this.rina = rina;
    }

    /** Those who write the plan of a room in which {@code guest} sits. */
    public static PlanTeam of(ApplicationContext spring, Gathering room, Gathering.Guest guest) {
        return new PlanTeam(spring, room, guest);
    }

    public Gathering room() {
        return room;
    }

    public Actor.Staff dana() {
        return room.facilitator();
    }

    public Actor.Guest participant() {
        return rina.actor();
    }

    public UUID initiative() {
        return room.initiative();
    }

    /** Somebody with an account who belongs to the initiative. */
    public Actor.Staff joined(Role role) {
        var email = role.name().toLowerCase(java.util.Locale.ROOT) + Ids.next() + "@town.example";
        var accounts = spring.getBean(Accounts.class);
        accounts.create(email, role);
        spring.getBean(Membership.class).add(dana(), initiative(), email);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    public PlanPicture plan() {
        return spring.getBean(Plans.class).read(dana(), initiative());
    }

    public PlanGroup group(String lever) {
        return plan().sheet().groups().stream()
                .filter(group -> group.title().equals(lever))
                .findFirst()
                .orElseThrow();
    }

    public List<String> levers() {
        return plan().sheet().groups().stream().map(PlanGroup::title).toList();
    }

    /** The first row of a lever. */
    public PlanLine row(String lever) {
        return group(lever).rows().getFirst();
    }

    /** Writes into the first row of a lever, whatever stands there. */
    public Saved writes(String lever, PlanField field, CellValue value) {
        var row = row(lever);
        return spring.getBean(PlanEditing.class).save(dana(), initiative(), row.id(), field, field.of(row), value);
    }

    /** Writes into a row, whatever stands there. */
    public Saved writes(PlanLine row, PlanField field, CellValue value) {
        return spring.getBean(PlanEditing.class)
                .save(dana(), initiative(), row.id(), field, field.of(line(row.id())), value);
    }

    /** Writes whatever a row of the first year may lack. */
    public void completes(PlanLine row, long budget) {
        if (row.action().isEmpty()) {
            writes(row, PlanField.ACTION, new CellValue.Words("פעולה"));
        }
        if (row.holes().contains(Hole.BODY)) {
            writes(row, PlanField.BODY, new CellValue.Who(Body.named("מתנ״ס")));
        }
        writes(row, PlanField.BUDGET, new CellValue.Money(budget));
        writes(row, PlanField.RESPONSIBLE, new CellValue.Words("רונית אלמוג"));
        details(row.id(), DetailKind.MEASURE, "כמה השתתפו");
        details(row.id(), DetailKind.TASK, "לגייס רכזת");
    }

    /** Writes an action with a budget into the first row of a lever. */
    public void plans(String lever, String action, @Nullable Long budget) {
        writes(lever, action);
        writes(lever, PlanField.BUDGET, new CellValue.Money(budget));
    }

    public void writes(String lever, String action) {
        writes(lever, PlanField.ACTION, new CellValue.Words(action));
    }

    /** Gives a row a task, a milestone or a measure with this text. */
    public UUID details(UUID row, DetailKind kind, String text) {
        var id = Ids.next();
        spring.getBean(PlanDetails.class).add(dana(), initiative(), row, kind, id);
        writes(id, DetailField.TEXT, text);
        return id;
    }

    /** Writes into a cell of a detail, whatever stands there. */
    public Edited writes(UUID detail, DetailField field, String text) {
        var before = Stream.concat(
                        plan().sheet().groups().stream().flatMap(group -> group.rows().stream()),
                        plan().sheet().strands().stream().flatMap(group -> group.rows().stream()))
                .flatMap(line -> line.details().stream())
                .filter(each -> each.id().equals(detail))
                .map(field::of)
                .findFirst()
                .orElseThrow();
        return spring.getBean(PlanDetails.class).save(dana(), initiative(), detail, field, before, text);
    }

    /** Adds a row with this action to a strand of the partnership. */
    public PlanLine adds(Strand strand, String action) {
        var id = Ids.next();
        var editing = spring.getBean(PlanEditing.class);
        editing.add(dana(), initiative(), strand, id);
        editing.save(dana(), initiative(), id, PlanField.ACTION, new CellValue.Words(""), new CellValue.Words(action));
        return line(id);
    }

    /** A row that is in the plan, by its id. */
    public PlanLine line(UUID row) {
        return plan().sheet().lines().stream()
                .filter(line -> line.id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    /** Says why everything that is missing may stay so, and finalises. */
    public PlanVersion.Listed finalises() {
        waives("נשלים במהלך השנה");
        return finalisesAsItIs();
    }

    /** Gives every hole of the draft this reason. */
    public void waives(String reason) {
        plan().sheet()
                .unfinished()
                .forEach(line ->
                        spring.getBean(PlanWaivers.class).waive(dana(), initiative(), line.id(), line.open(), reason));
    }

    public PlanVersion.Listed finalisesAsItIs() {
        return spring.getBean(PlanVersions.class).finalise(dana(), initiative(), Ids.next());
    }

    /** A stakeholder of the initiative, by its place in the list. */
    public Body stakeholder(int index) {
        var stakeholder = spring.getBean(PartnershipReader.class)
                .stakeholders(initiative())
                .get(index);
        return new Body(stakeholder.id(), stakeholder.name());
    }

    /** Settles a stakeholder's circle around a lever. */
    public void settles(Body stakeholder, String lever, Circle circle) {
        var activity = room.activity(Circles.KIND);
        var spot = new Circles.Spot(
                room.workshop(),
                activity.id(),
                group(lever).lever(),
                java.util.Objects.requireNonNull(stakeholder.stakeholder()));
        spring.getBean(Circles.class).fix(dana(), spot, circle, Ids.next());
    }
}
