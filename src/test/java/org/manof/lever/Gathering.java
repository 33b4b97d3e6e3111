package org.manof.lever;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.manof.initiative.ImportResult;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Initiatives;
import org.manof.initiative.StemFile;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Token;
import org.manof.voting.Voting;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Agendas;
import org.manof.workshop.Door;
import org.manof.workshop.MoreKinds;
import org.manof.workshop.Participant;
import org.manof.workshop.ReadyAgenda;
import org.manof.workshop.Seen;
import org.manof.workshop.Stage;
import org.manof.workshop.Undoing;
import org.manof.workshop.Verb;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;
import org.springframework.context.ApplicationContext;

/** A workshop on the example with one facilitator, and whoever joins. */
public final class Gathering {
    private final ApplicationContext spring;
    private final Actor.Staff facilitator;
    private final UUID initiative;
    private final Workshops.Listed workshop;

    /** Somebody in the room, known by their browser. */
    public record Guest(Actor.Guest actor, Participant me) {}

    /** A workshop with the standard agenda and the further kinds {@code more}. */
    public Gathering(ApplicationContext spring, String... more) {
        this.spring = spring;
        var accounts = spring.getBean(Accounts.class);
        var email = "f" + Ids.next() + "@town.example";
        accounts.create(email, Role.FACILITATOR);
        facilitator = new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.FACILITATOR);
        var result = spring.getBean(Initiatives.class).importFile(facilitator, StemFile.bytes());
        initiative = ((ImportResult.Imported) result).initiative();
        workshop = spring.getBean(Workshops.class).create(facilitator, initiative, "ערב המנופים");
        MoreKinds.into(spring, facilitator, workshop.id(), Set.of(more));
    }

    private Gathering(Gathering before, Workshops.Listed workshop) {
        this.spring = before.spring;
        this.facilitator = before.facilitator;
        this.initiative = before.initiative;
        this.workshop = workshop;
    }

    /** Another workshop of the same initiative, with a ready agenda. */
    public Gathering another(String title, ReadyAgenda agenda) {
        return new Gathering(this, spring.getBean(Workshops.class).create(facilitator, initiative, title, agenda));
    }

    public Guest joins(String name, String sector) {
        var actor = new Actor.Guest(Token.hash(Token.fresh()));
        var me = spring.getBean(Door.class)
                .enter(actor, workshop.code(), new Door.Introduction(name, sector, "", Language.HE));
        return new Guest(actor, me);
    }

    public Guest joins(String name) {
        return joins(name, "public");
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

    public String boardToken() {
        return workshop.boardToken();
    }

    public InitiativePicture brought() {
        return spring.getBean(InitiativeReader.class).read(initiative);
    }

    public UUID component(int index) {
        return brought().components().get(index).id();
    }

    public UUID goal(int index) {
        return brought().goals().get(index).id();
    }

    public WorkshopPicture picture() {
        return spring.getBean(Workshops.class).picture(facilitator, workshop());
    }

    public LeversPicture levers() {
        return (LeversPicture) picture().activity();
    }

    public ChoicePicture choice() {
        return (ChoicePicture) picture().activity();
    }

    public void step(Verb verb) {
        spring.getBean(Stage.class).step(facilitator, workshop(), verb, Seen.in(picture()));
    }

    public void steps(Verb... verbs) {
        List.of(verbs).forEach(this::step);
    }

    public void undo() {
        var workshops = spring.getBean(Workshops.class);
        var seen = Objects.requireNonNull(
                        workshops.picture(facilitator, workshop()).undoable())
                .seq();
        spring.getBean(Undoing.class).undo(facilitator, workshop(), seen);
    }

    public void remove(Guest guest) {
        spring.getBean(Stage.class).remove(facilitator, workshop(), guest.me().id());
    }

    /** Goes to the activity of this kind, and opens it. */
    public void opens(String kind) {
        var current = picture().current();
        while (current == null || !current.kind().equals(kind)) {
            step(Verb.NEXT);
            current = picture().current();
        }
        step(Verb.OPEN);
    }

    public void reveals() {
        steps(Verb.CLOSE, Verb.REVEAL);
    }

    public ActivityRef activity(String kind) {
        return spring.getBean(Agendas.class).ofKind(workshop(), kind).orElseThrow();
    }

    public void proposes(Guest guest, String title, UUID... components) {
        spring.getBean(Levers.class).propose(guest.actor(), workshop(), proposal(title, components), Ids.next());
    }

    public static Proposal proposal(String title, UUID... components) {
        return new Proposal(title, List.of(components), "מהשנה הבאה", "בתי הספר");
    }

    /** The lever of the gallery with this title. */
    public UUID lever(String title) {
        return spring.getBean(LeverRows.class)
                .shelf(workshop())
                .standing()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<String> titles() {
        return levers().levers().stream().map(GalleryLever::title).toList();
    }

    public void merges(String title, String... sources) {
        spring.getBean(Gallery.class)
                .merge(
                        facilitator,
                        workshop(),
                        List.of(sources).stream().map(this::lever).toList(),
                        title,
                        Ids.next());
    }

    public void votes(Guest guest, String title, int dots) {
        var voting = spring.getBean(Voting.class);
        var ballot = spring.getBean(Choices.class).ballot(activity(Choices.KIND));
        voting.put(guest.actor(), ballot, lever(title), dots, Ids.next());
    }

    public void chooses(String title, int goal, String reason) {
        spring.getBean(Choices.class).choose(facilitator, workshop(), lever(title), goal(goal), reason, Ids.next());
    }

    public void unchooses(String title, String reason) {
        spring.getBean(Choices.class).unchoose(facilitator, workshop(), lever(title), reason, Ids.next());
    }

    /** Checks that the command is refused, and why. */
    public static void refuses(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.key()).isEqualTo(key));
    }
}
