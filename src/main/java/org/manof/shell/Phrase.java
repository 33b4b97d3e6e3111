package org.manof.shell;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.manof.shared.Language;

/**
 * One pattern of one language, parsed once. Words that stand in a plain {@code {0}} and run the other way, such as a
 * Hebrew name in an English sentence, are isolated so that they do not turn the sentence around.
 */
final class Phrase {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final MessageFormat format;
    /** Formats that nobody uses at the moment: a copy costs more than the sentence. */
    private final Queue<MessageFormat> free = new ConcurrentLinkedQueue<>();

    private final @Nullable String fixed;
    private final BitSet plain;
    private final boolean rightToLeft;

    Phrase(String pattern, Language language) {
        format = new MessageFormat(pattern, ULocale.forLocale(language.locale()));
        plain = plainArguments(new MessagePattern(pattern));
        fixed = new MessagePattern(pattern).hasNumberedArguments() ? null : format.format(new Object[0]);
        rightToLeft = language.rightToLeft();
    }

    /** Safe on many threads at once: {@link MessageFormat} is not, so that each call formats with its own. */
    String with(Object... args) {
        if (fixed != null) {
            return fixed;
        }
        var given = args.clone();
        for (var index = 0; index < given.length; index++) {
            if (plain.get(index) && given[index] instanceof String text && runsTheOtherWay(text)) {
                given[index] = FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
            }
        }
        var idle = free.poll();
        var own = idle == null ? (MessageFormat) format.clone() : idle;
        var sentence = own.format(given);
        free.add(own);
        return sentence;
    }

    private boolean runsTheOtherWay(String text) {
        var bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return rightToLeft ? !bidi.isRightToLeft() : !bidi.isLeftToRight();
    }

    private static BitSet plainArguments(MessagePattern pattern) {
        var plain = new BitSet();
        for (var index = 0; index < pattern.countParts() - 1; index++) {
            var part = pattern.getPart(index);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.NONE) {
                plain.set(pattern.getPart(index + 1).getValue());
            }
        }
        return plain;
    }
}
