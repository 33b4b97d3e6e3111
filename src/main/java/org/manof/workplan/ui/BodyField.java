package org.manof.workplan.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.manof.shared.ui.SuggestedField;

/** The name of an executing body. */
final class BodyField extends SuggestedField {
    /** The names are asked for each time that somebody enters the field. */
    BodyField(SerializableSupplier<List<String>> names) {
        super(names);
    }
}
