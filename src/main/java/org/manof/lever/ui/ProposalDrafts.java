package org.manof.lever.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.lever.OwnLever;
import org.manof.workshop.Face;
import org.manof.workshop.Participant;
import org.manof.workshop.Seats;
import org.manof.workshop.ui.Drafts;

/** The drafts of proposals: three texts, and the components that are ticked. */
final class ProposalDrafts extends Drafts<OwnLever> {
    private static final String COMPONENTS = "components";
    private static final Form<OwnLever> FORM =
            new Form<>(List.of("title", "time", "systems", COMPONENTS), OwnLever::id, ProposalDrafts::said);

    ProposalDrafts(Component place, Face face, Participant me, Seats seats, List<OwnLever> mine) {
        super(place, face, me, seats, FORM, mine);
    }

    Set<UUID> components() {
        return Arrays.stream(text(COMPONENTS).split(",", -1))
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void keepComponents(Collection<UUID> components) {
        keep(COMPONENTS, joined(components));
    }

    private static String said(OwnLever lever, String field) {
        var proposal = lever.proposal();
        return switch (field) {
            case "title" -> proposal.title();
            case "time" -> proposal.time();
            case "systems" -> proposal.systems();
            default -> joined(proposal.components());
        };
    }

    private static String joined(Collection<UUID> components) {
        return components.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
