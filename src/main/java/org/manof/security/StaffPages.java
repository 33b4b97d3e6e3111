package org.manof.security;

/** Addresses of staff pages that more than one room needs; the room that draws a page names its route by it. */
public final class StaffPages {
    /** Where a signed-in person starts: the initiatives that it belongs to. */
    public static final String HOME = "home";

    public static final String SIGN_IN = "sign-in";
    public static final String PASSWORD = "password";

    private StaffPages() {}
}
