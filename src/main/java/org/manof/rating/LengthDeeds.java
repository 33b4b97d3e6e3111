package org.manof.rating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.workshop.Agendas;
import org.manof.workshop.Deed;
import org.manof.workshop.DeedKind;
import org.springframework.stereotype.Component;

/** Takes back a change of a shortlist's length, until the first answer. */
@Component
class LengthDeeds implements DeedKind {
    static final String SIZE = "deed.rating.size";

    private final Agendas agendas;
    private final Ratings ratings;
    private final RatingLists lists;
    private final RatingRows rows;

    LengthDeeds(Agendas agendas, Ratings ratings, RatingLists lists, RatingRows rows) {
        this.agendas = agendas;
        this.ratings = ratings;
        this.lists = lists;
        this.rows = rows;
    }

    /** A list that was empty before is fixed when the round opens. */
    record Sized(
            UUID activity,
            Map<String, Integer> optionsBefore,
            Map<String, Integer> optionsAfter,
            int before,
            List<UUID> listBefore,
            int after) {}

    @Override
    public Set<String> keys() {
        return Set.of(SIZE);
    }

    @Override
    public void undo(Deed deed) {
        var sized = deed.before(Sized.class);
        var activity = agendas.activity(deed.workshop(), sized.activity());
        ratings.rounds().latest(activity).ifPresent(round -> {
            if (round.seen() || rows.any(round.id())) {
                throw Refusal.of("refusal.rating.begun");
            }
            ratings.rounds().size(round.id(), sized.before());
            lists.put(round.id(), sized.listBefore());
        });
        agendas.putBack(activity.id(), sized.optionsAfter(), sized.optionsBefore());
    }

    @Override
    public String about(Deed deed, Language reader) {
        return String.valueOf(deed.before(Sized.class).after());
    }
}
