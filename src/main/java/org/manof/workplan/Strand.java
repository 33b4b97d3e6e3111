package org.manof.workplan;

/** What a row of the partnership's side belongs to. */
public enum Strand {
    /** Meetings and tasks of the steering committee. */
    STEERING,
    WORKING_GROUPS,
    /** How the network of partners acts together. */
    NETWORK,
    /** Meetings and activities with the community. */
    COMMUNITY
}
