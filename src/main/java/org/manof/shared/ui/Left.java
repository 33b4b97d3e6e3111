package org.manof.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.manof.shared.Text;

/** Tells beside a field how much still fits, once that is little, and when it is too much; nothing typed is cut off. */
public final class Left {
    private static final int PAUSE_MS = 500;

    private final TextFieldBase<?, String> field;
    private final int max;

    private Left(TextFieldBase<?, String> field, int max) {
        this.field = field;
        this.max = max;
    }

    /** Follows what is typed into {@code field}, at every pause, up to {@code max} code points. */
    public static void of(TextFieldBase<?, String> field, int max) {
        var left = new Left(field, max);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> left.tell());
        left.tell();
    }

    private void tell() {
        var line = Text.line(field.getValue());
        var length = line.codePointCount(0, line.length());
        var rest = max - length;
        field.setHelperText(field.getTranslation(
                rest >= 0 && rest <= max / 5 ? "draft.left" : "draft.upTo", rest >= 0 && rest <= max / 5 ? rest : max));
        field.setErrorMessage(field.getTranslation("refusal.text.long", max, length));
        field.setInvalid(length > max);
    }
}
