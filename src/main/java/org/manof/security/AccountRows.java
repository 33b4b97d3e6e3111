package org.manof.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** E-mail addresses are stored in lower case; whoever asks lowers them first. */
interface AccountRows extends Repository<Account, UUID> {
    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    long count();

    /** Nothing is written, and nought returned, where the address is taken: the schema decides between two at once. */
    @Modifying
    @Query("""
            insert into account (id, email, password_hash, role, created_at)
            values (:id, :email, :hash, :role, current_timestamp) on conflict do nothing""")
    int add(UUID id, String email, String hash, String role);

    @Modifying
    @Query("update account set password_hash = :hash, one_time = false where id = :id")
    void setPassword(UUID id, String hash);

    @Modifying
    @Query("update account set language = :language where id = :id")
    void setLanguage(UUID id, String language);
}
