package org.manof.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Edited;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AtOnce;
import org.manof.workshop.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is agreed with partners: facilitators write, coordinators read, nobody else knows of it. */
@SqlTest
class TermsTest {
    private static final String COLLEGE = "המכללה האזורית";
    private static final String SOMEBODY = "ד״ר תמר לב, 050-0000000";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private Terms terms;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcClient jdbc;

    private CirclesRoom room;
    private UUID lever;
    private Terms.Place place;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        lever = room.chooses("מעבדות משותפות");
        place = new Terms.Place(room.initiative(), lever, room.stakeholder(COLLEGE));
    }

    @Test
    void eachFieldIsWrittenForItselfAndReadByTheStaff() {
        writes(TermField.ROLE, "", "  מפעילת \n המעבדה ");
        writes(TermField.INVOLVEMENT, "", "CARRIES_OUT");
        writes(TermField.EXPECTED, "", "שני ערבים בשבוע");
        writes(TermField.COMMITMENT, "", "ציוד ומדריכה");
        writes(TermField.CONTACT, "", SOMEBODY);

        var expected = new PartnerTerms("מפעילת המעבדה", "CARRIES_OUT", "שני ערבים בשבוע", "ציוד ומדריכה", SOMEBODY);
        assertThat(terms.read(room.facilitator(), place)).isEqualTo(expected);
        assertThat(terms.read(room.joined(Role.COORDINATOR), place)).isEqualTo(expected);
        assertThat(expected.involved()).contains(Involvement.CARRIES_OUT);
        writes(TermField.INVOLVEMENT, "CARRIES_OUT", "");
        assertThat(terms.read(room.facilitator(), place).involved()).isEmpty();
    }

    @Test
    void whoeverIsSlowerOverwritesNobody() {
        writes(TermField.EXPECTED, "", "ערב בשבוע");

        var late = writes(TermField.EXPECTED, "", "שני ערבים");

        assertThat(late).isEqualTo(new Edited("ערב בשבוע", false));
        assertThat(terms.read(room.facilitator(), place).expected()).isEqualTo("ערב בשבוע");
        assertThat(writes(TermField.EXPECTED, "", "ערב בשבוע").stored()).isTrue();
        assertThat(writes(TermField.EXPECTED, "ערב בשבוע", "שני ערבים").stored())
                .isTrue();
    }

    @Test
    void coordinatorsReadAndEverybodyElseFindsNothing() {
        refuses("refusal.notAllowed", () -> writes(room.joined(Role.COORDINATOR), place, TermField.ROLE, "א"));
        for (var actor : new Actor[] {
            room.joins("נועה", "third"),
            room.board(),
            CirclesRoom.account(spring, Role.FACILITATOR),
            CirclesRoom.account(spring, Role.COORDINATOR)
        }) {
            refuses("refusal.notFound", () -> writes(actor, place, TermField.ROLE, "א"));
            refuses("refusal.notFound", () -> terms.read(actor, place));
            refuses("refusal.notFound", () -> partners.read(actor, room.initiative()));
        }
        assertThat(terms.read(room.facilitator(), place)).isEqualTo(PartnerTerms.NONE);
    }

    @Test
    void whatIsForeignOrNotChosenIsNotFound() {
        var elsewhere = CirclesRoom.in(spring);
        var foreign = elsewhere.chooses("מעבדות משותפות");
        for (var wrong : new Terms.Place[] {
            new Terms.Place(room.initiative(), foreign, place.stakeholder()),
            new Terms.Place(room.initiative(), Ids.next(), place.stakeholder()),
            new Terms.Place(room.initiative(), lever, elsewhere.stakeholder(COLLEGE)),
            new Terms.Place(elsewhere.initiative(), lever, place.stakeholder()),
        }) {
            refuses("refusal.notFound", () -> writes(room.facilitator(), wrong, TermField.ROLE, "א"));
            refuses("refusal.notFound", () -> terms.read(room.facilitator(), wrong));
        }
        refuses("refusal.notFound", () -> writes(TermField.INVOLVEMENT, "", "OWNS_IT"));
    }

    @Test
    void eachFieldHasALimit() {
        for (var field :
                new TermField[] {TermField.ROLE, TermField.EXPECTED, TermField.COMMITMENT, TermField.CONTACT}) {
            refuses("refusal.text.long", () -> writes(field, "", "א".repeat(field.most() + 1)));
            assertThat(writes(field, "", "😀".repeat(field.most())).stored()).isTrue();
        }
    }

    @Test
    void theContactPersonIsInNoPictureOfAWorkshop() {
        room.step(Verb.OPEN);
        TermField[] written = {TermField.ROLE, TermField.EXPECTED, TermField.COMMITMENT, TermField.CONTACT};
        for (var field : written) {
            writes(field, "", "סוד של " + field);
        }

        assertThat(room.whole().toString()).doesNotContain("סוד של");
    }

    @Test
    void aStakeholderOfWhomSomethingIsAgreedStays() {
        spring.getBean(Stakeholders.class)
                .add(
                        room.facilitator(),
                        room.workshop(),
                        room.activity().id(),
                        new NewStakeholder("מועצת הנוער", "public", Level.LOCAL, Language.HE),
                        Ids.next());
        var youth = new Terms.Place(room.initiative(), lever, room.stakeholder("מועצת הנוער"));
        writes(room.facilitator(), youth, TermField.CONTACT, SOMEBODY);

        refuses("refusal.deed.builtUpon", room::undo);
        terms.save(room.facilitator(), youth, TermField.CONTACT, SOMEBODY, "");
        room.undo();

        assertThat(room.names()).doesNotContain("מועצת הנוער");
    }

    @Test
    void ofManyWhoWriteFromTheSameTextOneIsStored() {
        var stored = new AtomicInteger();

        AtOnce.run(IntStream.range(0, 12)
                .<Runnable>mapToObj(at -> () -> {
                    if (writes(TermField.COMMITMENT, "", "התחייבות " + at).stored()) {
                        stored.incrementAndGet();
                    }
                })
                .toList());

        assertThat(stored).hasValue(1);
        assertThat(jdbc.sql("select count(*) from partner_terms where lever_id = ?")
                        .param(lever)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Edited writes(TermField field, String before, String mine) {
        return terms.save(room.facilitator(), place, field, before, mine);
    }

    private void writes(Actor actor, Terms.Place where, TermField field, String mine) {
        terms.save(actor, where, field, "", mine);
    }
}
