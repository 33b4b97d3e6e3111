package org.manof.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.stream.Collectors;
import org.manof.shared.Language;
import org.manof.voting.FirstFive;

/** Whether the first five of a vote depend on how one counts, in a sentence. */
public final class Firmness {
    private Firmness() {}

    /** Whether the first five stay the same, in the reader's language; {@code place} is any component of the screen. */
    public static String sentence(Component place, FirstFive first, Language reader) {
        return first.same()
                ? place.getTranslation("firm.same")
                : place.getTranslation(
                        "firm.differs",
                        first.sometimes().stream()
                                .map(option -> option.text().in(reader))
                                .collect(Collectors.joining(" · ")));
    }

    /** The same, and how far people agree on the whole order. */
    static String andAgreement(Component place, FirstFive first, Language reader) {
        var sentence = sentence(place, first, reader);
        return first.concordance().isEmpty()
                ? sentence
                : sentence + " "
                        + place.getTranslation(
                                "firm.concordance",
                                String.format(
                                        Locale.ROOT, "%.2f", first.concordance().getAsDouble()));
    }
}
