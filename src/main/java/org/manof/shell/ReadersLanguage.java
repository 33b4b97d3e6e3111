package org.manof.shell;

import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.CurrentActor;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;
import org.springframework.stereotype.Component;

/** Which language a page comes in: the browser's cookie, else the account's, else Hebrew, whatever the browser asks for. */
@Component
class ReadersLanguage {
    private final Accounts accounts;
    private final CurrentActor actor;

    ReadersLanguage(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    Language of(@Nullable VaadinRequest request) {
        if (request == null) {
            return Language.HE;
        }
        return Languages.chosen(request)
                .or(() -> actor.staff().map(Actor.Staff::account).map(accounts::languageOf))
                .orElse(Language.HE);
    }

    void keep(Language language) {
        actor.staff().ifPresent(staff -> accounts.speak(staff, language));
    }
}
