package org.manof.tables;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person sees of the table where they sit: nobody else does before the reveal.
 *
 * @param me this person
 * @param people who sits there, this person among them
 * @param scribe who of them writes
 * @param version goes with {@code order}: who writes says which one they saw
 * @param done whether the table says that its order is ready
 * @param order the options, best first
 */
public record MyTable(
        int number, UUID me, List<Mate> people, Optional<UUID> scribe, int version, boolean done, List<UUID> order) {
    /** Somebody at the table. */
    public record Mate(UUID id, String name, String sector) {}

    /** Whether this person writes. */
    public boolean writing() {
        return scribe.filter(me::equals).isPresent();
    }

    /** The name of who writes, if anybody does. */
    public Optional<String> writer() {
        return people.stream()
                .filter(mate -> scribe.filter(mate.id()::equals).isPresent())
                .map(Mate::name)
                .findFirst();
    }
}
