package org.manof.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manof.SqlTest;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@SqlTest
@Transactional
class AccountsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRows rows;

    @Test
    void anAccountStartsWithAOneTimePasswordOfSixteenReadableCharacters() {
        var password = accounts.create(" Dana@Town.Example ", Role.FACILITATOR);

        assertThat(password).matches("[a-km-np-z2-9]{16}");
        assertThat(accounts.any()).isTrue();
        var dana = dana();
        assertThat(dana.role()).isEqualTo(Role.FACILITATOR);
        assertThat(accounts.emailOf(dana.account())).isEqualTo("dana@town.example");
        assertThat(accounts.mustChangePassword(dana)).isTrue();
        assertThat(accounts.languageOf(dana.account())).isEqualTo(Language.HE);
    }

    @Test
    void thePasswordIsStoredAsItsHash() {
        var password = accounts.create("dana@town.example", Role.FACILITATOR);

        assertThat(rows.findByEmail("dana@town.example").orElseThrow().passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(password);
    }

    @Test
    void theSameAddressInAnotherCaseIsRefused() {
        accounts.create("dana@town.example", Role.FACILITATOR);

        refuses("refusal.account.exists", () -> accounts.create("DANA@town.example", Role.COORDINATOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dana", "dana@town", "@town.example", "dana@town example.org", "a@b@c.example", "a@.b"})
    void anAddressThatCannotBeOneIsRefused(String email) {
        refuses("refusal.account.email", () -> accounts.create(email, Role.FACILITATOR));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        refuses("refusal.account.email", () -> accounts.create("d".repeat(250) + "@a.example", Role.FACILITATOR));
    }

    @Test
    void anOwnPasswordReplacesTheOneTimeOne() {
        var old = accounts.create("dana@town.example", Role.FACILITATOR);

        accounts.changePassword(dana(), old, "סיסמה טובה מאוד");

        assertThat(accounts.mustChangePassword(dana())).isFalse();
        refuses("refusal.password.wrong", () -> accounts.changePassword(dana(), old, "another good one"));
        accounts.changePassword(dana(), "סיסמה טובה מאוד", "another good one");
    }

    @Test
    void aPasswordThatIsShortLongBlankOrTheSameIsRefused() {
        var old = accounts.create("dana@town.example", Role.FACILITATOR);

        refuses("refusal.password.short", () -> accounts.changePassword(dana(), old, "nine char"));
        refuses("refusal.password.short", () -> accounts.changePassword(dana(), old, " ".repeat(12)));
        refuses("refusal.password.long", () -> accounts.changePassword(dana(), old, "ש".repeat(37)));
        refuses("refusal.password.same", () -> accounts.changePassword(dana(), old, old));
        assertThat(accounts.mustChangePassword(dana())).isTrue();
    }

    @Test
    void anAccountThatIsNotThereIsNotFound() {
        var nobody = new Actor.Staff(Ids.next(), Role.FACILITATOR);

        refuses("refusal.notFound", () -> accounts.changePassword(nobody, "old", "a good password"));
        refuses("refusal.notFound", () -> accounts.emailOf(UUID.randomUUID()));
        assertThat(accounts.idOf("nobody@town.example")).isEmpty();
        assertThat(accounts.mustChangePassword(nobody)).isFalse();
    }

    @Test
    void theLanguageOfAnAccountIsKept() {
        accounts.create("dana@town.example", Role.FACILITATOR);

        accounts.speak(dana(), Language.AR);

        assertThat(accounts.languageOf(dana().account())).isEqualTo(Language.AR);
    }

    @Test
    void theSchemaRefusesARoleThatIsNone() {
        assertThatThrownBy(() -> rows.add(Ids.next(), "eve@town.example", "hash", "ADMIN"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Actor.Staff dana() {
        return accounts.byEmail("dana@town.example").orElseThrow().actor();
    }

    private static void refuses(String key, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
