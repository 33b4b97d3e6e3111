package org.manof.initiative;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What a step still lacks, each as its key and its arguments. */
public final class Lacks {
    private Lacks() {}

    public static List<String> of(ApplicationContext spring, MethodStep step, UUID initiative) {
        return spring.getBeansOfType(StepEvidence.class).values().stream()
                .filter(evidence -> evidence.step() == step)
                .flatMap(evidence -> evidence.lacks(initiative).stream())
                .map(lack -> lack.key() + " " + lack.arguments())
                .toList();
    }
}
