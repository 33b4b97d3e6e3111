package org.manof.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.budget.BudgetOffers;
import org.manof.budget.BudgetedAction;
import org.manof.budget.MoneySource;
import org.manof.budget.NewOffer;
import org.manof.budget.Offer;
import org.manof.shared.Ids;
import org.manof.workplan.PlanLine;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.AnswerField;
import org.manof.workshop.ui.Drafts;

/** Where somebody writes what their body could bring. What is half typed is kept at every pause and offered again. */
final class OfferForm extends Div {
    private static final String ROW = "row";
    private static final String SOURCE = "source";
    private static final String AMOUNT = "amount";
    private static final Drafts.Form<Offer> FORM =
            new Drafts.Form<>(List.of(ROW, SOURCE, AMOUNT, "bearer", "note"), Offer::id, (offer, field) -> "");

    private final Drafts<Offer> drafts;
    private final Sending sending;
    private final Select<PlanLine> row = new Select<>();
    private final Select<MoneySource> source = new Select<>();
    private final TextField amount = new TextField(getTranslation("budget.offer.amount"));
    private final AnswerField bearer;
    private final AnswerField note;
    private final Paragraph kept = new Paragraph(getTranslation("budget.offer.kept"));
    private final Button send = new Button(getTranslation("budget.offer.send"));
    private List<PlanLine> offered = List.of();
    private UUID command = Ids.next();
    private boolean open;

    /** Sends an offer; true if it was taken. */
    @FunctionalInterface
    interface Sending {
        boolean send(NewOffer offer, UUID command);
    }

    OfferForm(Face face, Participant me, Seats seats, Sending sending) {
        this.sending = sending;
        drafts = new Drafts<>(this, face, me, seats, FORM, List.of());
        bearer =
                new AnswerField("bearer", getTranslation("budget.offer.bearer"), BudgetOffers.BEARER, drafts, () -> {});
        note = new AnswerField("note", getTranslation("budget.offer.note"), BudgetOffers.NOTE, drafts, () -> {});
        addClassNames("card", "stack", "budget-form");
        row.setLabel(getTranslation("budget.offer.row"));
        row.setItemLabelGenerator(PlanLine::action);
        row.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                keep(ROW, change.getValue().id().toString());
            }
        });
        source.setLabel(getTranslation("budget.offer.source"));
        source.setItems(MoneySource.values());
        source.setItemLabelGenerator(each -> getTranslation("budget.source." + each.name()));
        source.addValueChangeListener(change -> {
            // What nobody chose is not kept: it would be a write by every phone that comes.
            if (change.getValue() != MoneySource.EXISTING
                    || !drafts.text(SOURCE).isEmpty()) {
                keep(SOURCE, change.getValue().name());
            }
        });
        amount.addClassName("digits");
        amount.getElement().setAttribute("inputmode", "numeric");
        amount.setHelperText(getTranslation("budget.offer.amount.hint"));
        amount.setValueChangeMode(ValueChangeMode.TIMEOUT);
        amount.addValueChangeListener(change -> keep(AMOUNT, change.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        send.addClickListener(_ -> send());
        kept.addClassName("notice");
        var how = new Paragraph(getTranslation("budget.offer.how"));
        how.addClassNames("muted", "small");
        add(new H2(getTranslation("budget.offer")), how, kept, row, source, amount, bearer, note, send);
        show();
    }

    /** The actions that something can be offered for. */
    void offer(List<BudgetedAction> rows) {
        var next = rows.stream().map(BudgetedAction::action).toList();
        if (!next.equals(offered)) {
            offered = next;
            row.setItems(next);
            pick(drafts.text(ROW));
        }
    }

    /** Whether offers are taken now. If not, what was not sent stays to be read. */
    void open(boolean now) {
        open = now;
        kept.setVisible(!now);
        send.setVisible(now);
        row.setReadOnly(!now);
        source.setReadOnly(!now);
        amount.getElement().executeJs("this.readonly = $0", !now);
        bearer.lock(!now);
        note.lock(!now);
    }

    /** Turns to an action. */
    void turn(UUID action) {
        pick(action.toString());
        row.focus();
        row.scrollIntoView();
    }

    private void send() {
        var action = row.getValue();
        if (action == null || bearer.missing() || !open) {
            row.setErrorMessage(getTranslation("budget.offer.rowMissing"));
            row.setInvalid(action == null);
            return;
        }
        var offer = new NewOffer(action.id(), source.getValue(), amount.getValue(), bearer.getValue(), note.getValue());
        if (sending.send(offer, command)) {
            command = Ids.next();
            drafts.sent();
            show();
        }
    }

    /** Fills the fields with what is kept. */
    private void show() {
        pick(drafts.text(ROW));
        source.setValue(Stream.of(MoneySource.values())
                .filter(each -> each.name().equals(drafts.text(SOURCE)))
                .findFirst()
                .orElse(MoneySource.EXISTING));
        amount.setValue(drafts.text(AMOUNT));
        bearer.offer();
        note.offer();
    }

    private void pick(String id) {
        offered.stream()
                .filter(line -> line.id().toString().equals(id))
                .findFirst()
                .ifPresentOrElse(row::setValue, row::clear);
    }

    private void keep(String field, String text) {
        if (!drafts.text(field).equals(text)) {
            drafts.keep(field, text);
        }
    }
}
