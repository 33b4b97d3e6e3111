package org.manof.recruitment;

/** What is known of an item of the checklist; named by the bundle keys {@code candidate.answer.NAME}. */
public enum CheckAnswer {
    UNKNOWN,
    YES,
    PARTLY,
    NO
}
