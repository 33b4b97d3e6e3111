package org.manof.voting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.manof.shared.Localized;

/** An order of the options that differs from person to person and stays the same for one: first places win votes. */
public final class OwnOrder {
    private OwnOrder() {}

    /** One heading of a ballot with its options. */
    public record Group(Localized title, List<BallotOption> options) {}

    /** The groups shuffled for {@code person}, and the options within each. */
    public static List<Group> of(List<BallotOption> options, UUID person, UUID activity) {
        var random = new Random(person.getLeastSignificantBits() ^ activity.getLeastSignificantBits());
        var groups = new LinkedHashMap<Localized, List<BallotOption>>();
        options.forEach(option -> groups.computeIfAbsent(option.group(), title -> new ArrayList<>())
                .add(option));
        var shuffled = new ArrayList<Group>();
        groups.forEach((title, inside) -> {
            Collections.shuffle(inside, random);
            shuffled.add(new Group(title, List.copyOf(inside)));
        });
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }
}
