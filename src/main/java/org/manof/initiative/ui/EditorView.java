package org.manof.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.BarrierPicture;
import org.manof.initiative.EditField;
import org.manof.initiative.InitiativeEditing;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.Initiatives;
import org.manof.initiative.Place;
import org.manof.security.CurrentActor;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;

/** Where the staff of an initiative write what the authority brings, in one language at a time. */
@Route("edit")
@PermitAll
@StyleSheet("manof/styles/home.css")
class EditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient Initiatives initiatives;
    private final transient InitiativeEditing editing;
    private final transient CurrentActor current;
    private final RadioButtonGroup<Language> languages = new RadioButtonGroup<>();
    private final Div body = new Div();
    private @Nullable UUID id;
    private @Nullable EditHands hands;

    EditorView(Initiatives initiatives, InitiativeEditing editing, CurrentActor current) {
        this.initiatives = initiatives;
        this.editing = editing;
        this.current = current;
        addClassNames("home", "editor");
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Language::ownName);
        languages.setLabel(getTranslation("edit.language"));
        languages.addValueChangeListener(change -> turn(change.getOldValue(), change.getValue()));
        body.addClassNames("stack", "editor-body");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var initiative = read(InitiativeNavigation.id(parameter));
        id = initiative.id();
        removeAll();
        add(
                InitiativeNavigation.initiativeLink(initiative.authority().in(Languages.current()), initiative.id()),
                new H1(getPageTitle()),
                new Paragraph(getTranslation("edit.how")),
                languages,
                body);
        hands = null;
        languages.setValue(Languages.current());
        turn(null, languages.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("edit.title");
    }

    /** Another language means other texts in the same fields, so nothing unsaved may be left in them. */
    private void turn(@Nullable Language before, Language next) {
        var busy = hands;
        var initiative = id;
        if (initiative == null || busy != null && busy.language() == next) {
            return;
        }
        if (busy != null && busy.holding()) {
            Refusals.show(this, Refusal.of("refusal.edit.unsaved"));
            languages.setValue(before);
            return;
        }
        hands = new EditHands(editing, current, initiative, next, this, () -> draw(initiative));
        draw(initiative);
    }

    private void draw(UUID id) {
        var now = hands;
        if (now != null) {
            var initiative = read(id);
            body.removeAll();
            body.add(basics(now, initiative), EntryList.sectors(now, initiative), barriers(now, initiative));
            body.add(meanings(now, initiative));
        }
    }

    private InitiativePicture read(UUID id) {
        return initiatives.picture(current.staff().orElseThrow(Refusal::notAllowed), id);
    }

    private Component basics(EditHands hands, InitiativePicture initiative) {
        var years = new Div(
                hands.field(Place.of(EditField.FIELD), initiative.field()),
                hands.field(Place.of(EditField.FIRST_YEAR), String.valueOf(initiative.firstYear())),
                hands.field(Place.of(EditField.HORIZON), String.valueOf(initiative.horizonYears())));
        years.addClassNames("row", "editor-years");
        return card(
                "edit.basics",
                hands.field(Place.of(EditField.AUTHORITY), initiative.authority()),
                hands.field(Place.of(EditField.MISSION), initiative.mission()),
                years);
    }

    private Component meanings(EditHands hands, InitiativePicture initiative) {
        var meanings = initiative.meanings();
        var card = card(
                "edit.meanings",
                new Paragraph(getTranslation("edit.meanings.how")),
                hands.field(Place.of(EditField.STRATEGIC), meanings.strategic()),
                hands.field(Place.of(EditField.DIRECT), meanings.direct()),
                hands.field(Place.of(EditField.WIDE), meanings.wide()));
        return card;
    }

    private Component barriers(EditHands hands, InitiativePicture initiative) {
        var all = new Section(new H2(getTranslation("initiative.barriers")));
        all.addClassNames("stack", "barriers");
        var count = initiative.barriers().size();
        for (var at = 0; at < count; at++) {
            all.add(barrier(hands, initiative.barriers().get(at), at, count));
        }
        var more = new Div(hands.line(EditField.BARRIER, null));
        more.addClassName("card");
        all.add(more);
        return all;
    }

    private Component barrier(EditHands hands, BarrierPicture barrier, int at, int count) {
        var place = Place.of(EditField.BARRIER, barrier.id());
        var title = barrier.title().in(hands.language());
        var headline = new H3(getTranslation("edit.barrier", at + 1));
        headline.addClassName("grow");
        var head = new Div(headline, hands.tools(place, title, at, count));
        head.addClassName("row");
        var answers = new Div(
                EntryList.goals(hands, barrier),
                hands.field(Place.of(EditField.LEVER, barrier.id()), barrier.suggestedLever()));
        answers.addClassName("stack");
        var parts = new Div(EntryList.components(hands, barrier), answers);
        parts.addClassName("barrier-parts");
        var card = new Article(head, hands.field(place, barrier.title()), parts);
        card.addClassNames("card", "stack", "barrier");
        return card;
    }

    private Component card(String headline, Component... parts) {
        var card = new Section(new H2(getTranslation(headline)));
        card.add(parts);
        card.addClassNames("card", "stack");
        return card;
    }
}
