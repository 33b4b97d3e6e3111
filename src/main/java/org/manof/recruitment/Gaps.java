package org.manof.recruitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manof.coverage.Agreed;
import org.manof.coverage.CoverageResult;
import org.manof.initiative.BarrierPicture;
import org.manof.initiative.ComponentPicture;
import org.manof.initiative.InitiativeReader;
import org.manof.lever.ChosenLever;
import org.manof.lever.LeverCoverage;
import org.manof.lever.LeverReader;
import org.manof.workplan.PlanGroup;
import org.manof.workplan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Derives the gaps from what is there, each time anew: nobody types them. For callers that have authorised their reader. */
@Component
public class Gaps {
    /** An agreed strength below this answers nothing: the room says that the lever does not touch the component. */
    static final int ENOUGH = 1;

    private final InitiativeReader initiatives;
    private final LeverReader levers;
    private final LeverCoverage coverage;
    private final Plans plans;

    Gaps(InitiativeReader initiatives, LeverReader levers, LeverCoverage coverage, Plans plans) {
        this.initiatives = initiatives;
        this.levers = levers;
        this.coverage = coverage;
        this.plans = plans;
    }

    /** A chosen lever and what its workshop's room said that it touches, if that was revealed. */
    private record Answering(ChosenLever lever, Optional<CoverageResult> said) {
        /** What the room agreed on; empty where too few answered, or nobody was asked. */
        Optional<Integer> strength(UUID component) {
            return said.flatMap(result -> result.cell(lever.lever(), component)).map(Agreed::strength);
        }

        boolean claims(UUID component) {
            return lever.components().contains(component);
        }

        /** What the room said outweighs what the proposers said. */
        boolean answers(UUID component) {
            return strength(component).map(strength -> strength >= ENOUGH).orElseGet(() -> claims(component));
        }
    }

    /** The gaps of an initiative as they are now. */
    @Transactional(readOnly = true)
    public GapList of(UUID initiative) {
        var said = new HashMap<UUID, Optional<CoverageResult>>();
        var answering = levers.chosen(initiative).stream()
                .map(lever -> new Answering(lever, said.computeIfAbsent(lever.workshop(), coverage::latest)))
                .toList();
        if (answering.isEmpty()) {
            return new GapList(GapList.Known.NO_LEVER, List.of());
        }
        var planned = planned(initiative);
        var gaps = new ArrayList<Gap>();
        for (var barrier : initiatives.read(initiative).barriers()) {
            for (var component : barrier.components()) {
                gap(barrier, component, answering, planned).ifPresent(gaps::add);
            }
        }
        var covered = said.values().stream().anyMatch(Optional::isPresent);
        return new GapList(covered ? GapList.Known.COVERED : GapList.Known.PROPOSED, gaps);
    }

    private static Optional<Gap> gap(
            BarrierPicture barrier, ComponentPicture component, List<Answering> levers, Optional<Set<UUID>> planned) {
        var id = component.id();
        var answers = levers.stream().filter(each -> each.answers(id)).toList();
        var claims = levers.stream().filter(each -> each.claims(id)).toList();
        if (answers.isEmpty()) {
            var reason = claims.isEmpty() ? Gap.Reason.UNANSWERED : Gap.Reason.WEAK;
            return Optional.of(gap(barrier, component, reason, claims));
        }
        return planned.filter(written -> answers.stream()
                        .noneMatch(each -> written.contains(each.lever().lever())))
                .map(_ -> gap(barrier, component, Gap.Reason.UNPLANNED, answers));
    }

    private static Gap gap(
            BarrierPicture barrier, ComponentPicture component, Gap.Reason reason, List<Answering> levers) {
        var titles = levers.stream().map(each -> each.lever().title()).toList();
        return new Gap(component.id(), component.text(), barrier.id(), barrier.title(), reason, titles);
    }

    /** The levers for which an action is written; empty as long as the plan has none at all, which would make everything a gap. */
    private Optional<Set<UUID>> planned(UUID initiative) {
        var sheet = plans.picture(initiative).sheet();
        return sheet.hasAction()
                ? Optional.of(sheet.groups().stream()
                        .filter(group -> group.chosen()
                                && group.lines().stream()
                                        .anyMatch(line -> !line.action().isEmpty()))
                        .map(PlanGroup::lever)
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }
}
