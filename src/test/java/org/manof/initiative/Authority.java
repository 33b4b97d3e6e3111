package org.manof.initiative;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.context.ApplicationContext;

/** The example's initiative with a facilitator and two coordinators who write in it, in Hebrew unless said otherwise. */
final class Authority {
    private final ApplicationContext spring;
    final Actor.Staff dana;
    final Actor.Staff rami;
    final Actor.Staff hala;
    final UUID initiative;

    Authority(ApplicationContext spring) {
        this.spring = spring;
        dana = account(Role.FACILITATOR);
        initiative = ((ImportResult.Imported) spring.getBean(Initiatives.class).importFile(dana, StemFile.bytes()))
                .initiative();
        rami = joined();
        hala = joined();
    }

    /** Somebody with an account who belongs to no initiative. */
    Actor.Staff account(Role role) {
        var email = "a" + Ids.next() + "@town.example";
        var accounts = spring.getBean(Accounts.class);
        accounts.create(email, role);
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), role);
    }

    private Actor.Staff joined() {
        var coordinator = account(Role.COORDINATOR);
        spring.getBean(Membership.class).enrol(coordinator.account(), initiative);
        return coordinator;
    }

    InitiativePicture picture() {
        return spring.getBean(Initiatives.class).picture(dana, initiative);
    }

    BarrierPicture barrier(int at) {
        return picture().barriers().get(at);
    }

    Place component(int barrier, int at) {
        return Place.of(
                EditField.COMPONENT, barrier(barrier).components().get(at).id());
    }

    Place goal(EditField field, int barrier) {
        return Place.of(field, barrier(barrier).goals().getFirst().id());
    }

    Edited writes(Actor who, Place place, String before, String mine) {
        return editing().save(who, initiative, place, Language.HE, before, mine);
    }

    /** Writes over whatever stands there. */
    Edited writes(Place place, Language language, String mine) {
        var now = editing().save(dana, initiative, place, language, "\u0000", mine);
        return now.stored() ? now : editing().save(dana, initiative, place, language, now.now(), mine);
    }

    UUID adds(EditField field, @Nullable UUID barrier, String text) {
        var id = Ids.next();
        editing().add(rami, initiative, new NewPart(field, barrier, Language.HE, text), id);
        return id;
    }

    void removes(Place place) {
        editing().remove(rami, initiative, place);
    }

    InitiativeEditing editing() {
        return spring.getBean(InitiativeEditing.class);
    }

    static void refuses(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> Assertions.assertThat(refusal.key()).isEqualTo(key));
    }
}
