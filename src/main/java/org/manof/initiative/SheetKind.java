package org.manof.initiative;

/** What a row of an authority's table is about; their words are the bundles' {@code sheet.kind.…} keys, in any of the languages. */
enum SheetKind {
    AUTHORITY("authority"),
    FIELD("field"),
    MISSION("mission"),
    FIRST_YEAR("firstYear"),
    HORIZON("horizonYears"),
    CIRCLE(""),
    SECTOR("sectors"),
    BARRIER("barriers"),
    COMPONENT(""),
    GOAL(""),
    LEVER(""),
    STAKEHOLDER("");

    private final String path;

    SheetKind(String path) {
        this.path = path;
    }

    /** What it fills of a file; empty where a file can do without it, or it belongs to the barrier above. */
    String path() {
        return path;
    }
}
