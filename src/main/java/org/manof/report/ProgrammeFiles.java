package org.manof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.Membership;
import org.manof.initiative.SectorPicture;
import org.manof.programme.Decision;
import org.manof.programme.LeverMap;
import org.manof.programme.Programme;
import org.manof.programme.ProgrammeReader;
import org.manof.programme.ProgrammeVote;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of programmes as a file, for staff of the initiative: what everybody sees, lever by lever and sector by sector, with the sums. */
@Service
public class ProgrammeFiles {
    private static final List<String> COLUMNS = List.of(
            "programme.lever",
            "programme.sector",
            "programme.name",
            "programme.body",
            "programme.partners",
            "programme.reach",
            "programme.budget",
            "programme.source",
            "programme.evaluation",
            "programme.how",
            "programme.link",
            "report.programmes.circle",
            "programme.leader",
            "report.reason",
            "report.dots",
            "report.rank");

    private final Membership membership;
    private final InitiativeReader initiatives;
    private final ProgrammeReader programmes;
    private final Takeaway takeaway;

    ProgrammeFiles(Membership membership, InitiativeReader initiatives, ProgrammeReader programmes, Takeaway takeaway) {
        this.membership = membership;
        this.initiatives = initiatives;
        this.programmes = programmes;
        this.takeaway = takeaway;
    }

    /** Whether anything is mapped. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasProgrammes(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return mapped(programmes.maps(initiative));
    }

    /** One row for each programme and each empty sector, and below each lever its sum; refuses where nothing is mapped. */
    @Transactional(readOnly = true)
    public NamedFile programmes(Actor actor, UUID initiative, Language reader) {
        takeaway.require(actor, initiative);
        membership.require(actor, initiative);
        var maps = programmes.maps(initiative);
        if (!mapped(maps)) {
            throw Refusal.notFound();
        }
        var sectors = initiatives.read(initiative).sectors();
        var rows = new ArrayList<List<String>>();
        for (var map : maps) {
            for (var sector : sectors) {
                var inside = map.in(sector.code());
                if (inside.isEmpty()) {
                    rows.add(
                            row(map.title(), sector.name().in(reader), takeaway.text("programme.nothing", reader), ""));
                }
                inside.forEach(programme -> rows.add(row(map, sector, programme, reader)));
            }
            rows.add(row(
                    map.title(),
                    takeaway.text("report.programmes.sum", reader),
                    takeaway.text("programme.count", reader, map.programmes().size()),
                    String.valueOf(LeverMap.budget(map.programmes()))));
        }
        return NamedFile.csv(
                "manof-programmes.csv",
                Csv.of(COLUMNS.stream().map(key -> takeaway.text(key, reader)).toList(), rows));
    }

    private static boolean mapped(List<LeverMap> maps) {
        return maps.stream().anyMatch(map -> !map.programmes().isEmpty());
    }

    /** A row without a programme of its own. */
    private static List<String> row(String lever, String sector, String said, String budget) {
        return Stream.concat(
                        Stream.of(lever, sector, said, "", "", "", budget),
                        Stream.generate(() -> "").limit(COLUMNS.size() - 7L))
                .toList();
    }

    private List<String> row(LeverMap map, SectorPicture sector, Programme programme, Language reader) {
        var about = programme.about();
        var decision = Optional.ofNullable(programme.decision());
        var vote = Optional.ofNullable(programme.vote());
        var budget = about.budget();
        return List.of(
                map.title(),
                sector.name().in(reader),
                programme.name(),
                programme.body().in(reader),
                about.partners(),
                about.reach(),
                budget == null ? "" : String.valueOf(budget),
                about.source(),
                takeaway.text("programme.evaluation." + about.evaluation().name(), reader),
                about.how(),
                about.link(),
                decision.map(Decision::circle)
                        .map(circle -> takeaway.text("circle." + circle.name() + ".title", reader))
                        .orElse(""),
                decision.map(Decision::leader).orElse(""),
                decision.map(Decision::reason).orElse(""),
                vote.map(ProgrammeVote::dots).map(String::valueOf).orElse(""),
                vote.map(ProgrammeVote::rank).map(String::valueOf).orElse(""));
    }
}
