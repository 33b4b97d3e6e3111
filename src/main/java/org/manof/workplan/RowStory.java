package org.manof.workplan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.Circle;
import org.manof.shared.Localized;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a row is in the plan: its lever, how the room voted on it, what the lever lifts and how the room ranked that.
 *
 * @param chosen whether the lever was chosen when the story was told
 * @param mergedFrom the titles of the proposals that became this lever; empty where it is one of them
 * @param vote the vote on the lever, as it stood when the lever was chosen if that was kept; null where there was none
 * @param coverage what the lever covered when it was chosen; null where that was not known, or was not kept yet
 * @param reason why the choice differs from the vote; null where it does not
 * @param decided who chose the lever and when; null where it is not chosen, or was not kept yet
 * @param programmes what takes place for the lever already, and what was decided about each
 * @param partners whose circle around the lever is settled, the innermost first
 * @param rooms who came to the workshops, the first workshop first
 */
public record RowStory(
        String lever,
        Localized goal,
        boolean chosen,
        List<String> mergedFrom,
        @Nullable Vote vote,
        @Nullable Coverage coverage,
        @Nullable String reason,
        List<Component> components,
        @Nullable Decided decided,
        List<Programme> programmes,
        List<Placed> partners,
        List<Room> rooms) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a version did not keep yet is empty. */
    public RowStory {
        mergedFrom = List.copyOf(mergedFrom);
        components = List.copyOf(components);
        programmes = kept(programmes);
        partners = kept(partners);
        rooms = kept(rooms);
    }

    private static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** What an option got: {@code dots} by {@code voters} people, which is {@code rank} (1 is best) of so many options. */
    public record Vote(int dots, int voters, int rank, int of) {}

    /** The share of the components in percent that the lever covers by itself, and with the levers chosen before it. */
    public record Coverage(long alone, long together) {}

    /** A barrier component that the lever lifts, with its barrier and the vote on it, if it was voted on. */
    public record Component(
            Localized text, Localized barrier, @Nullable Vote vote) {}

    /** The address of whoever decided, and when. */
    public record Decided(String by, Instant at) {}

    /**
     * A programme for the lever; circle, leader and reason are null where none was given.
     *
     * @param body who runs it
     */
    public record Programme(
            String name,
            String body,
            @Nullable Circle circle,
            @Nullable String leader,
            @Nullable String reason) {}

    /** A stakeholder, where it stands around the lever now and where it is to stand; null where that is not settled. */
    public record Placed(
            Localized name, @Nullable Circle now, @Nullable Circle target) {}

    /** A workshop and how many people of each sector came. */
    public record Room(String title, Instant made, List<OfSector> sectors) {
        public Room {
            sectors = List.copyOf(sectors);
        }
    }

    /** How many people of one sector. */
    public record OfSector(Localized sector, int people) {}

    /** As it is kept with a version. */
    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** Reads what {@link #toJson} wrote. */
    static RowStory fromJson(String column) {
        return JSON.readValue(column, RowStory.class);
    }
}
