package org.manof.security;

/** What an account may do inside the initiatives that it belongs to. */
public enum Role {
    FACILITATOR,
    COORDINATOR
}
