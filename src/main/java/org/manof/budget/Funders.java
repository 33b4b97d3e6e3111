package org.manof.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manof.partnership.PartnershipReader;
import org.manof.partnership.Stakeholder;
import org.manof.shared.Language;
import org.manof.shared.Text;
import org.manof.workplan.Body;
import org.springframework.stereotype.Component;

/** Who brings money: stakeholders of the initiative, and whoever is named in free text. */
@Component
class Funders {
    private final PartnershipReader partnership;

    Funders(PartnershipReader partnership) {
        this.partnership = partnership;
    }

    List<Body> of(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .map(each -> new Body(each.id(), each.name()))
                .toList();
    }

    Map<UUID, Stakeholder> known(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
    }

    /** What somebody wrote: a stakeholder where it is the name of one, else free text; refuses what is too long. */
    Body written(UUID initiative, String typed, Language reader) {
        return Body.written(Text.limited(typed, BudgetRules.FUNDER), of(initiative), reader);
    }

    static Body read(Map<UUID, Stakeholder> known, @Nullable UUID stakeholder, String text) {
        return stakeholder == null
                ? Body.named(text)
                : new Body(
                        stakeholder,
                        Objects.requireNonNull(known.get(stakeholder)).name());
    }

    /** The free text of a funder; empty for a stakeholder and for nobody. */
    static String text(Body funder) {
        return funder.stakeholder() == null ? funder.in(Language.HE) : "";
    }
}
