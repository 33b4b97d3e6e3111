package org.manof.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.manof.programme.OwnProgramme;
import org.manof.shared.ui.Languages;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.Drafts;

/** The drafts of programmes, each with the lever that it is about. */
final class ProgrammeDrafts extends Drafts<OwnProgramme> {
    /** The field of the lever: what is typed stays with it when the room turns to another. */
    static final String LEVER = "lever";

    ProgrammeDrafts(Component place, Face face, Participant me, Seats seats, List<OwnProgramme> mine) {
        super(
                place,
                face,
                me,
                seats,
                new Form<>(
                        Stream.concat(ProgrammeFields.NAMES.stream(), Stream.of(LEVER))
                                .toList(),
                        OwnProgramme::id,
                        ProgrammeDrafts::said),
                mine);
    }

    private static String said(OwnProgramme own, String field) {
        return field.equals(LEVER)
                ? own.lever().toString()
                : ProgrammeFields.said(own.about(), own.body(), field, Languages.current());
    }
}
