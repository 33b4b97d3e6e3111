package org.manof.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.manof.security.Accounts;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which staff may touch which initiative. Rooms ask here first, on every call. */
@Service
public class Membership {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    Membership(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Passes staff who belong to {@code initiative}; to everybody else it does not exist. */
    @Transactional(readOnly = true)
    public void require(Actor actor, UUID initiative) {
        if (!(actor instanceof Actor.Staff staff) || !holds(staff.account(), initiative)) {
            throw Refusal.notFound();
        }
    }

    /** Passes facilitators who belong to {@code initiative}; refuses its coordinators as not allowed, strangers as not found. */
    @Transactional(readOnly = true)
    public void requireFacilitator(Actor actor, UUID initiative) {
        require(actor, initiative);
        if (actor instanceof Actor.Staff staff && staff.role() != Role.FACILITATOR) {
            throw Refusal.notAllowed();
        }
    }

    /** Lets the account of {@code email} in, once however often asked; refuses coordinators and an address without an account. */
    @Transactional
    public void add(Actor.Staff facilitator, UUID initiative, String email) {
        requireFacilitator(facilitator, initiative);
        var account = accounts.idOf(email).orElseThrow(() -> Refusal.of("refusal.people.unknown"));
        enrol(account, initiative);
    }

    /** The people of {@code initiative} by address, for its own staff. */
    @Transactional(readOnly = true)
    public List<Member> of(Actor actor, UUID initiative) {
        require(actor, initiative);
        return jdbc
                .sql("select account_id from membership where initiative_id = ?")
                .param(initiative)
                .query((row, at) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(account -> new Member(account, accounts.emailOf(account)))
                .sorted(Comparator.comparing(Member::email))
                .toList();
    }

    void enrol(UUID account, UUID initiative) {
        jdbc.sql("insert into membership (account_id, initiative_id) values (?, ?) on conflict do nothing")
                .params(account, initiative)
                .update();
    }

    private boolean holds(UUID account, UUID initiative) {
        return jdbc.sql("select count(*) from membership where account_id = ? and initiative_id = ?")
                        .params(account, initiative)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
