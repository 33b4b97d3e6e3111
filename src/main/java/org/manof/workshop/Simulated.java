package org.manof.workshop;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.manof.security.Actor;

/**
 * Somebody who is not there: one of the people of a rehearsal, who act by the services that real phones call.
 *
 * @param random what they decide by
 * @param phrases what people like them might write, by what it is about
 */
public record Simulated(
        Actor.Guest actor, Participant person, RandomGenerator random, Function<String, List<String>> phrases) {
    /** The key of a browser is a hash of 64 hexadecimal digits, so none can come in as somebody with such a key. */
    private static final String PREFIX = "simulated:";

    /** Who they are at the door: one for each number. */
    public static Actor.Guest guest(int number) {
        return new Actor.Guest(PREFIX + number);
    }

    static boolean is(String guestKey) {
        return guestKey.startsWith(PREFIX);
    }

    /**
     * The id of one more command. It carries the upper half of the workshop's id, and a lower half that no UUID of a client has, so that
     * it is found again when the rehearsal is wiped.
     */
    public UUID command() {
        return new UUID(
                person.workshop().getMostSignificantBits(),
                ThreadLocalRandom.current().nextLong() >>> 1);
    }

    /** True in {@code share} of all cases. */
    public boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** One of {@code all}, every one as often. */
    public <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of {@code all}, those in front more often: a room in which everybody is of another mind shows nothing. */
    public <T> T leaning(List<T> all) {
        var far = random.nextDouble();
        return all.get((int) (far * far * all.size()));
    }

    /** A step from {@code least} to {@code most} about {@code what}, near to what the others say of it. */
    public int step(UUID what, int least, int most) {
        var shared = least + Math.floorMod(what.hashCode(), most - least + 1);
        return Math.clamp(shared + random.nextInt(-1, 2), least, most);
    }

    /** Something to write about {@code topic}. */
    public String phrase(String topic) {
        return any(phrases.apply(topic));
    }
}
