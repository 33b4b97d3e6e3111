package org.manof.governance;

import org.manof.partnership.StakeholderLeaving;
import org.manof.workshop.DeedKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the stakeholders who belong to a unit. */
@Component
class MembersStay {
    private final MemberRows members;

    MembersStay(MemberRows members) {
        this.members = members;
    }

    @EventListener
    void leaving(StakeholderLeaving event) {
        if (members.anyOf(event.stakeholder())) {
            throw DeedKind.builtUpon();
        }
    }
}
