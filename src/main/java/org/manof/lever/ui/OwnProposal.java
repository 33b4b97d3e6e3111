package org.manof.lever.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.manof.lever.GalleryLever;
import org.manof.lever.OwnLever;
import org.manof.workshop.ui.StandingNote;

/** One of a participant's own proposals; as long as it is private it can be changed and taken back. */
final class OwnProposal extends ListItem {
    OwnProposal(OwnLever lever, boolean changeable, Words words, Consumer<OwnLever> edit, Consumer<OwnLever> withdraw) {
        var proposal = lever.proposal();
        addClassName("card");
        add(new LeverCard(
                new GalleryLever(
                        lever.id(),
                        proposal.title(),
                        proposal.components(),
                        proposal.time(),
                        proposal.systems(),
                        said(proposal.time()),
                        said(proposal.systems()),
                        List.of(),
                        List.of(lever.id()),
                        List.of()),
                words));
        add(new StandingNote(lever.standing(), changeable));
        if (changeable) {
            var change = new Button(getTranslation("lever.change"), pressed -> edit.accept(lever));
            change.setAriaLabel(getTranslation("lever.changeNamed", proposal.title()));
            var remove = new Button(getTranslation("lever.delete"), pressed -> ask(lever, withdraw));
            remove.setAriaLabel(getTranslation("lever.deleteNamed", proposal.title()));
            var buttons = new Div(change, remove);
            buttons.addClassName("row");
            add(buttons);
        }
    }

    private void ask(OwnLever lever, Consumer<OwnLever> withdraw) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("lever.delete.question"));
        dialog.setText(lever.proposal().title());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("lever.delete.keep"));
        dialog.setConfirmText(getTranslation("lever.delete"));
        dialog.addConfirmListener(confirmed -> withdraw.accept(lever));
        dialog.open();
    }

    private static List<String> said(String answer) {
        return Stream.of(answer).filter(text -> !text.isEmpty()).toList();
    }
}
