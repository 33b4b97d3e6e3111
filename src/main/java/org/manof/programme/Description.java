package org.manof.programme;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manof.initiative.InitiativePicture;
import org.manof.shared.Refusal;
import org.manof.shared.Shekels;
import org.manof.shared.Text;

/**
 * A programme or activity as somebody describes it. Only name and sector are a must.
 *
 * @param sector a code of the initiative's list
 * @param body the stakeholder who operates it; null for {@code bodyText}, or for nobody named
 * @param budget whole shekels a year; null while nobody has said
 * @param source where the money comes from
 * @param how how it is evaluated, or why not
 * @param link an http or https address
 */
public record Description(
        String name,
        String sector,
        @Nullable UUID body,
        String bodyText,
        String partners,
        String reach,
        @Nullable Long budget,
        String source,
        Evaluation evaluation,
        String how,
        String link) {
    /** The longest name and source, in code points. */
    public static final int NAME = 120;
    /** The longest name of an operating body. */
    public static final int BODY = 100;
    /** The longest answer in a block of its own. */
    public static final int ANSWER = 300;
    /** The longest address. */
    public static final int LINK = 500;

    /** Cleaned for storing; refuses what is empty, too long, no amount, no address, and a sector or stakeholder of another initiative. */
    Description checked(InitiativePicture initiative, Collection<UUID> stakeholders) {
        if (initiative.sector(sector).isEmpty()) {
            throw Refusal.of("refusal.programme.sector");
        }
        if (body != null && !stakeholders.contains(body)) {
            throw Refusal.notFound();
        }
        var called = Text.required(name, NAME);
        if (called.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Refusal.of("refusal.text.empty");
        }
        return new Description(
                called,
                sector,
                body,
                body == null ? Text.limited(bodyText, BODY) : "",
                Text.limited(partners, ANSWER),
                Text.limited(reach, ANSWER),
                Shekels.checked(budget),
                Text.limited(source, NAME),
                evaluation,
                Text.limited(how, ANSWER),
                Links.checked(Text.limited(link, LINK)));
    }

    /** What people read of it, in the order of the form, without what is a number or a choice. */
    Stream<String> words() {
        return Stream.of(name, bodyText, partners, reach, source, how, link);
    }
}
