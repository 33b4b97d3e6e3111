package org.manof.warmup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.manof.initiative.ImportResult;
import org.manof.initiative.Initiatives;
import org.manof.initiative.PassingInitiatives;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Rows;
import org.manof.shared.Token;
import org.manof.workshop.Workshops;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes hidden scenes and takes them away with everything that happened in them. A scene is known by its account's address, which
 * nobody else can have; while it is played, the account's row is locked, so that no other node takes it for what a crash left.
 */
@Component
class Scenes {
    private static final String NAME = "warm-up";
    /** A domain that is guaranteed never to exist. */
    private static final String ADDRESS = NAME + "-%s@manof.invalid";

    private final Accounts accounts;
    private final Initiatives initiatives;
    private final Workshops workshops;
    private final PassingInitiatives passing;
    private final JdbcClient jdbc;

    Scenes(
            Accounts accounts,
            Initiatives initiatives,
            Workshops workshops,
            PassingInitiatives passing,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.initiatives = initiatives;
        this.workshops = workshops;
        this.passing = passing;
        this.jdbc = jdbc;
    }

    /** Makes one, with the example's barriers. */
    @Transactional
    public Scene create() {
        var email = ADDRESS.formatted(UUID.randomUUID());
        var oneTime = accounts.create(email, Role.FACILITATOR);
        var facilitator = new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.FACILITATOR);
        var password = Token.fresh();
        accounts.changePassword(facilitator, oneTime, password);
        if (initiatives.importFile(facilitator, example()) instanceof ImportResult.Imported imported) {
            var workshop = workshops.create(facilitator, imported.initiative(), NAME);
            return new Scene(facilitator, email, password, imported.initiative(), workshop, new AtomicLong());
        }
        throw new IllegalStateException("the example was not imported");
    }

    /** Says until the end of the running transaction that the scene is being played. */
    void hold(Scene scene) {
        var unused = jdbc.sql("select id from account where id = ? for update")
                .param(scene.facilitator().account())
                .query(UUID.class)
                .single();
    }

    /** Removes every scene that nobody holds: what crashed while it was played. */
    @Transactional
    public void sweep() {
        Rows.of(jdbc.sql("select id from account where email like ? for update skip locked")
                        .param(ADDRESS.formatted("%"))
                        .query(UUID.class))
                .forEach(this::remove);
    }

    /** Removes the scene of this account, within the running transaction. */
    void remove(UUID account) {
        // An initiative that has somebody else in it is not a scene, whatever the account is called.
        var hidden = Rows.of(jdbc.sql("""
                        select initiative_id from membership m where account_id = ? and not exists
                          (select 1 from membership o where o.initiative_id = m.initiative_id and o.account_id <> m.account_id)""").param(account).query(UUID.class));
        hidden.forEach(passing::erase);
        jdbc.sql("delete from account where id = ?").param(account).update();
    }

    private static byte[] example() {
        try (var file = new ClassPathResource("demo/stem.json").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
