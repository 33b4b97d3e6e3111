package org.manof.initiative;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manof.shared.Ids;
import org.manof.shared.Localized;

/** The places of the file, one method per thing it holds. Limits keep every text inside its column. */
final class ImportSheet {
    private static final Set<String> LEVELS = Set.of("national", "regional", "local");
    private static final int MOST_BARRIERS = 30;
    private static final long MOST_MONEY = 1_000_000_000_000L;

    private final JsonPlace root;
    private final Set<String> sectorCodes = new HashSet<>();
    private int barrierCount;

    ImportSheet(JsonPlace root) {
        this.root = root;
    }

    Initiative initiative() {
        return new Initiative(
                Ids.next(),
                root.at("authority").text(EditField.AUTHORITY.limit()),
                root.at("field").line(EditField.FIELD.limit()),
                root.at("mission").text(EditField.MISSION.limit()),
                (int) root.at("firstYear").number(EditRules.EARLIEST, EditRules.LATEST),
                (int) root.at("horizonYears").number(1, EditRules.FARTHEST),
                Instant.now(),
                null,
                meanings(),
                root.at("sectors").items(1, EditField.SECTOR.most()).stream()
                        .map(this::sector)
                        .toList(),
                root.at("barriers").items(1, MOST_BARRIERS).stream()
                        .map(this::barrier)
                        .toList());
    }

    List<StakeholderSeed> stakeholders() {
        return root.at("stakeholders").items(0, 500).stream()
                .map(this::stakeholder)
                .toList();
    }

    /** No room reads programmes yet; they are checked now so that the kept file is sound when one does. */
    void checkProgrammes() {
        for (var programme : root.at("programmes").items(0, 500)) {
            programme.at("lever").number(0, (barrierCount == 0 ? MOST_BARRIERS : barrierCount) - 1);
            knownSector(programme.at("sector"));
            programme.at("name").text(200);
            programme.at("body").text(200);
            programme.at("annualBudget").number(0, MOST_MONEY);
            programme.at("evaluated").truth();
        }
    }

    private Sector sector(JsonPlace place) {
        var key = place.at("key");
        var code = key.code();
        if (!code.isEmpty() && !sectorCodes.add(code)) {
            key.fault("import.twice", code);
        }
        return new Sector(Ids.next(), code, place.text(EditField.SECTOR.limit()));
    }

    private Barrier barrier(JsonPlace place) {
        barrierCount++;
        return new Barrier(
                Ids.next(),
                place.at("title").text(300),
                place.optional("lever").map(lever -> lever.text(300)).orElse(null),
                place.at("components").items(1, EditField.COMPONENT.most()).stream()
                        .map(each -> new BarrierComponent(Ids.next(), each.text(300)))
                        .toList(),
                goals(place).stream().map(ImportSheet::goal).toList());
    }

    private Meanings meanings() {
        var circles = root.optional("circles");
        return new Meanings(
                circles.flatMap(each -> meaning(each, "strategic")).orElse(null),
                circles.flatMap(each -> meaning(each, "direct")).orElse(null),
                circles.flatMap(each -> meaning(each, "wide")).orElse(null));
    }

    private static Optional<Localized> meaning(JsonPlace circles, String circle) {
        return circles.optional(circle).map(place -> place.text(EditField.STRATEGIC.limit()));
    }

    /** The number to reach stands in the goal itself, beside its languages. */
    private static Goal goal(JsonPlace place) {
        return new Goal(
                Ids.next(),
                place.text(EditField.GOAL.limit()),
                place.optional("target")
                        .map(target -> target.decimal(EditRules.MOST))
                        .orElse(null),
                place.optional("unit")
                        .map(unit -> unit.line(EditField.UNIT.limit()))
                        .orElse(null));
    }

    /** One {@code goal}, or a list of {@code goals}. */
    private static List<JsonPlace> goals(JsonPlace barrier) {
        return barrier.optional("goals")
                .map(several -> several.items(1, EditField.GOAL.most()))
                .orElseGet(() -> List.of(barrier.at("goal")));
    }

    private StakeholderSeed stakeholder(JsonPlace place) {
        var level = place.at("level");
        var word = level.line(40);
        if (!word.isEmpty() && !LEVELS.contains(word)) {
            level.fault("import.level", word);
        }
        return new StakeholderSeed(
                place.at("name").text(120), knownSector(place.at("sector")), word.toUpperCase(Locale.ROOT));
    }

    /** Where the sectors themselves are wrong, nothing is said about their uses. */
    private String knownSector(JsonPlace place) {
        var code = place.line(40);
        if (!code.isEmpty() && root.at("sectors").sound() && !sectorCodes.contains(code)) {
            place.fault("import.sector", code);
        }
        return code;
    }
}
