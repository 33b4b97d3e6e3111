package org.manof.security;

import java.util.UUID;

/** Who is asking. Every service method takes one and decides by it, whatever the screen allowed. */
public sealed interface Actor {
    /** Somebody with an account; which initiatives it may touch is a membership. */
    record Staff(UUID account, Role role) implements Actor {}

    /** A browser that holds a guest token; {@code key} is the token's hash, a participant of a workshop or not yet. */
    record Guest(String key) implements Actor {}

    /** The projector, known by the read-only token in its address. */
    record BoardLink(String token) implements Actor {}
}
