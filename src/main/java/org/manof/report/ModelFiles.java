package org.manof.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.governance.GovernanceReader;
import org.manof.governance.Member;
import org.manof.governance.Unit;
import org.manof.initiative.Membership;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operating model as a file, for staff of the initiative. */
@Service
public class ModelFiles {
    private static final List<String> COLUMNS = List.of(
            "report.model.place",
            "report.model.unit",
            "report.model.kind",
            "report.model.purpose",
            "report.model.rhythm",
            "report.model.stakeholder",
            "report.model.person",
            "report.model.role",
            "report.model.part");

    private final Membership membership;
    private final GovernanceReader reader;
    private final Takeaway takeaway;

    ModelFiles(Membership membership, GovernanceReader reader, Takeaway takeaway) {
        this.membership = membership;
        this.reader = reader;
        this.takeaway = takeaway;
    }

    /** Whether there is a model to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasModel(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return !reader.units(initiative).isEmpty();
    }

    /** One row for each member, and one for each unit without; refuses where there is no model. */
    @Transactional(readOnly = true)
    public NamedFile model(Actor actor, UUID initiative, Language language) {
        takeaway.require(actor, initiative);
        membership.require(actor, initiative);
        var units = reader.units(initiative);
        if (units.isEmpty()) {
            throw Refusal.notFound();
        }
        return NamedFile.csv(
                "manof-model.csv",
                Csv.of(
                        COLUMNS.stream()
                                .map(key -> takeaway.text(key, language))
                                .toList(),
                        units.stream().flatMap(unit -> rows(unit, language)).toList()));
    }

    private Stream<List<String>> rows(Unit unit, Language language) {
        var rhythm = unit.rhythm();
        var head = List.of(
                takeaway.text("model.place." + unit.place().name(), language),
                unit.called(language, (key, args) -> takeaway.text(key, language, args)),
                takeaway.text("model.kind." + unit.kind().name(), language),
                unit.purpose(),
                rhythm == null ? "" : takeaway.text("model.rhythm." + rhythm.name(), language));
        return unit.members().isEmpty()
                ? Stream.of(joined(head, List.of("", "", "", "")))
                : unit.members().stream().map(member -> joined(head, seat(member, language)));
    }

    private List<String> seat(Member member, Language language) {
        return List.of(
                member.stakeholder().name().in(language),
                member.person(),
                member.role(),
                takeaway.text("model.part." + member.part().name(), language));
    }

    private static List<String> joined(List<String> head, List<String> rest) {
        return Stream.concat(head.stream(), rest.stream()).toList();
    }
}
