package org.manof.evaluation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.shared.Edited;
import org.manof.shared.Language;
import org.manof.shared.Refusal;
import org.manof.shared.Text;
import org.manof.workplan.KnownBodies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators change in measures, each cell for itself. */
@Service
public class MeasureEditing {
    private final EvaluationDoor door;
    private final EvaluationSheets sheets;
    private final MeasureRows measures;
    private final KnownBodies owners;

    MeasureEditing(EvaluationDoor door, EvaluationSheets sheets, MeasureRows measures, KnownBodies owners) {
        this.door = door;
        this.sheets = sheets;
        this.measures = measures;
        this.owners = owners;
    }

    /** Adds an empty measure of a goal; {@code measure} is the client's id for it, so that a second tap adds nothing. */
    @Transactional
    public void add(Actor actor, UUID initiative, UUID goal, UUID measure) {
        door.begin(actor, initiative);
        measures.add(StoredMeasure.begun(
                measure, initiative, door.goal(initiative, goal), "", OffsetDateTime.now(door.clock())));
    }

    /**
     * Writes one cell if it still holds {@code before}, what the writer started from. If somebody else changed it meanwhile nothing is
     * written, and theirs comes back. A removed measure takes text too, so that none is lost.
     */
    @Transactional
    public Edited save(
            Actor actor,
            UUID initiative,
            UUID measure,
            MeasureField field,
            String before,
            String mine,
            Language reader) {
        door.begin(actor, initiative);
        var stored = measures.find(initiative, measure).orElseThrow(Refusal::notFound);
        var now = field.of(sheets.measure(stored), reader);
        return switch (field) {
            case KIND, SUBJECT, FREQUENCY ->
                Edited.put(now, before, constant(field, mine), text -> measures.write(measure, field, text));
            case DEFINITION, UNIT, BASELINE_NOTE, SOURCE ->
                Edited.put(now, before, Text.limited(mine, field.most()), text -> measures.write(measure, field, text));
            case BASELINE -> {
                var number = EvaluationRules.number(mine);
                yield Edited.put(now, before, Measure.plain(number), _ -> measures.baseline(measure, number));
            }
            case OWNER -> {
                var owner = owners.written(initiative, mine, field.most(), reader);
                yield Edited.put(
                        now,
                        before,
                        Text.line(mine),
                        _ -> measures.owner(measure, owner.stakeholder(), KnownBodies.text(owner)));
            }
        };
    }

    /** As {@link #save} for the number to reach in a year; an empty text for none. Refuses a year outside the plan's. */
    @Transactional
    public Edited target(Actor actor, UUID initiative, UUID measure, int year, String before, String mine) {
        door.begin(actor, initiative);
        EvaluationRules.requireYear(year, door.years(initiative));
        var stored = measures.find(initiative, measure).orElseThrow(Refusal::notFound);
        var now = Measure.plain(sheets.measure(stored).targets().get(year));
        var number = EvaluationRules.number(mine);
        return Edited.put(now, before, Measure.plain(number), _ -> measures.target(measure, year, number));
    }

    /** Takes a measure out; it is kept, and {@link #restore} puts it back. */
    @Transactional
    public void remove(Actor actor, UUID initiative, UUID measure) {
        remove(actor, initiative, measure, true);
    }

    @Transactional
    public void restore(Actor actor, UUID initiative, UUID measure) {
        remove(actor, initiative, measure, false);
    }

    private void remove(Actor actor, UUID initiative, UUID measure, boolean removed) {
        door.begin(actor, initiative);
        measures.remove(
                measures.find(initiative, measure)
                        .orElseThrow(Refusal::notFound)
                        .id(),
                removed);
    }

    private static String constant(MeasureField field, String name) {
        return (switch (field) {
                    case KIND -> EvaluationRules.constant(MeasureKind.values(), name);
                    case SUBJECT -> EvaluationRules.constant(MeasureSubject.values(), name);
                    default -> EvaluationRules.constant(Frequency.values(), name);
                })
                .name();
    }
}
