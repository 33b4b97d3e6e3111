package org.manof.workshop;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of activity: what a participant, the facilitator and the room see of it. A new kind is a new bean of this type and
 * nothing else changes. Its name and instruction are the bundle keys {@code kind.KEY.title} and {@code kind.KEY.instruction}.
 */
public interface ActivityKind {
    /** Its key, and where it stands in agendas. */
    KindPlace place();

    /** {@link KindPlace#key}. */
    default String key() {
        return place().key();
    }

    /** What can be chosen for it before it begins; it reads what was chosen by {@link Agendas#options}. */
    default List<ActivityOption> options() {
        return List.of();
    }

    /**
     * The texts that participants write in it and others then see, if there are such; then its options are those of {@link WritingRules},
     * and who sees names can be chosen, if it is {@link #signed}.
     */
    default Optional<Writings> writings() {
        return Optional.empty();
    }

    /** Whether names can stand beside what is written in it. */
    default boolean signed() {
        return writings().filter(texts -> !texts.nameless()).isPresent();
    }

    /**
     * What everyone may see of the activity now, as an immutable record; read on the publisher's thread after every change.
     * Must hold nothing that is still hidden.
     */
    Object picture(ActivityRef activity);

    /**
     * What phones draw of {@code picture}, which is one of {@link #picture}: a phone for which it equals the last one is not drawn
     * again. The whole of it unless a kind knows what phones leave out.
     */
    default Object onPhones(Object picture) {
        return picture;
    }

    /** What the phone of {@code person} draws of it, where phones do not all draw the same: as {@link #onPhones} unless a kind knows better. */
    default Object onPhone(Object picture, UUID person) {
        return onPhones(picture);
    }

    /** Whether board and phones show it before it opens, as where people have to find their places first. */
    default boolean gathers() {
        return false;
    }

    /** Whether nothing is left to do at an activity of this kind that stands at {@code phase}, but to go on. */
    default boolean through(Phase phase) {
        return phase == Phase.REVEALED || phase == Phase.CLOSED && !place().reveals();
    }

    /** Called in the transaction of every step that changes the activity's phase, with the activity as it is after it. */
    default void stepped(ActivityRef activity, Verb verb) {}

    /**
     * Has somebody of a rehearsal do one thing on a phone of {@code activity}, which is open, as a person would who has a moment; false if
     * such a person has nothing more to do. Nobody does anything unless a kind says what.
     */
    default boolean simulate(Simulated who, ActivityRef activity) {
        return false;
    }

    /** The middle of the phone. */
    Component phone(Face face, Participant me);

    /** The centre of the facilitator's console. */
    Component console(Face face);

    /** The picture that the room looks at. */
    Component board(Face face);
}
