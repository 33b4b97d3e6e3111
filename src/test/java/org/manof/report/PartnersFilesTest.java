package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.partnership.CirclesRoom.refuses;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.partnership.Aim;
import org.manof.partnership.Circle;
import org.manof.partnership.CirclesRoom;
import org.manof.partnership.TermField;
import org.manof.partnership.Terms;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ManofTest
class PartnersFilesTest {
    private static final String COLLEGE = "המכללה האזורית";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private PartnersFiles files;

    private CirclesRoom room;
    private UUID lever;

    @BeforeEach
    void gather() {
        room = CirclesRoom.in(spring);
        lever = room.chooses("מעבדות משותפות");
    }

    @Test
    void aRowHoldsCirclesAndTermsAndNoContactUnlessAskedFor() {
        assertThat(files.hasPartners(room.facilitator(), room.initiative())).isFalse();
        room.settles(lever, COLLEGE, Aim.NOW, Circle.WIDE);
        room.settles(lever, COLLEGE, Aim.TARGET, Circle.DIRECT);
        writes(TermField.ROLE, "=מפעילה");
        writes(TermField.INVOLVEMENT, "LEADS");
        writes(TermField.CONTACT, "תמר לב");
        var rami = room.joined(Role.COORDINATOR);

        assertThat(files.hasPartners(rami, room.initiative())).isTrue();
        var handed = text(files.partners(rami, room.initiative(), Language.HE)).split("\r\n");
        assertThat(handed).hasSize(2);
        assertThat(handed[0]).startsWith("\uFEFFמנוף,בעל עניין,מגזר,רמה,היום,").doesNotContain("קשר");
        assertThat(handed[1])
                .startsWith("מעבדות משותפות,המכללה האזורית,אקדמיה,")
                .contains(",רחב,ישיר,'=מפעילה,הובלה,")
                .doesNotContain("תמר");
        assertThat(text(files.withContacts(rami, room.initiative(), Language.HE)))
                .contains("תמר לב");
    }

    @Test
    void strangersAndParticipantsFindNothing() {
        for (var actor :
                new Actor[] {room.joins("נועה", "third"), room.board(), CirclesRoom.account(spring, Role.FACILITATOR)
                }) {
            refuses("refusal.notFound", () -> files.hasPartners(actor, room.initiative()));
            refuses("refusal.notFound", () -> files.partners(actor, room.initiative(), Language.HE));
            refuses("refusal.notFound", () -> files.withContacts(actor, room.initiative(), Language.HE));
        }
    }

    private void writes(TermField field, String text) {
        var place = new Terms.Place(room.initiative(), lever, room.stakeholder(COLLEGE));
        spring.getBean(Terms.class).save(room.facilitator(), place, field, "", text);
    }

    private static String text(NamedFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
