package org.manof.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manof.shared.Language;
import org.manof.workplan.DetailKind;
import org.manof.workplan.PlanDetail;
import org.manof.workplan.PlanLine;

/** What stands beside a row of the plan, in one cell of a file. */
record PlanWords(Takeaway texts, Language reader) {
    String say(String key) {
        return texts.text(key, reader);
    }

    /** Days as they sort. */
    String details(PlanLine line, DetailKind kind) {
        return line.of(kind).stream().map(this::detail).collect(Collectors.joining("; "));
    }

    /** What is missing, and why it may be. */
    String open(PlanLine line) {
        var waived = line.standing();
        return line.holes().stream()
                .map(hole -> waived.containsKey(hole)
                        ? say("plan.hole." + hole) + ": " + waived.get(hole)
                        : say("plan.hole." + hole))
                .collect(Collectors.joining("; "));
    }

    private String detail(PlanDetail detail) {
        return Stream.of(
                        detail.text(),
                        detail.target(),
                        Objects.toString(detail.from(), ""),
                        Objects.toString(detail.until(), ""),
                        detail.done() ? say("plan.detail.DONE") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
