package org.manof.initiative;

/** The columns of an authority's table; their headers are the bundles' {@code sheet.column.…} keys, in any of the languages. */
enum SheetColumn {
    KIND,
    CODE,
    HE,
    AR,
    EN,
    NUMBER,
    UNIT,
    SECTOR,
    LEVEL
}
