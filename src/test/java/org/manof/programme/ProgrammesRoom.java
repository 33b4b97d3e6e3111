package org.manof.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.manof.SqlTest;
import org.manof.lever.Gathering;
import org.manof.partnership.Circle;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.voting.Voting;
import org.manof.workplan.PlanTeam;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.MoreKinds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A team that has chosen the laboratory and the buses, and comes to what there is already around them. */
@SqlTest
abstract class ProgrammesRoom {
    static final String CLUB = "מועדון המדע";
    static final String BUS = "הסעות ערב";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeDesk desk;

    @Autowired
    ProgrammeDecisions decisions;

    @Autowired
    ProgrammeFocus focuses;

    @Autowired
    ProgrammeReader reader;

    PlanTeam team;
    Gathering room;
    Gathering.Guest noa;
    Gathering.Guest sami;
    UUID lab;
    UUID buses;

    @BeforeEach
    void gather() {
        team = new PlanTeam(spring);
        room = team.room();
        MoreKinds.into(spring, room.facilitator(), room.workshop(), Set.of(Programmes.KIND));
        MoreKinds.into(spring, room.facilitator(), room.workshop(), Set.of(ProgrammeVotes.KIND));
        noa = room.joins("נועה");
        sami = room.joins("سامي");
        lab = team.group(PlanTeam.LAB).lever();
        buses = team.group(PlanTeam.BUSES).lever();
    }

    void opens() {
        room.opens(Programmes.KIND);
    }

    void opensReadFirst() {
        chooses("readFirst", "1");
        opens();
    }

    void chooses(String option, String value) {
        spring.getBean(AgendaEditing.class)
                .save(room.facilitator(), room.workshop(), new AgendaField(at().activity(), option), "", value);
    }

    Programmes.At at() {
        return new Programmes.At(room.workshop(), room.activity(Programmes.KIND).id());
    }

    Programmes.At vote() {
        return new Programmes.At(
                room.workshop(), room.activity(ProgrammeVotes.KIND).id());
    }

    static Description named(String name) {
        return named(name, "public", null);
    }

    static Description named(String name, String sector, @Nullable Long budget) {
        return new Description(name, sector, null, "", "", "", budget, "", Evaluation.UNKNOWN, "", "");
    }

    /** With an operating body in free text, and a link. */
    static Description run(String name, String body, String link) {
        return new Description(name, "third", null, body, "", "", null, "", Evaluation.YES, "סקר", link);
    }

    UUID adds(Gathering.Guest guest, UUID lever, Description about) {
        programmes.add(guest.actor(), at(), lever, about, Ids.next());
        return programmes.mine(guest.actor(), at()).getLast().id();
    }

    UUID adds(Gathering.Guest guest, String name) {
        return adds(guest, lab, named(name));
    }

    LeverMap map(UUID lever) {
        return reader.maps(room.initiative()).stream()
                .filter(map -> map.lever().equals(lever))
                .findFirst()
                .orElseThrow();
    }

    List<String> names(UUID lever) {
        return map(lever).programmes().stream().map(Programme::name).toList();
    }

    Programme programme(UUID lever, UUID id) {
        return map(lever).programmes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    UUID merges(String name, UUID... sources) {
        desk.merge(room.facilitator(), at(), Arrays.asList(sources), named(name), Ids.next());
        return map(lab).programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void decides(Programmes.At at, UUID programme, @Nullable Decision seen, @Nullable Decision mine) {
        decisions.decide(room.facilitator(), at, programme, seen, mine, Ids.next());
    }

    void decides(UUID programme, Decision mine) {
        decides(at(), programme, null, mine);
    }

    static Decision strategic(String leader) {
        return new Decision(Circle.STRATEGIC, "", leader);
    }

    static Decision in(Circle circle) {
        return new Decision(circle, "", "");
    }

    void votes(Gathering.Guest guest, UUID programme, int dots) {
        var ballot = spring.getBean(ProgrammeVotes.class).ballot(room.activity(ProgrammeVotes.KIND));
        spring.getBean(Voting.class).put(guest.actor(), ballot, programme, dots, Ids.next());
    }

    Actor board() {
        return new Actor.BoardLink(room.boardToken());
    }
}
