package org.manof.initiative;

import java.util.List;
import java.util.UUID;
import org.manof.security.Actor;
import org.manof.security.Role;
import org.manof.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with initiatives. */
@Service
public class Initiatives {
    private final KnownInitiatives known;
    private final Membership membership;
    private final InitiativeReader reader;
    private final ApplicationEventPublisher events;
    private final NineSteps steps;
    private final ImportReader files;

    Initiatives(
            KnownInitiatives known,
            Membership membership,
            InitiativeReader reader,
            ApplicationEventPublisher events,
            NineSteps steps,
            ImportReader files) {
        this.known = known;
        this.membership = membership;
        this.reader = reader;
        this.events = events;
        this.steps = steps;
        this.files = files;
    }

    /** The initiatives that {@code actor} belongs to, newest first; none for anybody who is not staff. */
    @Transactional(readOnly = true)
    public List<InitiativeSummary> mine(Actor actor) {
        return actor instanceof Actor.Staff staff ? known.ofMember(staff.account()) : List.of();
    }

    /** Everything the authority brought, for staff of that initiative; to others it does not exist. */
    @Transactional(readOnly = true)
    public InitiativePicture picture(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return reader.read(initiative);
    }

    /** How far each step of the method is, in its order, for staff of that initiative. */
    @Transactional(readOnly = true)
    public List<StepState> steps(Actor actor, UUID initiative) {
        membership.require(actor, initiative);
        return steps.of(initiative);
    }

    /** What {@link #importFile} would do with a file of whichever kind: JSON, CSV or Excel. Stores nothing; refuses coordinators. */
    public ImportPreview preview(Actor.Staff maker, byte[] content) {
        requireMaker(maker);
        var read = files.read(content);
        return switch (read.file()) {
            case ImportFile.Faulty faulty -> new ImportPreview.Problems(faulty.problems());
            case ImportFile.Sound file ->
                new ImportPreview.Ready(
                        file.initiative().picture(), file.stakeholders().size(), read.guessedName());
        };
    }

    /**
     * Stores a file of the authority as a new initiative with {@code maker} as its first member, all of it or nothing;
     * refuses coordinators.
     */
    @Transactional
    public ImportResult importFile(Actor.Staff maker, byte[] content) {
        requireMaker(maker);
        return switch (files.read(content).file()) {
            case ImportFile.Faulty faulty -> new ImportResult.Problems(faulty.problems());
            case ImportFile.Sound file -> new ImportResult.Imported(store(maker, file));
        };
    }

    private static void requireMaker(Actor.Staff maker) {
        if (maker.role() != Role.FACILITATOR) {
            throw Refusal.notAllowed();
        }
    }

    private UUID store(Actor.Staff maker, ImportFile.Sound file) {
        var id = file.initiative().id();
        known.add(file.initiative());
        known.keep(file.initiative(), file.original());
        membership.enrol(maker.account(), id);
        events.publishEvent(new InitiativeImported(id, file.stakeholders()));
        return id;
    }
}
