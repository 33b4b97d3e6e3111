package org.manof.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.manof.shared.Language;
import org.springframework.stereotype.Component;

/** What surrounds every window: its language and direction before the first paint, and no word of Vaadin's own. */
@Component
class Frame implements VaadinServiceInitListener {
    private static final int RECONNECT_MS = 2_000;

    private final transient ReadersLanguage reader;
    private final I18NProvider texts;

    Frame(ReadersLanguage reader, I18NProvider texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::page);
        var service = event.getSource();
        service.addUIInitListener(init -> window(init.getUI()));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Apologies()));
        service.setSystemMessagesProvider(info -> messages(info.getRequest()));
    }

    private void page(IndexHtmlResponse response) {
        var language = reader.of(response.getVaadinRequest());
        var html = response.getDocument().child(0);
        html.attr("lang", language.tag());
        html.attr("dir", language.rightToLeft() ? "rtl" : "ltr");
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "./manof/elements/connection.js");
        if (isNowhere(response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The first page is sent before Flow looks for the view, and would always answer "200". */
    private static boolean isNowhere(VaadinRequest request) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return request.getService()
                .getRouter()
                .resolveNavigationTarget(path, request.getParameterMap())
                .isEmpty();
    }

    private void window(UI ui) {
        var language = reader.of(VaadinRequest.getCurrent());
        ui.setLocale(language.locale());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(text("connection.lost", language));
        reconnect.setDialogTextGaveUp(text("connection.gone", language));
        reconnect.setReconnectInterval(RECONNECT_MS);
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin && window.Vaadin.connectionIndicator; if (shown) shown.onlineText = $0",
                        text("connection.back", language));
    }

    /** A window that the server has forgotten loads itself again: everything that matters is in the database. */
    private SystemMessages messages(VaadinRequest request) {
        var language = reader.of(request);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption(text("broken.title", language));
        messages.setInternalErrorMessage(text("broken.reload", language));
        messages.setCookiesDisabledCaption(text("cookies.title", language));
        messages.setCookiesDisabledMessage(text("cookies.text", language));
        return messages;
    }

    private String text(String key, Language language) {
        return texts.getTranslation(key, language.locale());
    }
}
