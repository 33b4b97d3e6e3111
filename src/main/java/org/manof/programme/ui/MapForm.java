package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.LeverChoice;
import org.manof.programme.Description;
import org.manof.programme.OwnProgramme;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.Ids;

/**
 * Where a programme is written, anew or over an earlier one. It follows the room to the next lever as long as nothing is typed; what is
 * typed stays with its lever.
 */
final class MapForm extends Div {
    private final ProgrammeDrafts drafts;
    private final Sending sending;
    private final H2 heading = new H2();
    private final Paragraph elsewhere = new Paragraph();
    private final LeverSelect lever;
    private final ProgrammeFields fields;
    private final Paragraph kept = new Paragraph(getTranslation("programme.kept"));
    private final Button send;
    private final Button stop;
    private List<LeverChoice> levers = List.of();
    private @Nullable UUID focus;
    private boolean open;
    private UUID command = Ids.next();

    /** Sends a programme for a lever, in place of {@code earlier} if that is not null; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(@Nullable UUID earlier, UUID lever, Description about, UUID command);
    }

    MapForm(ProgrammeDrafts drafts, Sending sending) {
        this.drafts = drafts;
        this.sending = sending;
        addClassNames("card", "stack", "programme-form");
        lever = new LeverSelect(getTranslation("programme.lever"), picked -> {
            drafts.keep(ProgrammeDrafts.LEVER, picked.toString());
            look();
            return true;
        });
        fields = new ProgrammeFields(drafts, this::look);
        elsewhere.addClassNames("notice", "small");
        elsewhere.getElement().setAttribute("role", "status");
        kept.addClassName("notice");
        send = new Button(getTranslation("programme.send"), pressed -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        stop = new Button(getTranslation("programme.stopEditing"), pressed -> write(null));
        stop.addClassName("big");
        var buttons = new Div(send, stop);
        buttons.addClassName("row");
        add(heading, kept, elsewhere, lever, fields, buttons);
        fields.fill();
    }

    void draw(ProgrammesPicture picture, boolean taken) {
        open = taken;
        focus = picture.focus();
        levers = picture.levers().stream()
                .map(map -> new LeverChoice(map.lever(), map.title()))
                .toList();
        fields.offer(picture.sectors(), picture.stakeholders());
        fields.lock(!open);
        look();
    }

    /** The lever that is written about; null while none is chosen. */
    @Nullable
    UUID lever() {
        var own = drafts.text(ProgrammeDrafts.LEVER);
        return levers.stream()
                .map(LeverChoice::id)
                .filter(id -> id.toString().equals(own))
                .findFirst()
                .orElse(focus);
    }

    /** Turns to an earlier programme to change it, or with null to a new one; what is half typed of either waits for its turn. */
    void write(@Nullable OwnProgramme earlier) {
        drafts.turnTo(earlier);
        fields.fill();
        look();
        fields.focusFirst();
    }

    /** Leaves an earlier programme, because it is gone. */
    void leave(UUID programme) {
        drafts.forget(programme);
        fields.fill();
        look();
    }

    private void send() {
        var about = lever();
        var typed = fields.read();
        if (open && about != null && typed.isPresent() && sending.send(drafts.editing(), about, typed.get(), command)) {
            command = Ids.next();
            drafts.sent();
            fields.fill();
            look();
        }
    }

    private void look() {
        var editing = drafts.editing() != null;
        var empty = fields.empty();
        if (!editing && !empty && drafts.text(ProgrammeDrafts.LEVER).isEmpty() && focus != null) {
            drafts.keep(ProgrammeDrafts.LEVER, focus.toString());
        }
        var about = lever();
        lever.show(levers, about);
        lever.setReadOnly(editing || !open);
        heading.setText(getTranslation(editing ? "programme.edit" : "programme.new"));
        elsewhere.setVisible(focus != null && !focus.equals(about));
        elsewhere.setText(getTranslation("programme.elsewhere", title(focus)));
        send.setText(getTranslation(editing ? "programme.save" : "programme.send"));
        send.setVisible(open);
        stop.setVisible(open && editing);
        kept.setVisible(!open && !empty);
        setClassName("nothing-typed", !open && empty);
    }

    private String title(@Nullable UUID id) {
        return levers.stream()
                .filter(one -> one.id().equals(id))
                .map(LeverChoice::title)
                .findFirst()
                .orElse("");
    }
}
