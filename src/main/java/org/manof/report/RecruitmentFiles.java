package org.manof.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.manof.initiative.InitiativePicture;
import org.manof.initiative.InitiativeReader;
import org.manof.recruitment.CandidateFile;
import org.manof.recruitment.CandidateFiles;
import org.manof.recruitment.FeasibilityItem;
import org.manof.security.Actor;
import org.manof.shared.Csv;
import org.manof.shared.Language;
import org.manof.shared.NamedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gaps and candidates as a file, for staff of the initiative: a row for each candidate of a gap, and one for each that stands alone. */
@Service
public class RecruitmentFiles {
    private final CandidateFiles files;
    private final InitiativeReader initiatives;
    private final Takeaway takeaway;

    RecruitmentFiles(CandidateFiles files, InitiativeReader initiatives, Takeaway takeaway) {
        this.files = files;
        this.initiatives = initiatives;
        this.takeaway = takeaway;
    }

    /** Whether there is a gap or a candidate to take away. Strangers are refused. */
    @Transactional(readOnly = true)
    public boolean hasAny(Actor actor, UUID initiative) {
        return !files.gaps(actor, initiative).gaps().isEmpty()
                || !files.of(actor, initiative).isEmpty();
    }

    /** All of it, gaps in the initiative's order first, then candidates that answer none of them. Strangers are refused. */
    @Transactional(readOnly = true)
    public NamedFile recruitment(Actor actor, UUID initiative, Language language) {
        takeaway.require(actor, initiative);
        var gaps = files.gaps(actor, initiative).gaps();
        var all = files.of(actor, initiative);
        var sectors = initiatives.read(initiative);
        var rows = new ArrayList<List<String>>();
        for (var gap : gaps) {
            var answering = all.stream()
                    .filter(file -> file.candidate().gaps().contains(gap.component()))
                    .toList();
            var head = List.of(
                    gap.barrierTitle().in(language),
                    gap.text().in(language),
                    takeaway.text(
                            "gap.reason." + gap.reason().name(),
                            language,
                            gap.levers().size(),
                            String.join(", ", gap.levers())));
            if (answering.isEmpty()) {
                rows.add(head);
            }
            answering.forEach(file -> rows.add(row(head, file, sectors, language)));
        }
        all.stream()
                .filter(file ->
                        gaps.stream().noneMatch(gap -> file.candidate().gaps().contains(gap.component())))
                .forEach(file -> rows.add(row(List.of("", "", ""), file, sectors, language)));
        return NamedFile.csv("manof-gaps.csv", Csv.of(header(language), rows));
    }

    private List<String> header(Language language) {
        var keys = Stream.of(
                Stream.of(
                        "report.barrier", "report.component", "report.recruitment.why", "report.recruitment.candidate"),
                Stream.of("stakeholder.sector", "stakeholder.level"),
                Stream.of("candidate.field.PLACE", "candidate.field.DOES", "candidate.field.ADAPTS"),
                Stream.of("report.recruitment.status", "report.reason", "report.recruitment.contacts"),
                Arrays.stream(FeasibilityItem.values()).map(item -> "candidate.check." + item.name()));
        return keys.flatMap(Function.identity())
                .map(key -> takeaway.text(key, language))
                .toList();
    }

    private List<String> row(List<String> head, CandidateFile file, InitiativePicture sectors, Language language) {
        var candidate = file.candidate();
        var row = new ArrayList<>(head);
        row.add(candidate.name());
        row.add(sectors.sector(candidate.sector())
                .map(sector -> sector.name().in(language))
                .orElse(""));
        row.add(takeaway.text("level." + candidate.level().name(), language));
        row.add(candidate.place());
        row.add(candidate.does());
        row.add(candidate.adapts());
        row.add(takeaway.text("candidate.status." + candidate.status().name(), language));
        row.add(file.history().isEmpty() ? "" : file.history().getLast().reason());
        row.add(String.valueOf(candidate.contacts()));
        for (var item : FeasibilityItem.values()) {
            var check = file.check(item);
            var answer = takeaway.text("candidate.answer." + check.answer().name(), language);
            row.add(check.note().isEmpty() ? answer : answer + ": " + check.note());
        }
        return List.copyOf(row);
    }
}
