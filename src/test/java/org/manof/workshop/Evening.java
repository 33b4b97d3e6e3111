package org.manof.workshop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.manof.initiative.ImportResult;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Membership;
import org.manof.initiative.SectorPicture;
import org.manof.initiative.StemFile;
import org.manof.priorities.Priorities;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Token;
import org.springframework.context.ApplicationContext;

/** One workshop on the example, called by its services: a facilitator, and whoever joins. */
public final class Evening {
    private final ApplicationContext spring;
    private final Actor.Staff facilitator;
    private final UUID initiative;
    private final Workshops.Listed workshop;

    /** Somebody in the room, known by their browser. */
    public record Guest(Actor.Guest actor, Participant me) {}

    public Evening(ApplicationContext spring) {
        this(spring, Set.of());
    }

    /** An evening with kinds of activity that the standard agenda does not have. */
    public Evening(ApplicationContext spring, Set<String> more) {
        this.spring = spring;
        facilitator = staff(Role.FACILITATOR);
        var result = spring.getBean(Initiatives.class).importFile(facilitator, StemFile.bytes());
        initiative = ((ImportResult.Imported) result).initiative();
        workshop = spring.getBean(Workshops.class).create(facilitator, initiative, "ערב ראשון");
        MoreKinds.into(spring, facilitator, workshop.id(), more);
    }

    public List<AgendaItem> agenda() {
        return spring.getBean(AgendaEditing.class).read(facilitator, id());
    }

    /** The agenda as whoever composes it sees it. */
    public List<UUID> order() {
        return agenda().stream().map(AgendaItem::id).toList();
    }

    /** An account that belongs to no initiative yet. */
    public Actor.Staff staff(Role role) {
        var accounts = spring.getBean(Accounts.class);
        var email = Ids.next() + "@town.example";
        accounts.create(email, role);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    /** An account that belongs to this evening's initiative. */
    public Actor.Staff colleague(Role role) {
        var colleague = staff(role);
        spring.getBean(Membership.class)
                .add(facilitator, initiative, spring.getBean(Accounts.class).emailOf(colleague.account()));
        return colleague;
    }

    public static Actor.Guest browser() {
        return new Actor.Guest(Token.hash(Token.fresh()));
    }

    public static Door.Introduction introduction(String name) {
        return new Door.Introduction(name, "public", "", Language.HE);
    }

    public Guest joins(String name) {
        return joins(name, "public");
    }

    public Guest joins(String name, String sector) {
        return enters(browser(), new Door.Introduction(name, sector, "", Language.HE));
    }

    public Guest enters(Actor.Guest browser, Door.Introduction introduction) {
        return new Guest(browser, spring.getBean(Door.class).enter(browser, code(), introduction));
    }

    public List<String> sectors() {
        return spring.getBean(InitiativeReader.class).read(initiative).sectors().stream()
                .map(SectorPicture::code)
                .toList();
    }

    public Actor.Staff facilitator() {
        return facilitator;
    }

    public UUID initiative() {
        return initiative;
    }

    public UUID id() {
        return workshop.id();
    }

    public String code() {
        return workshop.code();
    }

    public Actor.BoardLink board() {
        return new Actor.BoardLink(workshop.boardToken());
    }

    public WorkshopPicture picture() {
        return spring.getBean(Workshops.class).picture(facilitator, id());
    }

    public ActivityRef priorities() {
        return activity(Priorities.KIND);
    }

    public ActivityRef activity(String kind) {
        return spring.getBean(Agendas.class).ofKind(id(), kind).orElseThrow();
    }

    public void steps(Verb... verbs) {
        for (var verb : verbs) {
            spring.getBean(Stage.class).step(facilitator, id(), verb, Seen.in(picture()));
        }
    }

    public void undo() {
        undo(facilitator, seen());
    }

    /** The number of what undo would take back, as the console has it now; of nothing if there is nothing. */
    public long seen() {
        var undoable = picture().undoable();
        return undoable == null ? -1 : undoable.seq();
    }

    public void undo(Actor actor, long seen) {
        spring.getBean(Undoing.class).undo(actor, id(), seen);
    }

    /** What undo would take back, by the key of its name; empty if there is nothing. */
    public String undoable() {
        var undoable = picture().undoable();
        return undoable == null ? "" : undoable.kind();
    }

    public void remove(Guest guest) {
        spring.getBean(Stage.class).remove(facilitator, id(), guest.me().id());
    }

    /** Checks that the command is refused, and why. */
    public static void refuses(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.key()).isEqualTo(key));
    }
}
