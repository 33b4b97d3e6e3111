package org.manof.workshop.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses that people are sent to: from the configured public address, else from the one this browser used. */
@Component
class Addresses {
    private final String configured;

    Addresses(@Value("${manof.public-url:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /** Where a phone joins: what the QR holds. */
    String join(String code) {
        return base() + "/j/" + code;
    }

    /** The projector's read-only address. */
    String board(String token) {
        return base() + "/board/" + token;
    }

    /** What people type who have no camera: without the scheme. */
    String front() {
        return base().replaceFirst("^https?://", "");
    }

    private String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            var url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        }
        return "";
    }
}
