package org.manof.workplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.partnership.Partner;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Localized;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may carry out actions: what the plan needs to know of the circles of partnership. */
@Component
class ExecutingBodies {
    private final PartnershipReader partnership;
    private final ObjectProvider<MoreBodies> more;

    ExecutingBodies(PartnershipReader partnership, ObjectProvider<MoreBodies> more) {
        this.partnership = partnership;
        this.more = more;
    }

    /** The stakeholders in the strategic or direct circle of a lever, strategic first, and whoever else may. */
    List<Body> of(UUID initiative, UUID lever) {
        return Stream.concat(
                        partnership.inner(initiative, lever).stream().map(Partner::stakeholder),
                        more.stream().flatMap(room -> room.of(initiative).stream()))
                .distinct()
                .map(stakeholder -> new Body(stakeholder.id(), stakeholder.name()))
                .toList();
    }

    /** All stakeholders of the initiative, each of whom may carry out a part of the partnership's side. */
    List<Body> all(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .map(stakeholder -> new Body(stakeholder.id(), stakeholder.name()))
                .toList();
    }

    /** The names of all stakeholders of the initiative. */
    Map<UUID, Localized> names(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name));
    }
}
