package org.manof.workplan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.manof.workplan.CellValue;

/** A field of the table, and how a cell's value is shown and read in it. */
final class CellInput<
        T, C extends AbstractField<C, T> & Focusable<C> & HasAriaLabel & HasValidationProperties & HasValidation> {
    private final C field;
    private final SerializableFunction<CellValue, T> show;
    private final SerializableFunction<T, CellValue> read;
    private boolean showing;

    CellInput(C field, SerializableFunction<CellValue, T> show, SerializableFunction<T, CellValue> read) {
        this.field = field;
        this.show = show;
        this.read = read;
        field.setManualValidation(true);
    }

    Component component() {
        return field;
    }

    void label(String label) {
        field.setAriaLabel(label);
    }

    /** Puts a value there that the database holds. */
    void show(CellValue value) {
        showing = true;
        field.setValue(show.apply(value));
        showing = false;
    }

    /** What the person wrote; refuses what cannot be understood. */
    CellValue typed() {
        return read.apply(field.getValue());
    }

    void onTyped(SerializableRunnable listener) {
        field.addValueChangeListener(_ -> {
            if (!showing) {
                listener.run();
            }
        });
    }

    /** Hears when the person enters the field, and when they leave it. */
    void onInside(SerializableConsumer<Boolean> listener) {
        field.addFocusListener(_ -> listener.accept(true));
        field.addBlurListener(_ -> listener.accept(false));
    }

    /** Says under the field what is wrong with it; an empty sentence: nothing. */
    void fault(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    void focus() {
        field.focus();
    }
}
