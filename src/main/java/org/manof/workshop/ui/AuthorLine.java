package org.manof.workshop.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Author;

/** Who wrote a text, with the sector; not there at all where no name is to be seen. */
public final class AuthorLine extends Paragraph {
    /** One author, or those of what was merged; each once. */
    public AuthorLine(Collection<Author> authors) {
        addClassNames("author-line", "muted");
        setVisible(!authors.isEmpty());
        var first = true;
        for (var author : authors.stream().distinct().toList()) {
            if (!first) {
                add(new Span(" · "));
            }
            first = false;
            var name = People.text(author.name());
            name.addClassName("author-name");
            add(name, new Span(" "), People.text("(" + author.sector().in(Languages.current()) + ")"));
        }
    }
}
