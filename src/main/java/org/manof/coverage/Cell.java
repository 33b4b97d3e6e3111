package org.manof.coverage;

import java.util.UUID;

/** One row and one column: a lever and a barrier component. */
public record Cell(UUID row, UUID column) {}
