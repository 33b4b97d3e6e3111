package org.manof.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.initiative.SectorPicture;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.LeverChoice;
import org.manof.partnership.PartnerLine;
import org.manof.partnership.PartnersPicture;
import org.manof.shared.Language;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.People;

/** What stands out over all levers: who carries too much, who is in no circle, which sectors are missing where. */
final class PartnersFindings extends Section {
    private final Language reader = Languages.current();

    PartnersFindings() {
        addClassNames("stack", "partners-findings");
    }

    void show(PartnersPicture picture, Aim aim) {
        removeAll();
        var much = list(
                picture.carryingMuch(aim),
                getTranslation("partners.much", PartnerLine.MUCH),
                getTranslation("partners.much.none", PartnerLine.MUCH),
                row -> getTranslation("partners.much.one", name(row), row.count(aim, Circle.STRATEGIC)));
        var outside = list(
                picture.outside(aim),
                getTranslation("partners.outside"),
                getTranslation("partners.outside.none"),
                this::name);
        var both = new Div(much, outside);
        both.addClassName("partners-lists");
        add(
                new H2(getTranslation("partners.findings")),
                both,
                new H3(getTranslation("partners.missing")),
                missing(picture, aim));
    }

    private Component list(List<PartnerLine> rows, String title, String none, Function<PartnerLine, String> words) {
        var part = new Div(new H3(title));
        part.addClassNames("stack", "card");
        if (rows.isEmpty()) {
            var sentence = new Paragraph(none);
            sentence.addClassName("muted");
            part.add(sentence);
        } else {
            var list = new UnorderedList();
            rows.forEach(row -> list.add(new ListItem(People.text(words.apply(row)))));
            part.add(list);
        }
        return part;
    }

    private Component missing(PartnersPicture picture, Aim aim) {
        var table = new NativeTable();
        table.addClassName("partners-missing");
        var head = table.getHead().addRow();
        head.add(header(getTranslation("partners.missing.lever"), "col"));
        inner().forEach(circle -> head.add(header(getTranslation("circle." + circle.name() + ".title"), "col")));
        for (var lever : picture.levers()) {
            var row = table.getBody().addRow();
            var name = header("", "row");
            name.add(People.text(lever.title()));
            row.add(name);
            inner().forEach(circle -> cell(row, picture, aim, lever, circle));
        }
        var scroll = new Div(table);
        scroll.addClassName("partners-scroll");
        // A box that scrolls is reached by keyboard too.
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("partners.missing"));
        return scroll;
    }

    private void cell(NativeTableRow row, PartnersPicture picture, Aim aim, LeverChoice lever, Circle circle) {
        var cell = row.addDataCell();
        var sectors = picture.missing(aim, lever.id(), circle);
        if (picture.count(aim, lever.id(), circle) == 0) {
            cell.setText(getTranslation("partners.missing.nobody"));
            cell.addClassName("muted");
        } else if (sectors.isEmpty()) {
            cell.setText(getTranslation("partners.missing.none"));
        } else {
            cell.setText(sectors.stream().map(this::name).collect(Collectors.joining(", ")));
        }
    }

    private static List<Circle> inner() {
        return Arrays.stream(Circle.values())
                .filter(circle -> circle != Circle.OUT)
                .toList();
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String name(PartnerLine row) {
        return row.stakeholder().name().in(reader);
    }

    private String name(SectorPicture sector) {
        return sector.name().in(reader);
    }
}
