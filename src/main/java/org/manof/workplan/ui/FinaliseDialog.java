package org.manof.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workplan.PlanPicture;
import org.manof.workplan.Shekels;

/** Says what will be kept before it is kept. */
final class FinaliseDialog extends Dialog {
    FinaliseDialog(
            PlanRoom room, Actor.Staff actor, UUID initiative, PlanPicture plan, SerializableRunnable finalised) {
        var next = plan.versions().isEmpty() ? 1 : plan.versions().getFirst().number() + 1;
        setHeaderTitle(getTranslation("plan.finalise.title", next));
        add(new Paragraph(
                getTranslation("plan.finalise.text", plan.sheet().lines().size(), total(plan, Languages.current()))));
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

    private static String total(PlanPicture plan, Language reader) {
        return Shekels.format(plan.sheet().total(), reader);
    }
}
