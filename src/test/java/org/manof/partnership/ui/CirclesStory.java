package org.manof.partnership.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.manof.ManofTest;
import org.manof.partnership.CirclesRoom;
import org.manof.security.Actor;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A facilitator, three phones and the board, each in a window of its own. */
@ManofTest
abstract class CirclesStory {
    @Autowired
    private ApplicationContext spring;

    @Autowired
    private CirclesKind kind;

    private BrowserlessApplicationContext house;
    CirclesRoom room;
    Actor.Guest noa;
    CirclesScreen console;
    CirclesScreen board;
    CirclesScreen phone;
    CirclesScreen sami;
    CirclesScreen dan;

    @BeforeEach
    void gather() {
        house = SpringBrowserlessApplicationContext.create(spring, "org.manof");
        room = CirclesRoom.in(spring);
        noa = room.joins("נועה", "third");
        console = new CirclesScreen(house.newUser().newWindow(), room, room.facilitator(), Language.HE, kind::console);
        board = new CirclesScreen(house.newUser().newWindow(), room, room.board(), Language.HE, kind::board);
        phone = phoneOf(noa, Language.HE);
        sami = phoneOf(room.joins("سامي", "business"), Language.AR);
        dan = phoneOf(room.joins("דן", "public"), Language.HE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    final void everybodyFollows() {
        for (var screen : new CirclesScreen[] {console, board, phone, sami, dan}) {
            screen.follows();
        }
    }

    CirclesScreen phoneOf(Actor.Guest guest, Language language) {
        return new CirclesScreen(
                house.newUser().newWindow(), room, guest, language, face -> kind.phone(face, room.who(guest)));
    }

    final String id(String stakeholder) {
        return room.stakeholder(stakeholder).toString();
    }
}
