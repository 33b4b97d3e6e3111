package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Shekels;
import org.manof.shared.ui.Isolated;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.PlanLine;
import org.manof.workplan.PlanPicture;

/** Says what will be kept before it is kept, and what is missing: each hole is filled, or waived with a reason. */
final class FinaliseDialog extends Dialog {
    /** So many rows are asked about at a time. */
    private static final int ASKED = 20;

    private final PlanHands hands;
    private final SerializableSupplier<PlanPicture> plan;
    private final Paragraph text = new Paragraph();
    private final Div holes = new Div();

    FinaliseDialog(
            PlanRoom room,
            Actor.Staff actor,
            UUID initiative,
            PlanHands hands,
            SerializableSupplier<PlanPicture> plan,
            SerializableRunnable finalised) {
        this.hands = hands;
        this.plan = plan;
        var versions = plan.get().versions();
        setHeaderTitle(getTranslation(
                "plan.finalise.title",
                versions.isEmpty() ? 1 : versions.getFirst().number() + 1));
        addClassName("plan-finalise");
        holes.addClassName("stack");
        add(text, holes);
        draw();
        var id = Ids.next();
        var yes = new Button(getTranslation("plan.finalise.yes"), _ -> {
            if (Refusals.guard(this, () -> {
                var version = room.versions().finalise(actor, initiative, id);
                Refusals.tell(this, "plan.finalise.done", version.number());
            })) {
                close();
                finalised.run();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("plan.finalise.no"), _ -> close()), yes);
    }

    private void draw() {
        var sheet = plan.get().sheet();
        text.setText(getTranslation(
                "plan.finalise.text", sheet.lines().size(), Shekels.format(sheet.total(), Languages.current())));
        holes.removeAll();
        var unfinished = sheet.hasAction() ? sheet.unfinished() : List.<PlanLine>of();
        if (unfinished.isEmpty()) {
            return;
        }
        var notice = new Paragraph(getTranslation("plan.finalise.holes", unfinished.size()));
        notice.addClassNames("notice", "warn");
        var list = new UnorderedList();
        list.addClassName("plan-holes");
        unfinished.stream().limit(ASKED).forEach(line -> list.add(item(line)));
        holes.add(notice, list);
        if (unfinished.size() > ASKED) {
            holes.add(new Paragraph(getTranslation("plan.finalise.more", unfinished.size() - ASKED)));
        }
        if (unfinished.size() > 1) {
            holes.add(new ReasonLine(
                    getTranslation("plan.waive.all"), getTranslation("plan.waive.all.yes"), this::waiveAll));
        }
    }

    private ListItem item(PlanLine line) {
        var missing = line.open().stream()
                .map(hole -> getTranslation("plan.hole." + hole))
                .collect(Collectors.joining(", "));
        var words = new Div(
                line.action().isEmpty() ? new Span(getTranslation("plan.noAction")) : People.text(line.action()),
                new Span(" · "),
                Isolated.number(line.year()),
                new Span(" · " + missing));
        return new ListItem(
                words, new ReasonLine(getTranslation("plan.waive.reason"), getTranslation("plan.waive"), reason -> {
                    hands.waive(line.id(), line.open(), reason);
                    draw();
                }));
    }

    private void waiveAll(String reason) {
        plan.get().sheet().unfinished().forEach(line -> hands.waive(line.id(), line.open(), reason));
        draw();
    }
}
