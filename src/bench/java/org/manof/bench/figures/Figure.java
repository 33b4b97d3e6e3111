package org.manof.bench.figures;

/** One number of one round, such as {@code acknowledgement p95} of 12.5 {@code ms}. */
public record Figure(String name, double value, String unit) {}
