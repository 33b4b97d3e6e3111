package org.manof.security;

import java.util.UUID;
import org.manof.shared.Language;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("account")
record Account(@Id UUID id, String email, String passwordHash, Role role, String language, boolean oneTime) {
    Language speaks() {
        return Language.of(language);
    }

    Actor.Staff actor() {
        return new Actor.Staff(id, role);
    }
}
