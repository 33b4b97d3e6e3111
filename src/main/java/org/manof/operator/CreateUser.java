package org.manof.operator;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.manof.security.Accounts;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.manof.start.StartFailure;
import org.manof.start.StartTask;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --create-user=EMAIL --role=ROLE}: makes an account and prints its one-time password. */
@Component
class CreateUser implements StartTask {
    private final Accounts accounts;
    private final I18NProvider words;

    CreateUser(Accounts accounts, I18NProvider words) {
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public boolean wanted(ApplicationArguments args) {
        return args.containsOption("create-user");
    }

    @Override
    public void run(ApplicationArguments args) {
        var email = only(args, "create-user");
        try {
            var password = accounts.create(email, role(only(args, "role")));
            System.out.println("One-time password of " + email + ": " + password);
        } catch (Refusal refusal) {
            throw new StartFailure(words.getTranslation(refusal.key(), Locale.ENGLISH, refusal.args()));
        }
    }

    @Override
    public boolean exitsAfterwards() {
        return true;
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartFailure("Unknown role " + name + ": use FACILITATOR or COORDINATOR");
        }
    }

    private static String only(ApplicationArguments args, String option) {
        return Objects.requireNonNullElse(args.getOptionValues(option), List.<String>of()).stream()
                .findFirst()
                .orElseThrow(() -> new StartFailure("--" + option + " is missing"));
    }
}
