package org.manof.workplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 */
public record RowStory(
        String lever,
        Localized goal,
        boolean chosen,
        List<String> mergedFrom,
        @Nullable Vote vote,
        @Nullable Coverage coverage,
        @Nullable String reason,
        List<Component> components) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public RowStory {
        mergedFrom = List.copyOf(mergedFrom);
        components = List.copyOf(components);
    }

    /** What an option got: {@code dots} by {@code voters} people, which is {@code rank} (1 is best) of so many options. */
    public record Vote(int dots, int voters, int rank, int of) {}

    /** The share of the components in percent that the lever covers by itself, and with the levers chosen before it. */
    public record Coverage(long alone, long together) {}

    /** A barrier component that the lever lifts, with its barrier and the vote on it, if it was voted on. */
    public record Component(
            Localized text, Localized barrier, @Nullable Vote vote) {}

    /** As it is kept with a version. */
    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** Reads what {@link #toJson} wrote. */
    static RowStory fromJson(String column) {
        return JSON.readValue(column, RowStory.class);
    }
}
