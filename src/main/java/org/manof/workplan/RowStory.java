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
     * A programme for the lever.
     *
     * @param body who runs it
     * @param circle null while nothing is decided about it
     * @param leader who leads it; empty but for strategic ones
     * @param reason empty where nobody had to say
     */
    public record Programme(
            String name, Localized body, @Nullable Circle circle, String leader, String reason) {}

    /** A stakeholder of the lever, as it stands today and as it is to stand. */
    public record Placed(Localized name, Place today, Place target) {}

    /**
     * Where a stakeholder stands.
     *
     * @param circle what was settled; null where nothing is
     * @param room the circle that most people placed it in; null where nobody did
     * @param most how many people that were, of {@code all} who placed it
     */
    public record Place(@Nullable Circle circle, @Nullable Circle room, int most, int all) {}

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
