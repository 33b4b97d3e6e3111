package org.manof.partnership;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.SectorPicture;

/** Partners over all chosen levers, for staff: it holds what phones and boards never see. */
public record PartnersPicture(List<LeverChoice> levers, List<SectorPicture> sectors, List<PartnerLine> rows) {
    /** How many partners are in a circle of a lever. */
    public long count(Aim aim, UUID lever, Circle circle) {
        return rows.stream().filter(row -> row.around(lever).in(aim) == circle).count();
    }

    /** The sectors of which nobody is in a circle of a lever, in the initiative's order. */
    public List<SectorPicture> missing(Aim aim, UUID lever, Circle circle) {
        return sectors.stream()
                .filter(sector -> rows.stream()
                        .noneMatch(row -> row.stakeholder().sector().equals(sector.code())
                                && row.around(lever).in(aim) == circle))
                .toList();
    }

    /** Who is in so many strategic circles that they carry much, the most first. */
    public List<PartnerLine> carryingMuch(Aim aim) {
        return rows.stream()
                .filter(row -> row.carriesMuch(aim))
                .sorted((a, b) -> b.count(aim, Circle.STRATEGIC) - a.count(aim, Circle.STRATEGIC))
                .toList();
    }

    /** Who is in no circle of any lever. */
    public List<PartnerLine> outside(Aim aim) {
        return rows.stream().filter(row -> row.outside(aim)).toList();
    }
}
