package org.manof.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.manof.initiative.ImportTemplate;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Languages;

/** The example to begin with, in each kind of file. */
final class TemplateLinks extends Div {
    TemplateLinks(ImportTemplate template) {
        addClassNames("row", "small");
        var reader = Languages.current();
        add(
                new Span(getTranslation("import.template")),
                Download.link(getTranslation("import.template.excel"), () -> template.excel(reader)),
                Download.link(getTranslation("import.template.csv"), () -> template.csv(reader)),
                Download.link(getTranslation("import.template.json"), template::json));
    }
}
