package org.manof.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import org.manof.shared.Language;

/** Each language under its own name; a choice is kept in the browser and the page comes back in it. */
public class LanguageSwitch extends Div {
    public LanguageSwitch() {
        this(_ -> {});
    }

    /** {@code kept} hears a choice before the page is drawn anew, to keep it somewhere else as well. */
    public LanguageSwitch(SerializableConsumer<Language> kept) {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("language.choose"));
        for (var language : Language.values()) {
            add(button(language, kept));
        }
    }

    private static NativeButton button(Language language, SerializableConsumer<Language> kept) {
        var button = new NativeButton(language.ownName(), event -> {
            kept.accept(language);
            event.getSource().getUI().ifPresent(ui -> Languages.choose(ui, language));
        });
        button.getElement().setAttribute("lang", language.tag());
        button.getElement().setAttribute("aria-pressed", String.valueOf(language == Languages.current()));
        return button;
    }
}
