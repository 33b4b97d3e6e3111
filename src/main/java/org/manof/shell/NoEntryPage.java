package org.manof.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says the same as {@link NotFoundPage}, so that nobody learns which pages exist. */
@AnonymousAllowed
class NoEntryPage extends DeadEnd implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("notFound.title"), getTranslation("notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
