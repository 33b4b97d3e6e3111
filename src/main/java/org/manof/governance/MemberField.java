package org.manof.governance;

import org.manof.shared.Text;

/** What facilitators write about a member; the part is written by its name. */
public enum MemberField {
    PERSON,
    ROLE,
    PART;

    /** The longest name of a person, in code points. */
    public static final int PERSON_LENGTH = 80;

    /** The longest role, in code points. */
    public static final int ROLE_LENGTH = 120;

    /** What stands in this field of a member. */
    public String of(Member member) {
        return value(member.person(), member.role(), member.part());
    }

    String of(MemberRow row) {
        return value(row.person(), row.roleText(), row.part());
    }

    private String value(String person, String role, MemberPart part) {
        return switch (this) {
            case PERSON -> person;
            case ROLE -> role;
            case PART -> part.name();
        };
    }

    MemberRow with(MemberRow row, String value) {
        return switch (this) {
            case PERSON -> row.as(value, row.roleText(), row.part());
            case ROLE -> row.as(row.person(), value, row.part());
            case PART -> row.as(row.person(), row.roleText(), UnitField.chosen(MemberPart.values(), value));
        };
    }

    /** The value as it is kept. */
    String checked(String typed) {
        return switch (this) {
            case PERSON -> Text.limited(typed, PERSON_LENGTH);
            case ROLE -> Text.limited(typed, ROLE_LENGTH);
            case PART -> typed;
        };
    }
}
