package org.manof.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.manof.security.Accounts;
import org.manof.security.CurrentActor;
import org.springframework.stereotype.Component;

/** Whoever signed in with a one-time password chooses an own one before it sees anything else. */
@Component
class OneTimeGate implements VaadinServiceInitListener {
    private final transient Accounts accounts;
    private final transient CurrentActor actor;

    OneTimeGate(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!event.isErrorEvent()
                && event.getNavigationTarget() != PasswordView.class
                && event.getNavigationTarget() != SignInView.class
                && actor.staff().filter(accounts::mustChangePassword).isPresent()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
