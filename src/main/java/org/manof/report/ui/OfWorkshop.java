package org.manof.report.ui;

import java.util.UUID;
import org.manof.report.CoverageFiles;
import org.manof.report.GalleryFiles;
import org.manof.report.InfluenceFiles;
import org.manof.report.RatingFiles;
import org.manof.report.ResultFiles;
import org.manof.report.TablesFiles;
import org.manof.report.TurnoutFiles;
import org.manof.security.Actor;
import org.manof.shared.ui.Languages;
import org.manof.workshop.Workshops;

/** The files of one workshop: what was revealed in it. */
@org.springframework.stereotype.Component
record OfWorkshop(
        ResultFiles results,
        RatingFiles ratings,
        CoverageFiles coverage,
        InfluenceFiles influences,
        TablesFiles tables,
        GalleryFiles galleries,
        TurnoutFiles turnouts) {

    /** Adds a link to each file that there is, for staff of the initiative. */
    void addTo(FileLinks list, Actor.Staff actor, UUID initiative, Workshops.Listed workshop) {
        var id = workshop.id();
        var title = workshop.title();
        var reader = Languages.current();
        if (results.hasPriorities(actor, initiative, id)) {
            list.add("report.priorities", title, () -> results.priorities(actor, initiative, id, reader));
        }
        for (var rated : RatingFiles.Rated.values()) {
            if (ratings.hasRatings(actor, initiative, id, rated)) {
                var key = rated == RatingFiles.Rated.LEVERS ? "report.effort" : "report.depth";
                list.add(key, title, () -> ratings.ratings(actor, initiative, id, rated, reader));
            }
        }
        if (coverage.hasCoverage(actor, initiative, id)) {
            list.add("report.coverage", title, () -> coverage.coverage(actor, initiative, id, reader));
        }
        if (influences.hasInfluences(actor, initiative, id)) {
            list.add("report.influence", title, () -> influences.influences(actor, initiative, id, reader));
        }
        if (tables.hasTables(actor, initiative, id)) {
            list.add("report.tables", title, () -> tables.tables(actor, initiative, id, reader));
        }
        if (galleries.hasAssumptions(actor, initiative, id)) {
            list.add("report.assumptions", title, () -> galleries.assumptions(actor, initiative, id, reader));
        }
        if (galleries.hasLevers(actor, initiative, id)) {
            list.add("report.levers", title, () -> galleries.levers(actor, initiative, id, reader));
        }
        if (turnouts.hasTurnouts(actor, initiative, id)) {
            list.add("report.turnout", title, () -> turnouts.turnouts(actor, initiative, id, reader));
        }
    }
}
