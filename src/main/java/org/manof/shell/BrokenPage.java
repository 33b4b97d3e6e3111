package org.manof.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.manof.shared.ui.Failures;

@AnonymousAllowed
class BrokenPage extends DeadEnd implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failures.log(parameter.getException());
        say(getTranslation("broken.title"), getTranslation("broken.text"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
