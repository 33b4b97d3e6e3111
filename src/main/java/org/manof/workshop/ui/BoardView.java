package org.manof.workshop.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.manof.live.Audience;
import org.manof.live.Live;
import org.manof.live.ui.LiveScreen;
import org.manof.security.Actor;
import org.manof.shared.Refusal;
import org.manof.shared.ui.LeverSign;
import org.manof.workshop.Face;
import org.manof.workshop.Kinds;
import org.manof.workshop.Mode;
import org.manof.workshop.Person;
import org.manof.workshop.Phase;
import org.manof.workshop.WorkshopPicture;
import org.manof.workshop.Workshops;

/** What everybody looks at: one message a screen, no controls, opened by a read-only link. */
@Route(value = "board/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("manof/styles/board.css")
class BoardView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Workshops workshops;
    private final Kinds kinds;
    private final Live live;
    private final Addresses addresses;
    private final H1 title = new H1();
    private final Paragraph question = new Paragraph();
    private final TimerElement timer = new TimerElement();
    private final Div middle = new Div();
    private final Paragraph byHand = new Paragraph();
    private final RehearsalSign sign = new RehearsalSign();
    private final Div page = new Div();
    private final Div blank = new Div(new Wordmark());
    private @Nullable Face face;
    private @Nullable Lobby lobby;
    private String name = "";

    BoardView(Workshops workshops, Kinds kinds, Live live, Addresses addresses) {
        this.workshops = workshops;
        this.kinds = kinds;
        this.live = live;
        this.addresses = addresses;
        addClassName("board");
        page.addClassName("board-page");
        middle.addClassName("board-main");
        blank.addClassName("board-blank");
        question.addClassName("muted");
        byHand.addClassName("muted");
        question.getElement().setAttribute("dir", "auto");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = new Actor.BoardLink(event.getRouteParameters().get("token").orElse(""));
        try {
            build(link, workshops.picture(link, workshops.ofBoard(link)));
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    private void build(Actor.BoardLink link, WorkshopPicture first) {
        removeAll();
        name = first.title();
        var words = new Div(title, question);
        words.addClassName("grow");
        var header = new Header(words, timer);
        header.addClassName("board-header");
        page.removeAll();
        page.add(sign, header, middle, byHand);
        add(page, blank);
        var picture =
                LiveScreen.follow(this, live, first.id(), WorkshopPicture.class, Audience.BOARD, first.id(), first);
        Signal.effect(this, () -> draw(link, picture.get()));
    }

    private void draw(Actor.BoardLink link, WorkshopPicture picture) {
        sign.draw(picture);
        if (picture.mode() == Mode.WIPED) {
            removeAll();
            add(RehearsalSign.wiped());
            return;
        }
        var writtenFor = picture.people().stream().filter(Person::byHand).count();
        byHand.setVisible(writtenFor > 0 && picture.adjourned() == null && picture.current() != null);
        byHand.setText(writtenFor > 0 ? getTranslation("board.byHand", writtenFor) : "");
        blank.setVisible(picture.blank());
        page.setVisible(!picture.blank());
        timer.show(picture.timerEndsAt());
        var now = picture.current();
        var adjourned = picture.adjourned();
        if (adjourned != null) {
            face = null;
            lobby = null;
            title.setText(picture.title());
            question.setText("");
            middle.removeAll();
            var rest = new Adjourned(adjourned);
            rest.addClassName("fill");
            middle.add(rest);
            return;
        }
        if (now == null) {
            face = null;
            title.setText(picture.title());
            question.setText(getTranslation("board.lobby"));
            welcome(picture);
            return;
        }
        lobby = null;
        title.setText(getTranslation("kind." + now.kind() + ".title"));
        question.setText(
                now.instruction().isEmpty() ? getTranslation("kind." + now.kind() + ".question") : now.instruction());
        if (now.phase() == Phase.WAITING && !kinds.of(now.kind()).gathers()) {
            face = null;
            middle.removeAll();
            var soon = new Paragraph(getTranslation("board.waiting"));
            soon.addClassName("big");
            var rest = new Div(new LeverSign(), soon);
            rest.addClassNames("empty-state", "fill");
            middle.add(rest);
            return;
        }
        var here = face;
        if (here == null || !here.follows(picture)) {
            var next = Face.of(link, picture);
            face = next;
            middle.removeAll();
            middle.add(kinds.of(now.kind()).board(next));
        }
    }

    private void welcome(WorkshopPicture picture) {
        var here = lobby;
        if (here == null) {
            here = new Lobby(picture.code(), addresses);
            lobby = here;
            middle.removeAll();
            middle.add(here);
        }
        here.draw(picture);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
