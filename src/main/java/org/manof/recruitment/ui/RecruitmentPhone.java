package org.manof.recruitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.Gap;
import org.manof.recruitment.MyRecruitment;
import org.manof.recruitment.NewCandidate;
import org.manof.recruitment.OwnCandidate;
import org.manof.recruitment.Recruitment;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.shared.Ids;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.Languages;
import org.manof.shared.ui.Refusals;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Phase;
import org.manof.workshop.Seats;

/** A participant looks at the gaps, says whom they know, and proposes who could answer one. */
@StyleSheet("manof/styles/recruitment.css")
final class RecruitmentPhone extends Div {
    private final Face face;
    private final Recruitment recruitment;
    private final CandidateNotice notice = new CandidateNotice();
    private final Paragraph closed = new Paragraph(getTranslation("candidate.closed"));
    private final ValueSignal<Set<UUID>> known = new ValueSignal<>(Set.of());
    private final ValueSignal<Boolean> open = new ValueSignal<>(false);
    private final GapsView gaps;
    private final Section own = new Section();
    private final Kept<OwnCandidate> proposed;
    private final ProposeForm form;
    private MyRecruitment mine = MyRecruitment.NONE;
    private int decisions = -1;

    RecruitmentPhone(Face face, Participant me, Recruitment recruitment, Seats seats) {
        this.face = face;
        this.recruitment = recruitment;
        addClassNames("pad", "stack", "recruitment-phone");
        closed.addClassName("notice");
        var sectors = face.picture(RecruitmentPicture.class).peek().sectors();
        gaps = new GapsView(
                candidate -> new Div(
                        new CandidateCard(candidate, sectors, false),
                        new KnowButton(candidate, known, open, this::know)),
                this::tools);
        var list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        own.addClassName("stack");
        own.add(new H2(getTranslation("candidate.mine")), list);
        read();
        form = new ProposeForm(face, me, seats, mine.proposed(), this::send);
        proposed = new Kept<>(
                list, OwnCandidate::id, candidate -> new OwnItem(candidate, sectors, form::write, this::withdraw));
        add(notice, closed, gaps, own, form);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RecruitmentPicture.class).get(),
                        face.item().get()));
    }

    private void draw(RecruitmentPicture picture, AgendaItem item) {
        var opened = item.phase() == Phase.OPEN;
        notice.draw(item);
        open.set(opened);
        closed.setVisible(item.phase() == Phase.CLOSED);
        gaps.show(picture.gaps(), picture.candidates());
        form.draw(picture, opened);
        if (picture.turns().decisions() != decisions) {
            decisions = picture.turns().decisions();
            refresh();
        }
    }

    private List<Component> tools(Gap gap) {
        var answer = new Button(getTranslation("candidate.propose"), _ -> form.answer(gap.component()));
        answer.setAriaLabel(getTranslation("candidate.proposeFor", gap.text().in(Languages.current())));
        answer.addClassName("big");
        answer.bindVisible(open);
        return List.of(answer);
    }

    private void know(Candidate candidate, boolean knows) {
        Refusals.guard(
                this,
                () -> recruitment.know(
                        face.actor(), face.workshop(), face.activity(), candidate.id(), knows, Ids.next()));
        refresh();
    }

    private boolean send(@Nullable UUID earlier, NewCandidate typed, UUID command) {
        var taken = Refusals.guard(this, () -> {
            if (earlier == null) {
                recruitment.propose(face.actor(), face.workshop(), face.activity(), typed, command);
            } else {
                recruitment.rewrite(face.actor(), face.workshop(), face.activity(), earlier, typed, command);
            }
        });
        if (taken) {
            Refusals.tell(this, notice.sent());
        }
        refresh();
        return taken;
    }

    private void withdraw(OwnCandidate candidate) {
        var gone = Refusals.guard(
                this,
                () -> recruitment.withdraw(face.actor(), face.workshop(), face.activity(), candidate.id(), Ids.next()));
        if (gone) {
            form.leave(candidate.id());
        }
        refresh();
    }

    private void refresh() {
        read();
        var waiting = mine.proposed().stream().filter(each -> !each.published()).toList();
        own.setVisible(!waiting.isEmpty());
        proposed.show(waiting);
    }

    private void read() {
        Refusals.guard(this, () -> mine = recruitment.mine(face.actor(), face.workshop(), face.activity()));
        known.set(mine.known());
    }
}
