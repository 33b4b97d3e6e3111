package org.manof.story;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.manof.initiative.StemFile;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is in a story, and how they come: a facilitator, a coordinator, the board, and the participants that it names. */
abstract class Gathered {
    @Autowired
    ApplicationContext spring;

    House house;
    Facilitator dana;
    Coordinator rami;
    Board board;
    Participant noa;
    Participant sami;
    Participant ann;
    /** Those of the room who came after Noa and Sami. */
    List<Participant> others;

    UUID initiative;
    String boardAddress;
    String code;
    /** The participants in the order in which they came. */
    final List<Participant> people = new ArrayList<>();

    @BeforeEach
    void open() {
        house = new House(spring);
        dana = house.facilitator("dana");
        rami = house.coordinator("rami");
        board = house.board();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** The initiative of the example, with its facilitator and its coordinator. */
    void theInitiativeIsThere() {
        initiative = dana.imports(StemFile.bytes());
        dana.invites(rami);
    }

    /** A workshop with the ready agenda {@code agenda} on the example, and its board. */
    void theWorkshopOpens(String title, String agenda) {
        theInitiativeIsThere();
        dana.choosesAgenda(agenda);
        theConsoleOpens(title);
    }

    /** A workshop with the agenda that is offered, on the initiative at which Dana is, and its board. */
    void theConsoleOpens(String title) {
        dana.opensWorkshop(title);
        theBoardOpens();
    }

    /** The board of the console on which Dana is. */
    void theBoardOpens() {
        boardAddress = dana.boardAddress();
        code = board.opens(boardAddress).code();
    }

    /** A workshop with the agenda that is offered first, and its board. */
    void theEveningOpens(String title) {
        theInitiativeIsThere();
        theConsoleOpens(title);
    }

    Participant comes(String name, Language language, String sector) {
        var person = house.participant(name, language).joins(code, sector);
        people.add(person);
        return person;
    }

    void noaComes() {
        noa = comes("נועה", Language.HE, "מגזר ציבורי");
    }

    void samiComes() {
        sami = comes("سامي", Language.AR, "الأكاديميا");
    }

    void annComes() {
        ann = comes("Ann", Language.EN, "Philanthropy");
    }

    void othersCome(String... names) {
        Stream.of(names).forEach(name -> comes(name, Language.HE, "מגזר שלישי"));
    }

    /** A whole evening with eight people. */
    void theRoomGathers() {
        theEveningOpens("ערב המנופים");
        noaComes();
        samiComes();
        comes("רות", Language.HE, "מגזר ציבורי");
        comes("דן", Language.HE, "מגזר עסקי");
        annComes();
        othersCome("מאיה", "יוסי כהן");
        comes("יוסי כהן", Language.HE, "אקדמיה");
        others = List.copyOf(people.subList(2, people.size()));

        board.sees("כבר כאן: 8 אנשים", "נועה", "سامي");
        dana.sees("נכנסו 8 אנשים");
        everybody().forEach(phone -> phone.sees("ערב המנופים"));
    }

    Stream<Participant> everybody() {
        return people.stream();
    }

    Stream<Somebody> everyScreen() {
        return Stream.concat(everybody(), Stream.of(board, dana));
    }
}
