package org.manof.workplan;

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
import org.springframework.stereotype.Component;

/** Who may bring or do something: stakeholders of the initiative, and whoever is named in free text. */
@Component
public class KnownBodies {
    private final PartnershipReader partnership;

    KnownBodies(PartnershipReader partnership) {
        this.partnership = partnership;
    }

    /** All stakeholders of the initiative; callers have authorised their reader. */
    public List<Body> of(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .map(each -> new Body(each.id(), each.name()))
                .toList();
    }

    /** The stakeholders of the initiative by their ids, to {@link #read} many at once. */
    public Map<UUID, Stakeholder> known(UUID initiative) {
        return partnership.stakeholders(initiative).stream()
                .collect(Collectors.toMap(Stakeholder::id, Function.identity()));
    }

    /** What somebody wrote: a stakeholder where it is the name of one, else free text; refuses more than {@code most} characters. */
    public Body written(UUID initiative, String typed, int most, Language reader) {
        return Body.written(Text.limited(typed, most), of(initiative), reader);
    }

    /** A stored body: the stakeholder if there is one, else whom the text names. */
    public static Body read(Map<UUID, Stakeholder> known, @Nullable UUID stakeholder, String text) {
        return stakeholder == null
                ? Body.named(text)
                : new Body(
                        stakeholder,
                        Objects.requireNonNull(known.get(stakeholder)).name());
    }

    /** The free text of a body, to be stored; empty for a stakeholder and for nobody. */
    public static String text(Body body) {
        return body.stakeholder() == null ? body.in(Language.HE) : "";
    }
}
