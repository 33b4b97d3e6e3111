package org.manof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.lever.Gathering.refuses;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manof.ManofTest;
import org.manof.assumption.Assumptions;
import org.manof.lever.Gathering;
import org.manof.lever.Levers;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.workshop.AgendaEditing;
import org.manof.workshop.AgendaField;
import org.manof.workshop.Moderation;
import org.manof.workshop.Names;
import org.manof.workshop.NamesFor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people wrote is taken away as the room sees it: with names where everybody sees names, and not otherwise. */
@ManofTest
class GalleryFilesTest {
    private static final String LAB = "=מעבדה ניידת";
    private static final String RUDE = "ראש העיר לא מבין כלום";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private GalleryFiles files;

    private Gathering room;
    private Gathering.Guest rina;

    @BeforeEach
    void gather() {
        room = new Gathering(spring, Assumptions.KIND);
        rina = room.joins("רינה כרמל");
    }

    @Test
    void nothingIsTakenAwayBeforeTheRoomSeesItNorByAnybodyElse() {
        room.opens(Levers.KIND);
        room.proposes(rina, LAB, room.component(0));
        assertThat(files.hasLevers(room.facilitator(), room.initiative(), room.workshop()))
                .isFalse();
        refuses("refusal.notFound", this::levers);
        room.reveals();
        var elsewhere = new Gathering(spring);
        for (var stranger : new Actor[] {elsewhere.facilitator(), rina.actor()}) {
            refuses("refusal.notFound", () -> files.levers(stranger, room.initiative(), room.workshop(), Language.HE));
            refuses(
                    "refusal.notFound",
                    () -> files.assumptions(stranger, room.initiative(), room.workshop(), Language.HE));
        }
        refuses(
                "refusal.notFound",
                () -> files.levers(elsewhere.facilitator(), elsewhere.initiative(), room.workshop(), Language.HE));

        assertThat(levers())
                .contains(
                        "'" + LAB,
                        "מהשנה הבאה",
                        room.brought().components().getFirst().text().in(Language.HE))
                .doesNotContain("רינה", "מי כתב");
    }

    @Test
    void namesStandInTheFileWhileEverybodySeesThemAndWhatIsHiddenDoesNot() {
        room.opens(Assumptions.KIND);
        write("יהיו הסעות");
        room.reveals();
        assertThat(assumptions()).contains("יהיו הסעות").doesNotContain("רינה");

        var activity = room.activity(Levers.KIND).id();
        spring.getBean(AgendaEditing.class)
                .save(
                        room.facilitator(),
                        room.workshop(),
                        new AgendaField(activity, AgendaField.NAMES),
                        NamesFor.NOBODY.name(),
                        NamesFor.EVERYBODY.name());
        room.opens(Levers.KIND);
        room.proposes(rina, LAB);
        room.proposes(rina, RUDE);
        var rude = own(RUDE);
        room.reveals();
        spring.getBean(Moderation.class)
                .hide(room.facilitator(), room.workshop(), activity, rude, "לא כאן", Ids.next());
        assertThat(levers()).contains("מי כתבו", "רינה כרמל (מגזר ציבורי)").doesNotContain(RUDE, "לא כאן");

        spring.getBean(Names.class).tighten(room.facilitator(), room.workshop(), activity, NamesFor.FACILITATORS);
        assertThat(levers()).contains(LAB).doesNotContain("מי כתבו", "רינה");
    }

    private void write(String text) {
        spring.getBean(Assumptions.class).write(rina.actor(), room.workshop(), text, Ids.next());
    }

    private UUID own(String title) {
        return spring.getBean(Levers.class).mine(rina.actor(), room.workshop()).stream()
                .filter(lever -> lever.proposal().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String levers() {
        var file = files.levers(room.facilitator(), room.initiative(), room.workshop(), Language.HE);
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private String assumptions() {
        var file = files.assumptions(room.facilitator(), room.initiative(), room.workshop(), Language.HE);
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
