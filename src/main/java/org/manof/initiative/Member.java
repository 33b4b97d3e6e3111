package org.manof.initiative;

import java.util.UUID;

/** Somebody with an account who works on an initiative. */
public record Member(UUID account, String email) {}
