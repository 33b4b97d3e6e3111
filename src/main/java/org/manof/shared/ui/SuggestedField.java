package org.manof.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.manof.shared.Ids;

/**
 * A name with suggestions. Not a combo box: that one takes a text back which is typed in full and left while its list is on the way. Here
 * what stands in the field when it is left is what is saved.
 */
public class SuggestedField extends TextField {
    private final Element suggestions = new Element("datalist");

    /** The names are asked for each time that somebody enters the field. */
    public SuggestedField(SerializableSupplier<List<String>> names) {
        var id = "names-" + Ids.next();
        suggestions.setAttribute("id", id);
        getElement().appendChild(suggestions);
        getElement().setAttribute("dir", "auto");
        addAttachListener(_ -> getElement()
                .executeJs("this.updateComplete.then(() => this.inputElement.setAttribute('list', $0))", id));
        addFocusListener(_ -> suggest(names.get()));
    }

    private void suggest(List<String> names) {
        suggestions.removeAllChildren();
        names.forEach(name -> suggestions.appendChild(new Element("option").setAttribute("value", name)));
    }
}
