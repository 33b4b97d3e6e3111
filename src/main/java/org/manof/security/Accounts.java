package org.manof.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in: facilitators and coordinators. Participants have no account. */
@Service
public class Accounts {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int EMAIL_MAX = 254;
    private static final int PASSWORD_MIN = 10;
    /** bcrypt reads no further: a longer password would be cut in silence. */
    private static final int PASSWORD_MAX_BYTES = 72;

    private final AccountRows rows;
    private final PasswordEncoder encoder;

    Accounts(AccountRows rows, PasswordEncoder encoder) {
        this.rows = rows;
        this.encoder = encoder;
    }

    /** Makes an account and returns its one-time password; refuses an ill-formed address and one that has an account. */
    @Transactional
    public String create(String email, Role role) {
        var address = lower(email);
        if (address.length() > EMAIL_MAX || !EMAIL.matcher(address).matches()) {
            throw Refusal.of("refusal.account.email");
        }
        var password = OneTimePassword.fresh();
        if (rows.add(Ids.next(), address, encoder.encode(password), role.name()) == 0) {
            throw Refusal.of("refusal.account.exists");
        }
        return password;
    }

    /** Refuses a wrong old password, and a fresh one that is too short, too long or the same. */
    @Transactional
    public void changePassword(Actor.Staff actor, String old, String fresh) {
        var account = rows.findById(actor.account()).orElseThrow(Refusal::notFound);
        if (!encoder.matches(old, account.passwordHash())) {
            throw Refusal.of("refusal.password.wrong");
        }
        if (fresh.codePointCount(0, fresh.length()) < PASSWORD_MIN || fresh.isBlank()) {
            throw Refusal.of("refusal.password.short", PASSWORD_MIN);
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES) {
            throw Refusal.of("refusal.password.long");
        }
        if (fresh.equals(old)) {
            throw Refusal.of("refusal.password.same");
        }
        rows.setPassword(account.id(), encoder.encode(fresh));
    }

    /** Whether the account still has the password that was printed for it, and has to choose its own first. */
    public boolean mustChangePassword(Actor.Staff actor) {
        return rows.findById(actor.account()).map(Account::oneTime).orElse(false);
    }

    public Language languageOf(UUID account) {
        return rows.findById(account).map(Account::speaks).orElse(Language.HE);
    }

    /** Remembers the language of the person's own account, for the next browser that it signs in from. */
    @Transactional
    public void speak(Actor.Staff actor, Language language) {
        rows.setLanguage(actor.account(), language.tag());
    }

    /** The address of an account; refuses an unknown one as not found. */
    public String emailOf(UUID account) {
        return rows.findById(account).map(Account::email).orElseThrow(Refusal::notFound);
    }

    public Optional<UUID> idOf(String email) {
        return byEmail(email).map(Account::id);
    }

    /** Whether there is an account at all. */
    public boolean any() {
        return rows.count() > 0;
    }

    Optional<Account> byEmail(String email) {
        return rows.findByEmail(lower(email));
    }

    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
