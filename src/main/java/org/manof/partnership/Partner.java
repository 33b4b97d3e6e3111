package org.manof.partnership;

import java.util.UUID;

/** A stakeholder whose circle around a lever is settled. */
public record Partner(UUID lever, Stakeholder stakeholder, Circle circle) {}
