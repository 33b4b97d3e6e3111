package org.manof.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.manof.initiative.StemFile;
import org.manof.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is in a story of a whole evening, and how they come: a facilitator, a coordinator, the board, eight participants. */
abstract class Gathered {
    @Autowired
    private ApplicationContext spring;

    House house;
    Facilitator dana;
    Coordinator rami;
    Board board;
    Participant noa;
    Participant sami;
    List<Participant> others;
    UUID initiative;

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

    void theRoomGathers() {
        initiative = dana.imports(StemFile.bytes());
        dana.invites(rami);
        dana.opensWorkshop("ערב המנופים");
        board.opens(dana.boardAddress());
        var code = board.code();

        noa = house.participant("נועה", Language.HE).joins(code, "מגזר ציבורי");
        sami = house.participant("سامي", Language.AR).joins(code, "الأكاديميا");
        others = List.of(
                house.participant("רות", Language.HE).joins(code, "מגזר ציבורי"),
                house.participant("דן", Language.HE).joins(code, "מגזר עסקי"),
                house.participant("Ann", Language.EN).joins(code, "Philanthropy"),
                house.participant("מאיה", Language.HE).joins(code, "מגזר שלישי"),
                house.participant("יוסי כהן", Language.HE).joins(code, "מגזר שלישי"),
                house.participant("יוסי כהן", Language.HE).joins(code, "אקדמיה"));

        board.sees("כבר כאן: 8 אנשים", "נועה", "سامي");
        dana.sees("נכנסו 8 אנשים");
        everybody().forEach(phone -> phone.sees("ערב המנופים"));
    }

    Stream<Participant> everybody() {
        return Stream.concat(Stream.of(noa, sami), others.stream());
    }

    Stream<Somebody> everyScreen() {
        return Stream.concat(everybody(), Stream.of(board, dana));
    }
}
