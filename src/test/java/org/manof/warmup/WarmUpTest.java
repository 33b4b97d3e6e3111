package org.manof.warmup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.initiative.Initiatives;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Token;
import org.manof.workshop.Door;
import org.manof.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ManofTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("sql")
class WarmUpTest {
    @Autowired
    private Practice practice;

    @Autowired
    private WarmUp warmUp;

    @Autowired
    private Scenes scenes;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Door door;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Workshops workshops;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void peopleComeInAndVoteAndNothingIsLeftOfThem() {
        var before = rows();

        var taps = practice.brief(Duration.ofSeconds(8));
        if (taps == 0) {
            // The first time everything is slow, and on a busy machine nobody comes in meanwhile.
            taps = practice.brief(Duration.ofSeconds(40));
        }

        assertThat(taps).isPositive();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftOfAWholeWorkshopEither() {
        var before = rows();

        practice.whole(Duration.ZERO, 2);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatACrashLeftIsGoneAfterTheNextStart() {
        var before = rows();
        crashed();
        assertThat(rows()).isNotEqualTo(before).containsEntry("command", before.getOrDefault("command", 0) + 1);

        warmUp.run(new DefaultApplicationArguments());

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatAnotherNodePlaysIsLeftToIt() {
        var before = rows();
        var scene = scenes.create();
        var during = rows();

        transactions.executeWithoutResult(played -> {
            scenes.hold(scene);
            CompletableFuture.runAsync(scenes::sweep).join();
        });

        assertThat(rows()).isEqualTo(during);
        scenes.sweep();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anInitiativeWithSomebodyElseInItIsNoSceneAndStays() {
        var email = "dana-" + Token.fresh().toLowerCase(Locale.ROOT) + "@town.example";
        var dana = facilitator(email);
        var scene = scenes.create();
        jdbc.sql("insert into membership (account_id, initiative_id) values (?, ?)")
                .params(dana.account(), scene.initiative())
                .update();

        scenes.sweep();

        assertThat(initiatives.mine(dana)).hasSize(1);
        assertThat(accounts.idOf(scene.email())).isEmpty();
    }

    @Test
    void nobodySeesIt() {
        var scene = scenes.create();
        var dana = facilitator("ruth-" + Token.fresh().toLowerCase(Locale.ROOT) + "@town.example");

        assertThat(initiatives.mine(dana)).isEmpty();
        assertThatThrownBy(() -> workshops.picture(dana, scene.workshop().id())).isInstanceOf(Refusal.class);
        scenes.sweep();
    }

    private void crashed() {
        var scene = scenes.create();
        facilitation.opensNext(scene);
        var unused = door.enter(
                new Actor.Guest(Token.hash(Token.fresh())),
                scene.workshop().code(),
                new Door.Introduction("warm-up", "public", "", Language.HE));
        jdbc.sql("insert into command (id, carried_out_at) values (?, current_timestamp)")
                .param(scene.command())
                .update();
    }

    private Actor.Staff facilitator(String email) {
        var oneTime = accounts.create(email, Role.FACILITATOR);
        assertThat(oneTime).isNotEmpty();
        return new Actor.Staff(accounts.idOf(email).orElseThrow(), Role.FACILITATOR);
    }

    /** How many rows each table has; the nodes' own signs of life come and go. */
    private Map<String, Integer> rows() {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_name not like 'live%'")
                .query(String.class)
                .list()
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Integer.class)
                                .single()));
        return counts;
    }
}
