package org.manof.workplan;

/**
 * How saving a cell ended.
 *
 * @param seq the plan's sequence number after it: older pictures are to be passed over
 * @param now what stands in the cell
 * @param stored false if somebody else had changed the cell meanwhile, and {@code now} is theirs
 */
public record Saved(long seq, CellValue now, boolean stored) {}
