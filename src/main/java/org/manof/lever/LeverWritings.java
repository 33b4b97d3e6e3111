package org.manof.lever;

import java.util.List;
import java.util.UUID;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.GalleryWritings;
import org.manof.workshop.Reviews;
import org.springframework.stereotype.Component;

/** The proposals as texts that facilitators may have to read first or to hide. */
@Component
public class LeverWritings extends GalleryWritings<LeverRow> {
    private final LeverVotes votes;
    private final ChosenRows chosen;

    LeverWritings(LeverRows levers, LeverVotes votes, ChosenRows chosen, Reviews reviews) {
        super(levers, reviews);
        this.votes = votes;
        this.chosen = chosen;
    }

    @Override
    protected List<String> words(LeverRow row) {
        return List.of(row.title(), row.rightTime(), row.systems());
    }

    @Override
    protected boolean bound(ActivityRef activity, UUID text) {
        return votes.begun(activity.workshop()) || chosen.find(text).isPresent();
    }
}
