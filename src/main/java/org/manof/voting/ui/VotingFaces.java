package org.manof.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.shared.ui.Languages;
import org.manof.voting.BallotPicture;
import org.manof.voting.Voting;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;

/**
 * The three faces of a dots vote, for the rooms that own the options. Each takes where the options come from and how the vote's
 * picture is found in the activity's own.
 */
@org.springframework.stereotype.Component
public class VotingFaces {
    private final Voting voting;
    private final InitiativeReader initiatives;

    VotingFaces(Voting voting, InitiativeReader initiatives) {
        this.voting = voting;
        this.initiatives = initiatives;
    }

    /** How a room's activity shows itself as a vote: its picture holds the options that its room offers. */
    public record Source(Function<Object, BallotPicture> picture) {

        /** For an activity whose picture is the vote's and nothing more. */
        public static Source whole() {
            return new Source(BallotPicture.class::cast);
        }

        BallotPicture in(Face face) {
            return picture.apply(face.whole().get().activity());
        }

        /** The ballot that the screen shows, for calls to the service. */
        Voting.Ballot ballot(Face face) {
            return new Voting.Ballot(
                    face.ref(), picture.apply(face.whole().peek().activity()).options());
        }
    }

    /** The ballot; after the reveal the results. */
    public Component phone(Face face, Participant me, Source source) {
        return new PhoneVote(face, me, source, voting, bars(face, "phone"));
    }

    /** Turnout and rule; after the reveal the results. */
    public Component console(Face face, Source source) {
        return new ConsoleVote(face, source, voting, bars(face, "console"));
    }

    /** Turnout and never a hint; after the reveal the results. */
    public Component board(Face face, Source source) {
        return new BoardVote(face, source, bars(face, "board"));
    }

    private BarsElement bars(Face face, String size) {
        var reader = Languages.current();
        var sectors = initiatives.read(face.initiative()).sectors().stream()
                .collect(Collectors.toMap(
                        SectorPicture::code, sector -> sector.name().in(reader)));
        return new BarsElement(size, reader, sectors);
    }
}
