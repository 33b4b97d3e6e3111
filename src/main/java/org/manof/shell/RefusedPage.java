package org.manof.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.manof.shared.Refusal;

/** A service refused while a page was being opened: somebody else's id is "not found", the rest says why. */
@AnonymousAllowed
class RefusedPage extends DeadEnd implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        if (refusal.key().equals(Refusal.notFound().key())) {
            say(getTranslation("notFound.title"), getTranslation("notFound.text"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say(getTranslation("refused.title"), getTranslation(refusal.key(), refusal.args()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
