package org.manof.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.manof.initiative.PassingInitiatives;
import org.manof.initiative.ui.HomePanel;
import org.manof.report.CoverageFiles;
import org.manof.report.InfluenceFiles;
import org.manof.report.RatingFiles;
import org.manof.report.ResultFiles;
import org.manof.report.TablesFiles;
import org.manof.security.Actor;
import org.manof.shared.ui.Download;
import org.manof.shared.ui.Languages;
import org.manof.workshop.Workshops;

/** On the initiative's home: the revealed results of each workshop as a file. */
@org.springframework.stereotype.Component
class ResultsPanel implements HomePanel {
    private final ResultFiles files;
    private final RatingFiles ratings;
    private final CoverageFiles coverage;
    private final InfluenceFiles influences;
    private final TablesFiles tables;
    private final MoneyAndMeasures further;
    private final Workshops workshops;
    private final PassingInitiatives passing;

    ResultsPanel(
            ResultFiles files,
            RatingFiles ratings,
            CoverageFiles coverage,
            InfluenceFiles influences,
            TablesFiles tables,
            MoneyAndMeasures further,
            Workshops workshops,
            PassingInitiatives passing) {
        this.files = files;
        this.ratings = ratings;
        this.coverage = coverage;
        this.influences = influences;
        this.tables = tables;
        this.further = further;
        this.workshops = workshops;
        this.passing = passing;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component panel(Actor.Staff actor, UUID initiative) {
        var panel = new Section();
        panel.addClassNames("card", "stack");
        panel.add(new H2(panel.getTranslation("report.title")));
        if (passing.is(initiative)) {
            panel.add(new Paragraph(panel.getTranslation("rehearsal.noFiles")));
            return panel;
        }
        var reader = Languages.current();
        var list = new UnorderedList();
        for (var workshop : workshops.of(actor, initiative)) {
            if (files.hasPriorities(actor, initiative, workshop.id())) {
                list.add(new ListItem(Download.link(
                        panel.getTranslation("report.priorities", workshop.title()),
                        () -> files.priorities(actor, initiative, workshop.id(), reader))));
            }
            for (var rated : RatingFiles.Rated.values()) {
                if (ratings.hasRatings(actor, initiative, workshop.id(), rated)) {
                    var key = rated == RatingFiles.Rated.LEVERS ? "report.effort" : "report.depth";
                    list.add(new ListItem(Download.link(
                            panel.getTranslation(key, workshop.title()),
                            () -> ratings.ratings(actor, initiative, workshop.id(), rated, reader))));
                }
            }
            if (coverage.hasCoverage(actor, initiative, workshop.id())) {
                list.add(new ListItem(Download.link(
                        panel.getTranslation("report.coverage", workshop.title()),
                        () -> coverage.coverage(actor, initiative, workshop.id(), reader))));
            }
            if (influences.hasInfluences(actor, initiative, workshop.id())) {
                list.add(new ListItem(Download.link(
                        panel.getTranslation("report.influence", workshop.title()),
                        () -> influences.influences(actor, initiative, workshop.id(), reader))));
            }
            if (tables.hasTables(actor, initiative, workshop.id())) {
                list.add(new ListItem(Download.link(
                        panel.getTranslation("report.tables", workshop.title()),
                        () -> tables.tables(actor, initiative, workshop.id(), reader))));
            }
        }
        if (list.getChildren().findAny().isEmpty()) {
            panel.add(new Paragraph(panel.getTranslation("report.none")));
        }
        further.links(panel, actor, initiative).forEach(link -> list.add(new ListItem(link)));
        panel.add(list);
        return panel;
    }
}
