package org.manof.initiative;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rooms how far an initiative has come. The rooms are looked up late: they are built upon this one. */
@Component
class NineSteps {
    private final ObjectProvider<StepEvidence> evidence;

    NineSteps(ObjectProvider<StepEvidence> evidence) {
        this.evidence = evidence;
    }

    /** The steps that somebody vouches for, and that all who do call done. */
    Set<MethodStep> done(UUID initiative) {
        var told = evidence.stream()
                .collect(groupingBy(
                        StepEvidence::step, reducing(true, each -> each.done(initiative), Boolean::logicalAnd)));
        return told.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
