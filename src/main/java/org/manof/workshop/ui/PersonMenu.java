package org.manof.workshop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.manof.shared.ui.LanguageSwitch;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Participant;

/** Who I am here, my language, larger letters, what is kept of me, and the way out. */
final class PersonMenu extends Dialog {
    PersonMenu(Participant me, RoomView.PhoneParts parts) {
        setHeaderTitle(getTranslation("phone.me"));
        var initiative = parts.workshops().initiativeOf(me.workshop());
        var sector = parts.initiatives()
                .read(initiative)
                .sector(me.sector())
                .map(known -> known.name().in(Languages.current()))
                .orElse(me.sector());
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", me.sector()).setAttribute("aria-hidden", "true");
        var name = new Div(mark, People.text(me.name()), new Span("·"), People.text(sector));
        name.addClassName("row");
        var sizes = new Div();
        sizes.addClassName("row");
        sizes.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("phone.textSize"));
        List.of("normal", "large", "largest").forEach(size -> sizes.add(size(size)));
        var privacy = new Paragraph(getTranslation("intro.privacy"));
        privacy.addClassNames("muted", "small");
        var leave = new Anchor("", getTranslation("phone.leave"));
        var content = new Div(name, new LanguageSwitch(), sizes, privacy, leave);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("notice.close"), pressed -> close()));
    }

    private Button size(String size) {
        var button = new Button(getTranslation("phone.textSize." + size));
        button.getElement().setAttribute("data-text-size", size);
        button.getElement()
                .executeJs(
                        "this.setAttribute('aria-pressed', (document.documentElement.dataset.text || 'normal') === $0)",
                        size);
        return button;
    }
}
