package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.manof.recruitment.CandidateWritings;
import org.manof.recruitment.Recruitment;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.recruitment.SimulatedRecruiter;
import org.manof.workshop.ActivityKind;
import org.manof.workshop.ActivityOption;
import org.manof.workshop.ActivityRef;
import org.manof.workshop.Face;
import org.manof.workshop.KindPlace;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.Simulated;
import org.manof.workshop.WritingRules;
import org.manof.workshop.Writings;
import org.manof.workshop.ui.ReviewDesk;
import org.manof.workshop.ui.ReviewParts;

/** The room looks at what no lever answers, and finds who could. */
@org.springframework.stereotype.Component
class RecruitmentActivity implements ActivityKind {
    private final Recruitment recruitment;
    private final RecruitmentRoom room;
    private final CandidateWritings writings;
    private final ReviewParts reviews;
    private final Seats seats;
    private final SimulatedRecruiter simulated;

    RecruitmentActivity(
            Recruitment recruitment,
            RecruitmentRoom room,
            CandidateWritings writings,
            ReviewParts reviews,
            Seats seats,
            SimulatedRecruiter simulated) {
        this.recruitment = recruitment;
        this.room = room;
        this.writings = writings;
        this.reviews = reviews;
        this.seats = seats;
        this.simulated = simulated;
    }

    /** Candidates belong to the initiative, and proposals are found by activity. Everything is seen at once, so there is no reveal. */
    @Override
    public KindPlace place() {
        return KindPlace.extra(Recruitment.KIND, 9, 25).severalTimes().withoutReveal();
    }

    @Override
    public List<ActivityOption> options() {
        return WritingRules.OPTIONS;
    }

    @Override
    public Optional<Writings> writings() {
        return Optional.of(writings);
    }

    @Override
    public Object picture(ActivityRef activity) {
        return recruitment.picture(activity);
    }

    @Override
    public Object onPhones(Object picture) {
        return ((RecruitmentPicture) picture).onPhones();
    }

    @Override
    public boolean simulate(Simulated who, ActivityRef activity) {
        return simulated.acts(who, activity);
    }

    @Override
    public Component phone(Face face, Participant me) {
        return new RecruitmentPhone(face, me, recruitment, seats);
    }

    @Override
    public Component console(Face face) {
        return new RecruitmentConsole(face, room, new ReviewDesk(face, reviews));
    }

    @Override
    public Component board(Face face) {
        return new RecruitmentBoard(face);
    }
}
