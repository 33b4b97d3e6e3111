package org.manof.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.programme.Description;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammesPicture;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.workshop.Face;

/** Where a facilitator writes a programme: by hand, anew over an earlier one, or as what several are merged into. Stays open until it is done. */
@JsModule("context://manof/elements/drafts.js")
final class ProgrammeDialog extends Dialog {
    private final StaffSlots slots;
    private final ProgrammeFields fields;
    private final Writing writing;
    private final UUID command = Ids.next();

    /** Carries out what is written; true if it was done. */
    @FunctionalInterface
    interface Writing {
        boolean write(Description about, UUID command);
    }

    /** {@code of} is what it begins with: nothing, one programme, or several whose gaps fill each other. */
    ProgrammeDialog(Face face, String header, String verb, List<Programme> of, Writing writing) {
        this.writing = writing;
        setHeaderTitle(header);
        addClassName("programme-dialog");
        var reader = Languages.current();
        slots = new StaffSlots(
                face,
                of.stream().map(each -> each.id().toString()).sorted().collect(Collectors.joining("+")),
                said(of, reader));
        fields = new ProgrammeFields(slots, () -> {});
        var picture = face.picture(ProgrammesPicture.class).peek();
        fields.offer(picture.sectors(), picture.stakeholders());
        fields.fill();
        var body = new Div();
        body.addClassName("stack");
        if (of.size() > 1) {
            var sources = new UnorderedList();
            of.forEach(each -> sources.add(new ListItem(People.text(each.name()))));
            var why = new Div(new Paragraph(getTranslation("programme.mergeHow", of.size())), sources);
            why.addClassName("notice");
            body.add(why);
        }
        body.add(fields);
        add(body);
        var write = new Button(verb, pressed -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), pressed -> leave()), write);
    }

    private void write() {
        fields.read().filter(about -> writing.write(about, command)).ifPresent(_ -> leave());
    }

    private void leave() {
        slots.sent(this);
        close();
    }

    private static Map<String, String> said(List<Programme> of, Language reader) {
        return ProgrammeFields.NAMES.stream()
                .collect(Collectors.toMap(
                        field -> field,
                        field -> of.stream()
                                .map(each -> ProgrammeFields.said(each.about(), each.body(), field, reader))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse("")));
    }
}
