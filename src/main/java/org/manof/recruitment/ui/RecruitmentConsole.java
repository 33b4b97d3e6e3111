package org.manof.recruitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import org.manof.recruitment.Candidate;
import org.manof.recruitment.RecruitmentPicture;
import org.manof.recruitment.StaffPlace;
import org.manof.security.Actor;
import org.manof.shared.ui.Kept;
import org.manof.shared.ui.People;
import org.manof.workshop.AgendaItem;
import org.manof.workshop.Face;
import org.manof.workshop.ui.AuthorLine;
import org.manof.workshop.ui.ReviewDesk;

/** The facilitator's side in a workshop: what waits to be read, then gaps, candidates and their files. */
final class RecruitmentConsole extends Div {
    private final ReviewDesk reviews;
    private final RecruitmentDesk desk;
    private final Section proposals = new Section();
    private final Kept<Candidate> published;

    RecruitmentConsole(Face face, RecruitmentRoom room, ReviewDesk reviews) {
        this.reviews = reviews;
        addClassNames("stack", "recruitment-console");
        desk = new RecruitmentDesk(
                room, (Actor.Staff) face.actor(), new StaffPlace(face.initiative(), face.workshop()));
        var list = new UnorderedList();
        list.addClassNames("plain-list", "candidate-proposals");
        published = new Kept<>(
                list,
                Candidate::id,
                candidate -> new ListItem(
                        People.text(candidate.name()),
                        new AuthorLine(candidate.by()),
                        reviews.hiding(candidate.id(), candidate.name())));
        proposals.addClassName("stack");
        proposals.add(new H2(getTranslation("candidate.proposed")), list);
        add(reviews, desk, proposals);
        Signal.effect(
                this,
                () -> draw(
                        face.picture(RecruitmentPicture.class).get(),
                        face.item().get()));
    }

    private void draw(RecruitmentPicture picture, AgendaItem item) {
        var unused = reviews.draw(item, picture.sent(), picture.turns());
        var here = picture.candidates().stream()
                .filter(each -> picture.proposed().contains(each.id()))
                .map(each -> each.signed(reviews.names()))
                .toList();
        proposals.setVisible(!here.isEmpty());
        published.show(here);
        desk.refresh();
    }
}
