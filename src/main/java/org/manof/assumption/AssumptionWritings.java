package org.manof.assumption;

import java.util.List;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.GalleryWritings;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Component;

/** The assumptions as texts that facilitators may have to read first or to hide. */
@Component
public class AssumptionWritings extends GalleryWritings<AssumptionRow> {
    private final AssumptionsRated rating;

    AssumptionWritings(AssumptionRows assumptions, AssumptionsRated rating, Reviews reviews) {
        super(assumptions, reviews);
        this.rating = rating;
    }

    @Override
    protected List<String> words(AssumptionRow row) {
        return List.of(row.content());
    }

    @Override
    protected boolean bound(ActivityRef activity, UUID text) {
        return rating.in(activity.workshop());
    }
}
