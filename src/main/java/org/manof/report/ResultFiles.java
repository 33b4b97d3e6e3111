package org.manof.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.initiative.Membership;
import org.manof.priorities.Priorities;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.manof.voting.Results;
import org.manof.voting.RoundResult;
import org.manof.voting.Tally;
import org.manof.workshop.Agendas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results that the room has seen, as files, for staff of the initiative; a round that is not revealed is not in them. */
@Service
public class ResultFiles {
    private static final List<String> COLUMNS = List.of(
            "report.rank", "report.component", "report.barrier", "report.dots", "report.voters", "report.share");

    private final Membership membership;
    private final Agendas agendas;
    private final Priorities priorities;
    private final Results results;
    private final I18NProvider texts;

    ResultFiles(Membership membership, Agendas agendas, Priorities priorities, Results results, I18NProvider texts) {
        this.membership = membership;
        this.agendas = agendas;
        this.priorities = priorities;
        this.results = results;
        this.texts = texts;
    }

    /** Whether a workshop has revealed priorities to take away; refuses one that is not of the initiative. */
    @Transactional(readOnly = true)
    public boolean hasPriorities(Actor actor, UUID initiative, UUID workshop) {
        return revealed(actor, initiative, workshop).isPresent();
    }

    /** The last revealed round on the components, those without a vote included; refuses where nothing is revealed. */
    @Transactional(readOnly = true)
    public NamedFile priorities(Actor actor, UUID initiative, UUID workshop, Language reader) {
        var round = revealed(actor, initiative, workshop).orElseThrow(Refusal::notFound);
        var header = COLUMNS.stream()
                .map(key -> texts.getTranslation(key, reader.locale()))
                .toList();
        return NamedFile.csv(
                "manof-priorities-round-" + round.number() + ".csv",
                Csv.of(
                        header,
                        round.tallies().stream()
                                .map(tally -> row(tally, reader))
                                .toList()));
    }

    private Optional<RoundResult> revealed(Actor actor, UUID initiative, UUID workshop) {
        membership.require(actor, initiative);
        var activity = agendas.inInitiative(initiative, Priorities.KIND).stream()
                .filter(ref -> ref.workshop().equals(workshop))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return results.latest(activity, priorities.options(activity));
    }

    private static List<String> row(Tally tally, Language reader) {
        return Stream.of(
                        tally.rank(),
                        tally.option().text().in(reader),
                        tally.option().group().in(reader),
                        tally.dots(),
                        tally.voters(),
                        Math.round(tally.share() * 100))
                .map(String::valueOf)
                .toList();
    }
}
