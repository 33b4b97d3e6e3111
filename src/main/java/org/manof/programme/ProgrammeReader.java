package org.manof.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manof.initiative.InitiativeReader;
import org.manof.initiative.SectorPicture;
import org.manof.shared.Localized;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The maps of programmes, for rooms above that have authorised their caller. */
@Service
public class ProgrammeReader {
    private final ProgrammeMaps maps;
    private final InitiativeReader initiatives;

    ProgrammeReader(ProgrammeMaps maps, InitiativeReader initiatives) {
        this.maps = maps;
        this.initiatives = initiatives;
    }

    /** The map of each chosen lever of the initiative, the first chosen first. */
    @Transactional(readOnly = true)
    public List<LeverMap> maps(UUID initiative) {
        return maps.of(initiative);
    }

    /** The programmes of one lever, each in a line; none for a lever that is not chosen. */
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> of(UUID initiative, UUID lever) {
        var whole = initiatives.read(initiative);
        return maps.of(initiative).stream()
                .filter(map -> map.lever().equals(lever))
                .flatMap(map -> map.programmes().stream())
                .map(programme -> summary(
                        programme,
                        whole.sector(programme.about().sector())
                                .map(SectorPicture::name)
                                .orElse(new Localized(Map.of()))))
                .toList();
    }

    private static ProgrammeSummary summary(Programme programme, Localized sector) {
        var decision = Optional.ofNullable(programme.decision());
        return new ProgrammeSummary(
                programme.id(),
                programme.name(),
                sector,
                programme.about().body(),
                programme.body(),
                programme.about().budget(),
                decision.map(Decision::circle).orElse(null),
                decision.map(Decision::reason).orElse(""),
                decision.map(Decision::leader).orElse(""),
                Optional.ofNullable(programme.vote()));
    }
}
