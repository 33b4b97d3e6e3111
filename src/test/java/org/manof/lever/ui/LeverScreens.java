package org.manof.lever.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.manof.ManofTest;
import org.manof.lever.Gathering;
import org.manof.lever.Gathering.Guest;
import org.manof.lever.Levers;
import org.manof.security.Actor;
import org.manof.workshop.Face;
import org.manof.workshop.Kinds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Three phones, a console and a board at the levers. */
@ManofTest
abstract class LeverScreens {
    static final String TITLE = "המנוף בכמה מילים";
    static final String TIME = "מתי הזמן הנכון?";
    static final String SYSTEMS = "באילו מערכות צריך לפעול?";
    static final String SEND = "שליחת ההצעה";
    static final String SAVE = "שמירת השינויים";
    static final String DECIDE = "שמירה";
    static final String REASON = "למה בוחרים אחרת מסדר ההצבעה?";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Kinds kinds;

    BrowserlessApplicationContext house;
    Gathering room;
    Guest rina;
    Window rinasPhone;
    Window omarsPhone;
    Window noasPhone;
    Window console;
    Window board;

    @BeforeEach
    void gather() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        room = new Gathering(spring);
        rina = room.joins("רינה");
        rinasPhone = phone(rina);
        omarsPhone = phone(room.joins("عمر"));
        noasPhone = phone(room.joins("נועה"));
        console = window(room.facilitator(), face -> kinds.of(face.ref().kind()).console(face));
        board = window(
                new Actor.BoardLink(room.boardToken()),
                face -> kinds.of(face.ref().kind()).board(face));
        room.opens(Levers.KIND);
        everyoneLooks();
    }

    @AfterEach
    void close() {
        house.close();
    }

    void everyoneLooks() {
        for (var screen : new Window[] {rinasPhone, omarsPhone, noasPhone, console, board}) {
            screen.looks();
        }
    }

    Window phone(Guest guest) {
        return window(guest.actor(), face -> kinds.of(face.ref().kind()).phone(face, guest.me()));
    }

    Window window(Actor actor, Function<Face, Component> faces) {
        return new Window(house.newUser().newWindow(), room, actor, faces);
    }
}
