package org.manof.initiative;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
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

    /** Every step in the method's order: done once somebody vouches for it and nobody who does misses anything. */
    List<StepState> of(UUID initiative) {
        var told = evidence.stream().collect(groupingBy(StepEvidence::step));
        return Arrays.stream(MethodStep.values())
                .map(step -> {
                    var vouching = told.getOrDefault(step, List.of());
                    var lacks = vouching.stream()
                            .flatMap(each -> each.lacks(initiative).stream())
                            .toList();
                    return new StepState(step, lacks, !vouching.isEmpty());
                })
                .toList();
    }
}
