package org.manof.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manof.live.Picture;

/**
 * What everyone in the workshop may see now. Nothing hidden is in it: before a reveal {@code activity} holds no votes.
 *
 * @param mode whether it is meant, or a rehearsal
 * @param adjourned what was said of when it goes on, perhaps nothing, if the workshop is closed for the day
 * @param current the activity that the room is at; null while people join
 * @param undoable what the facilitators' undo would take back, if there is anything
 * @param activity the current activity's own picture, made by its {@link ActivityKind}
 */
public record WorkshopPicture(
        long seq,
        UUID id,
        UUID initiative,
        String title,
        String code,
        boolean locked,
        boolean blank,
        Mode mode,
        @Nullable String adjourned,
        @Nullable Instant timerEndsAt,
        List<AgendaItem> agenda,
        @Nullable AgendaItem current,
        List<Person> people,
        @Nullable LastDeed undoable,
        Object activity)
        implements Picture {

    /**
     * What the phone of {@code person} draws of it: of the people only that one, of the agenda nothing but the current activity, and of that only {@code part}. Its number is 0,
     * so that two of them are equal if they look the same.
     */
    public WorkshopPicture onPhone(UUID person, Object part) {
        return new WorkshopPicture(
                0,
                id,
                initiative,
                title,
                code,
                false,
                false,
                mode,
                adjourned,
                timerEndsAt,
                List.of(),
                current,
                person(person).map(Person::unseen).stream().toList(),
                null,
                part);
    }

    /** What is left to be shown where a rehearsal was. */
    static WorkshopPicture wiped(UUID id) {
        return new WorkshopPicture(
                Long.MAX_VALUE,
                id,
                id,
                "",
                "",
                true,
                false,
                Mode.WIPED,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    /** How many of the people in the room said that they are done with the current activity. */
    public long done() {
        return people.stream().filter(Person::done).count();
    }

    /** The person with this id, unless removed. */
    public Optional<Person> person(UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
