package org.manof.assumption;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.manof.security.Actor;
import org.manof.shared.Ids;
import org.manof.workshop.Evening;
import org.manof.workshop.Evening.Guest;
import org.manof.workshop.Verb;
import org.springframework.context.ApplicationContext;

/** An evening that begins with the working assumptions. */
public final class AssumptionsRoom {
    private final ApplicationContext spring;
    private final Evening evening;

    public AssumptionsRoom(ApplicationContext spring) {
        this.spring = spring;
        this.evening = new Evening(spring, Set.of(Assumptions.KIND, AssumptionRatings.KIND));
        evening.steps(Verb.NEXT, Verb.OPEN);
    }

    public Evening evening() {
        return evening;
    }

    public UUID id() {
        return evening.id();
    }

    /** Seven people of the town. */
    public List<Guest> seven() {
        return IntStream.range(0, 7).mapToObj(i -> evening.joins("משתתפת " + i)).toList();
    }

    public void writes(Guest guest, String text) {
        spring.getBean(Assumptions.class).write(guest.actor(), id(), text, Ids.next());
    }

    public void publishes() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    /** Goes on to the rating and opens it. */
    public void asks() {
        evening.steps(Verb.NEXT, Verb.OPEN);
    }

    public void reveals() {
        evening.steps(Verb.CLOSE, Verb.REVEAL);
    }

    public AssumptionsPicture written() {
        return (AssumptionsPicture) evening.picture().activity();
    }

    public List<String> texts() {
        return written().gallery().stream().map(GalleryAssumption::text).toList();
    }

    public RatingPicture rated() {
        return (RatingPicture) evening.picture().activity();
    }

    public RatedAssumption rated(String text) {
        return rated().assumptions().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The assumption that stands in the gallery with this text. */
    public UUID named(String text) {
        return spring.getBean(AssumptionRows.class)
                .gallery(id())
                .standing()
                .filter(row -> row.content().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void rates(Guest guest, String text, int grade) {
        spring.getBean(AssumptionRatings.class).rate(guest.actor(), id(), named(text), grade, Ids.next());
    }

    /** People rate in turn, each with the next of {@code grades}. */
    public void rate(List<Guest> people, String text, int... grades) {
        IntStream.range(0, grades.length).forEach(i -> rates(people.get(i), text, grades[i]));
    }

    public void merges(String text, String... sources) {
        spring.getBean(AssumptionGallery.class)
                .merge(
                        evening.facilitator(),
                        id(),
                        List.of(sources).stream().map(this::named).toList(),
                        text,
                        Ids.next());
    }

    public void decides(String text, Verdict verdict, String reason) {
        decides(evening.facilitator(), text, verdict, reason);
    }

    public void decides(Actor actor, String text, Verdict verdict, String reason) {
        spring.getBean(AssumptionDecisions.class).decide(actor, id(), named(text), verdict, reason, Ids.next());
    }
}
