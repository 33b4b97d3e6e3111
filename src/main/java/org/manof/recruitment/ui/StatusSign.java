package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.Span;
import org.manof.recruitment.CandidateStatus;

/** Where a candidate stands, as a shape and a word. */
final class StatusSign extends Span {
    StatusSign(CandidateStatus status) {
        addClassNames("candidate-status");
        getElement().setAttribute("data-status", status.name());
        var shape = new Span(
                switch (status) {
                    case MAPPED -> "○";
                    case APPROACHED -> "◔";
                    case CHECKED -> "◑";
                    case JOINED -> "●";
                    case DECLINED -> "✕";
                });
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(getTranslation("candidate.status." + status.name())));
    }
}
