package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.ui.People;
import org.manof.workshop.Person;
import org.manof.workshop.WorkshopPicture;

/** The board while people join: the way in, and who is here. */
final class Lobby extends Div {
    private final H2 count = new H2();
    private final UnorderedList names = new UnorderedList();
    private final Set<UUID> shown = new HashSet<>();

    Lobby(String code, Addresses addresses) {
        addClassNames("board-split", "fill");
        names.addClassName("board-names");
        var here = new Div(count, names);
        here.addClassName("board-here");
        add(new CodeElement(code, addresses), here);
    }

    void draw(WorkshopPicture picture) {
        count.setText(getTranslation("board.here", picture.people().size()));
        var now = new HashSet<UUID>();
        picture.people().forEach(person -> now.add(person.id()));
        if (!now.containsAll(shown)) {
            shown.clear();
            names.removeAll();
        }
        picture.people().stream().filter(person -> shown.add(person.id())).forEach(person -> names.add(name(person)));
    }

    private static ListItem name(Person person) {
        var mark = new Span();
        mark.addClassName("sector-mark");
        mark.getElement().setAttribute("data-sector", person.sector()).setAttribute("aria-hidden", "true");
        return new ListItem(mark, People.text(person.name()));
    }

    /** The code in letters for the back row, and as a QR. */
    @Tag("manof-code")
    @JsModule("context://manof/elements/code.js")
    static final class CodeElement extends Component {
        CodeElement(String code, Addresses addresses) {
            var qr = QrCode.encodeText(addresses.join(code), QrCode.Ecc.MEDIUM);
            getElement().setProperty("path", path(qr));
            getElement().setProperty("modules", qr.size);
            getElement().setProperty("code", code);
            getElement().setProperty("url", addresses.front());
            getElement()
                    .setPropertyMap(
                            "labels",
                            Map.of(
                                    "join", getTranslation("board.join"),
                                    "orType", getTranslation("board.orType"),
                                    "qr", getTranslation("board.qr")));
        }

        private static String path(QrCode qr) {
            var path = new StringBuilder();
            for (var y = 0; y < qr.size; y++) {
                for (var x = 0; x < qr.size; x++) {
                    if (qr.getModule(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return path.toString();
        }
    }
}
