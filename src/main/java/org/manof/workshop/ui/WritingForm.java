package org.manof.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Ids;

/**
 * Where a contribution of one's own is written, anew or over an earlier one ({@code T}). What is half typed is kept at every pause and
 * offered again. A room adds its fields.
 */
public abstract class WritingForm<T> extends Div {
    private final Drafts<T> drafts;
    private final Keys keys;
    private final H3 heading = new H3();
    private final Paragraph note = new Paragraph();
    private final Button save;
    private final Button cancel;
    private UUID command = Ids.next();
    private boolean open;

    /** What the form is called by, for a new contribution and for an earlier one, and what it says when it is closed. */
    public record Keys(
            String fresh, String send, String kept, String edit, String save, String keptEdit, String stop) {}

    /** A form without fields yet: see {@link #setUp}. */
    protected WritingForm(Drafts<T> drafts, Keys keys) {
        this.drafts = drafts;
        this.keys = keys;
        save = new Button("", pressed -> save());
        cancel = new Button(getTranslation(keys.stop()), pressed -> write(null));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClassName("big");
        cancel.addClassName("big");
        note.addClassName("notice");
    }

    /** Puts the room's fields between heading and buttons, and what is kept into them. */
    protected final void setUp(Component... fields) {
        addClassName("stack");
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(heading, note);
        add(fields);
        add(buttons);
        offer();
    }

    /** Fills the fields with what is kept for the contribution being written. */
    protected abstract void offer();

    /** Whether something is missing that has to be there, which the field then says. */
    protected abstract boolean missing();

    /** Sends what is typed, in place of {@code earlier} if that is not null; true if it was taken. */
    protected abstract boolean send(@Nullable UUID earlier, UUID command);

    /** Keeps the fields from being typed in, or not. */
    protected abstract void lock(boolean locked);

    /** Whether nothing is typed. */
    protected abstract boolean untouched();

    /** Puts the cursor into the first field. */
    protected abstract void begin();

    /** Whether contributions are taken now. If not, what was not sent stays to be read. */
    public final void open(boolean open) {
        this.open = open;
        look();
    }

    /** Turns to an earlier contribution to change it, or with null to a new one; what is half typed of either waits for its turn. */
    public final void write(@Nullable T earlier) {
        drafts.turnTo(earlier);
        offer();
        look();
        begin();
    }

    /** Leaves an earlier contribution, because it is gone. */
    public final void leave(UUID gone) {
        drafts.forget(gone);
        offer();
        look();
    }

    /** Draws what goes with what is typed and kept now. */
    protected final void look() {
        var editing = drafts.editing() != null;
        heading.setText(getTranslation(editing ? keys.edit() : keys.fresh()));
        save.setText(getTranslation(editing ? keys.save() : keys.send()));
        save.setVisible(open);
        cancel.setVisible(open && editing);
        note.setText(getTranslation(editing ? keys.keptEdit() : keys.kept()));
        note.setVisible(!open);
        lock(!open);
        setClassName("nothing-typed", !open && untouched());
    }

    private void save() {
        if (!missing() && open && send(drafts.editing(), command)) {
            command = Ids.next();
            drafts.sent();
            offer();
            look();
        }
    }
}
