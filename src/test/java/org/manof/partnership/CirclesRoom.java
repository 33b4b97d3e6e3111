package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manof.initiative.ImportResult;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.initiative.StemFile;
import org.manof.lever.Choices;
import org.manof.lever.Levers;
import org.manof.lever.Proposal;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Token;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Door;
import org.manof.workshop.Participant;
import org.manof.workshop.Seen;
import org.manof.workshop.Stage;
import org.manof.workshop.Undoing;
import org.manof.workshop.Verb;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.context.ApplicationContext;

/** A town's initiative and a workshop at its circles, with the people in it. */
public final class CirclesRoom {
    /** What the room proposed before it came to the circles. */
    public static final List<String> LEVERS = List.of("מעבדות משותפות", "מלגות עם ליווי");

    /** Two of the initiative's stakeholders. */
    static final String COLLEGE = "המכללה האזורית";

    static final String FOUNDATION = "קרן אופק";

    private final ApplicationContext spring;
    private final Actor.Staff facilitator;
    private final UUID initiative;
    private final Workshops.Listed workshop;

    private CirclesRoom(ApplicationContext spring, Actor.Staff facilitator, UUID initiative) {
        this.spring = spring;
        this.facilitator = facilitator;
        this.initiative = initiative;
        this.workshop = spring.getBean(Workshops.class).create(facilitator, initiative, "סדנת שותפים");
        reachCircles();
    }

    public static CirclesRoom in(ApplicationContext spring) {
        var dana = account(spring, Role.FACILITATOR);
        var imported = spring.getBean(Initiatives.class).importFile(dana, StemFile.bytes());
        return new CirclesRoom(spring, dana, ((ImportResult.Imported) imported).initiative());
    }

    /** The next workshop of the same initiative. */
    public CirclesRoom again() {
        return new CirclesRoom(spring, facilitator, initiative);
    }

    public static Actor.Staff account(ApplicationContext spring, Role role) {
        var accounts = spring.getBean(Accounts.class);
        var email = UUID.randomUUID() + "@town.example";
        accounts.create(email, role);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    public Actor.Staff facilitator() {
        return facilitator;
    }

    public UUID initiative() {
        return initiative;
    }

    public UUID workshop() {
        return workshop.id();
    }

    /** What participants join by. */
    public String code() {
        return workshop.code();
    }

    public Actor.BoardLink board() {
        return new Actor.BoardLink(workshop.boardToken());
    }

    public ActivityRef activity() {
        return activity(Circles.KIND);
    }

    public Actor.Guest joins(String name, String sector) {
        var guest = new Actor.Guest(Token.hash(Token.fresh()));
        var introduction = new Door.Introduction(name, sector, "", Language.HE);
        spring.getBean(Door.class).enter(guest, workshop.code(), introduction);
        return guest;
    }

    public Participant who(Actor.Guest guest) {
        return spring.getBean(org.manof.workshop.Seats.class).me(guest, workshop());
    }

    public void step(Verb verb) {
        spring.getBean(Stage.class).step(facilitator, workshop(), verb, Seen.in(whole()));
    }

    public void removes(Actor.Guest guest) {
        spring.getBean(Stage.class).remove(facilitator, workshop(), who(guest).id());
    }

    /** Chooses one of the {@link #LEVERS}; the first one chosen is in focus. */
    public UUID chooses(String title) {
        var proposed = spring.getBean(Levers.class).picture(activity(Levers.KIND));
        var lever = proposed.levers().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title))
                .id();
        spring.getBean(Choices.class).choose(facilitator, workshop(), lever, goal(), "כך הוחלט", Ids.next());
        return lever;
    }

    /** Takes back the latest thing that a facilitator did. */
    public void undo() {
        var seen = Objects.requireNonNull(whole().undoable()).seq();
        spring.getBean(Undoing.class).undo(facilitator, workshop(), seen);
    }

    public WorkshopPicture whole() {
        return spring.getBean(Workshops.class).picture(facilitator, workshop());
    }

    public CirclesPicture picture() {
        return (CirclesPicture) whole().activity();
    }

    /** The stakeholder that is called {@code name} in Hebrew. */
    public UUID stakeholder(String name) {
        return spring.getBean(PartnershipReader.class).stakeholders(initiative).stream()
                .filter(one -> one.name().in(Language.HE).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name))
                .id();
    }

    public List<String> names() {
        return spring.getBean(PartnershipReader.class).stakeholders(initiative).stream()
                .map(one -> one.name().in(Language.HE))
                .toList();
    }

    public Circles.Spot spot(UUID lever, String stakeholder) {
        return new Circles.Spot(workshop(), activity().id(), lever, stakeholder(stakeholder));
    }

    public Circles.Spot spot(UUID lever, String stakeholder, Aim aim) {
        return new Circles.Spot(workshop(), activity().id(), lever, stakeholder(stakeholder), aim);
    }

    /** Turns the question between today and where we want them. */
    public void asks(Aim aim) {
        spring.getBean(Circles.class).turn(facilitator, workshop(), activity().id(), aim, Ids.next());
    }

    /** Settles a stakeholder's circle, of today or the wanted one. */
    public void settles(UUID lever, String stakeholder, Aim aim, Circle circle) {
        spring.getBean(Circles.class).fix(facilitator, spot(lever, stakeholder, aim), circle, Ids.next());
    }

    /** Somebody of the role with an account, who belongs to the initiative. */
    public Actor.Staff joined(Role role) {
        var staff = account(spring, role);
        var email = spring.getBean(Accounts.class).emailOf(staff.account());
        spring.getBean(Membership.class).add(facilitator, initiative, email);
        return staff;
    }

    public void places(Actor.Guest guest, UUID lever, String stakeholder, Circle circle) {
        spring.getBean(Circles.class).place(guest, spot(lever, stakeholder), circle, Ids.next());
    }

    public Map<Circle, Integer> counts(String stakeholder) {
        return standing(stakeholder).agreement().counts();
    }

    public Standing standing(String stakeholder) {
        return picture().of(stakeholder(stakeholder)).orElseThrow();
    }

    public static void refuses(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }

    private UUID goal() {
        return spring.getBean(Initiatives.class)
                .picture(facilitator, initiative)
                .goals()
                .getFirst()
                .id();
    }

    /** Somebody proposes the levers and goes home; the room votes on them without a dot. */
    private void reachCircles() {
        goTo(Levers.KIND);
        step(Verb.OPEN);
        var ruth = joins("רות", "academia");
        LEVERS.forEach(title -> spring.getBean(Levers.class)
                .propose(ruth, workshop(), new Proposal(title, List.of(), "", ""), Ids.next()));
        step(Verb.CLOSE);
        step(Verb.REVEAL);
        removes(ruth);
        goTo(Choices.KIND);
        step(Verb.OPEN);
        step(Verb.CLOSE);
        step(Verb.REVEAL);
        goTo(Circles.KIND);
    }

    private void goTo(String kind) {
        do {
            step(Verb.NEXT);
        } while (!Objects.requireNonNull(whole().current()).kind().equals(kind));
    }

    private ActivityRef activity(String kind) {
        return spring.getBean(Agendas.class).ofKind(workshop(), kind).orElseThrow();
    }
}
