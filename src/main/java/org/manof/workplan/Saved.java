package org.manof.workplan;

/**
 * How saving a cell ended.
 *
 * @param now what stands in the cell
 * @param stored false if somebody else had changed the cell meanwhile, and {@code now} is theirs
 */
public record Saved(CellValue now, boolean stored) {}
