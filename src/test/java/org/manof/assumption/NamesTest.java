package org.manof.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manof.workshop.Evening.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manof.SqlTest;
import org.manof.security.Role;
import org.manof.shared.Ids;
import org.manof.workshop.Author;
import org.manof.workshop.Moderation;
import org.manof.workshop.NamesFor;
import org.manof.workshop.Verb;

/** Whose names stand beside texts, and before whom. */
@SqlTest
class NamesTest extends Named {
    @Test
    void nobodySeesNamesUnlessThatWasChosen() {
        publishes();
        assertThat(picture().toString()).doesNotContain("רינה");
        assertThat(desk()).isEmpty();
    }

    @Test
    void whatFacilitatorsSeeIsInNoPicture() {
        chooses(NamesFor.FACILITATORS);
        publishes();
        assertThat(picture().toString()).doesNotContain("רינה", rina.me().id().toString());
        assertThat(picture().onPhones().toString()).doesNotContain("רינה");
        assertThat(desk()).singleElement().extracting(Author::name).isEqualTo("רינה כרמל");
        var moderation = spring.getBean(Moderation.class);
        for (var actor : List.of(evening.colleague(Role.COORDINATOR), rina.actor())) {
            refuses("refusal.notAllowed", () -> moderation.desk(actor, evening.id(), activity()));
        }
    }

    @Test
    void whatEverybodySeesComesWithTheRevealAndIsAbsentAtOnceWhenItIsTightened() {
        chooses(NamesFor.EVERYBODY);
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        assertThat(picture().toString()).doesNotContain("רינה");
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        assertThat(picture().onPhones().gallery()).singleElement().satisfies(text -> {
            assertThat(text.by()).extracting(Author::name).containsExactly("רינה כרמל");
            assertThat(text.by().getFirst().sector().toString()).contains("מגזר ציבורי");
        });
        assertThat(desk()).hasSize(1);

        tightens(NamesFor.FACILITATORS);
        assertThat(picture().toString()).doesNotContain("רינה");
        assertThat(desk()).hasSize(1);
        tightens(NamesFor.NOBODY);
        assertThat(desk()).isEmpty();
        tightens(NamesFor.NOBODY);
    }

    @Test
    void aMergeCarriesTheNamesOfAllBehindIt() {
        chooses(NamesFor.EVERYBODY);
        var omar = evening.joins("عمر", "business");
        evening.steps(Verb.NEXT, Verb.OPEN);
        writes();
        spring.getBean(Assumptions.class).write(omar.actor(), evening.id(), "ב", Ids.next());
        evening.steps(Verb.CLOSE, Verb.REVEAL);
        var all = picture().gallery().stream().map(GalleryAssumption::id).toList();
        spring.getBean(AssumptionGallery.class).merge(evening.facilitator(), evening.id(), all, "יחד", Ids.next());

        assertThat(picture().gallery())
                .singleElement()
                .satisfies(
                        text -> assertThat(text.by()).extracting(Author::name).containsExactly("רינה כרמל", "عمر"));
    }
}
