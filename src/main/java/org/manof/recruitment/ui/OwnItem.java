package org.manof.recruitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.Consumer;
import org.manof.initiative.SectorPicture;
import org.manof.recruitment.OwnCandidate;
import org.manof.workshop.ui.StandingNote;

/** One's own proposal that the room does not see: why, and what can be done with it. */
final class OwnItem extends ListItem {
    OwnItem(
            OwnCandidate own,
            List<SectorPicture> sectors,
            Consumer<OwnCandidate> edit,
            Consumer<OwnCandidate> withdraw) {
        addClassNames("card", "stack");
        var name = own.candidate().name();
        var change = new Button(getTranslation("candidate.change"), _ -> edit.accept(own));
        change.setAriaLabel(getTranslation("candidate.changeNamed", name));
        var remove = new Button(getTranslation("candidate.withdraw"), _ -> withdraw.accept(own));
        remove.setAriaLabel(getTranslation("candidate.withdrawNamed", name));
        var buttons = new Div(change, remove);
        buttons.addClassName("row");
        add(new CandidateCard(own.candidate(), sectors, false), new StandingNote(own.standing(), true), buttons);
    }
}
