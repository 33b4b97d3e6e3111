package org.manof.workplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a version keeps of a row beside its cells. */
record Beside(
        boolean detailed,
        List<PlanDetail> details,
        Map<Hole, String> waived,
        @Nullable UUID carriedFrom) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Beside of(PlanLine line) {
        return new Beside(line.detailed(), line.details(), line.standing(), line.carriedFrom());
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** Reads what {@link #toJson} wrote; versions older than the plan's details have none. */
    static Beside fromJson(@Nullable String column) {
        return column == null ? new Beside(true, List.of(), Map.of(), null) : JSON.readValue(column, Beside.class);
    }
}
