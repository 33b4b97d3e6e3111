package org.manof.rating.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.manof.initiative.InitiativeReader;
import org.manof.rating.Rating;
import org.manof.shared.ui.Languages;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;

/** The three faces of a rating, for the rooms that own the options; the activity's picture is the rating's. */
@org.springframework.stereotype.Component
public class RatingFaces {
    private final Rating rating;
    private final InitiativeReader initiatives;

    RatingFaces(Rating rating, InitiativeReader initiatives) {
        this.rating = rating;
        this.initiatives = initiatives;
    }

    /** One's own answers; after the reveal the room's as well. */
    public Component phone(Face face, Participant me, Wording wording) {
        return new PhoneRating(face, me, rating, result(face, "phone", wording), wording);
    }

    /** Turnout and the shortlist, whose length can be changed until the first answer; after the reveal the results. */
    public Component console(Face face, Function<ActivityRef, Rating.Sheet> sheets, Wording wording) {
        return new ConsoleRating(face, sheets, rating, result(face, "console", wording), wording);
    }

    /** Turnout and never a hint; after the reveal the results. */
    public Component board(Face face, Wording wording) {
        return new BoardRating(face, result(face, "board", wording), wording);
    }

    private RatingResult result(Face face, String size, Wording wording) {
        var reader = Languages.current();
        var initiative = initiatives.read(face.initiative());
        return new RatingResult(
                size,
                reader,
                code -> initiative
                        .sector(code)
                        .map(sector -> sector.name().in(reader))
                        .orElse(code),
                wording);
    }
}
