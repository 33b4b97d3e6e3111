package org.manof.evaluation.ui;

import org.manof.evaluation.Evaluations;
import org.manof.evaluation.MeasureEditing;
import org.manof.evaluation.MilestoneCalendar;
import org.manof.evaluation.MilestoneEditing;
import org.manof.evaluation.SimulatedMeasurer;
import org.manof.evaluation.Suggestions;
import org.manof.initiative.PassingInitiatives;
import org.manof.presence.Presence;
import org.manof.security.Accounts;
import org.manof.workshop.Seats;
import org.springframework.stereotype.Component;

/** What the screens of the evaluation plan call. */
@Component
record EvaluationRoom(
        Evaluations evaluations,
        MeasureEditing measures,
        MilestoneEditing milestones,
        MilestoneCalendar calendar,
        Suggestions suggestions,
        SimulatedMeasurer simulated,
        PassingInitiatives passing,
        Seats seats,
        Presence presence,
        Accounts accounts) {}
