package org.manof.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manof.partnership.Circle;
import org.manof.shared.Ids;
import org.manof.workshop.Moderation;
import org.manof.workshop.OwnStanding;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read first, and what is hidden, where there is no reveal. */
class ModeratedProgrammesTest extends ProgrammesRoom {
    private static final String RUDE = "ראש העיר לא מבין כלום";

    @Autowired
    private Moderation moderation;

    @Test
    void whatIsReadFirstIsSeenFromItsApprovalOnAndWaitsAgainWhenItIsWordedAnew() {
        opensReadFirst();
        var club = adds(noa, CLUB);
        assertThat(names(lab)).isEmpty();
        assertThat(state(club)).isEqualTo(OwnStanding.State.WAITING);
        refuses("refusal.notFound", () -> decides(club, in(Circle.WIDE)));
        refuses("refusal.notFound", () -> merges("x", club, club));
        refuses("refusal.review.changed", () -> approves(club, "מילים אחרות"));

        approves(club, CLUB);
        assertThat(names(lab)).containsExactly(CLUB);
        assertThat(state(club)).isEqualTo(OwnStanding.State.PUBLISHED);
        programmes.rewrite(noa.actor(), at(), club, named(RUDE), Ids.next());
        assertThat(names(lab)).isEmpty();
        desk.add(room.facilitator(), at(), lab, named("של המנחים"), Ids.next());
        assertThat(names(lab)).containsExactly("של המנחים");
    }

    @Test
    void whatIsHiddenIsGoneForAllButItsAuthorAndComesBack() {
        opens();
        var rude = adds(noa, RUDE);
        hides(rude);
        assertThat(names(lab)).isEmpty();
        assertThat(programmes.mine(noa.actor(), at()).getFirst().standing().reason())
                .isEqualTo("סיבה");
        refuses("refusal.notFound", () -> decides(rude, in(Circle.WIDE)));
        moderation.show(room.facilitator(), room.workshop(), at().activity(), rude, Ids.next());
        assertThat(names(lab)).containsExactly(RUDE);
        hides(rude);
        programmes.rewrite(noa.actor(), at(), rude, named(CLUB), Ids.next());
        assertThat(names(lab)).containsExactly(CLUB);
    }

    @Test
    void whatIsBuiltOnIsNotHidden() {
        opens();
        var club = adds(noa, CLUB);
        var grants = adds(noa, "מלגות");
        var rest = adds(noa, "חונכים");
        merges("יחד", club, grants);
        decides(rest, in(Circle.DIRECT));

        refuses("refusal.review.merged", () -> hides(club));
        refuses("refusal.review.bound", () -> hides(rest));
    }

    @Test
    void anApprovalIsNotUndoneUnderADecision() {
        opensReadFirst();
        var club = adds(noa, CLUB);
        approves(club, CLUB);
        assertThat(names(lab)).containsExactly(CLUB);
        room.undo();
        assertThat(names(lab)).isEmpty();
        approves(club, CLUB);
        decides(club, in(Circle.DIRECT));
        room.undo();
        room.undo();
        assertThat(names(lab)).isEmpty();
    }

    private OwnStanding.State state(UUID programme) {
        return programmes.mine(noa.actor(), at()).stream()
                .filter(own -> own.id().equals(programme))
                .findFirst()
                .orElseThrow()
                .standing()
                .state();
    }

    private void approves(UUID programme, String words) {
        moderation.approve(room.facilitator(), room.workshop(), at().activity(), programme, List.of(words), Ids.next());
    }

    private void hides(UUID programme) {
        moderation.hide(room.facilitator(), room.workshop(), at().activity(), programme, "סיבה", Ids.next());
    }
}
