package org.manof.initiative.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text file and the encoding it was read in: Unicode as it declares itself, else UTF-8, else the Hebrew one of Windows. */
public record FileText(String text, Charset charset) {
    /** What Excel writes in Hebrew Windows when it is asked for plain CSV. */
    public static final Charset WINDOWS_HEBREW = Charset.forName("windows-1255");

    /** Reads {@code content}; refuses what is no text in any of them. */
    public static FileText of(byte[] content) throws Unreadable {
        var declared = declared(content);
        if (declared != null) {
            return strict(content, declared);
        }
        try {
            return strict(content, StandardCharsets.UTF_8);
        } catch (Unreadable notUtf8) {
            return strict(content, WINDOWS_HEBREW);
        }
    }

    private static @org.jspecify.annotations.Nullable Charset declared(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(content, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : null;
    }

    private static FileText strict(byte[] content, Charset charset) throws Unreadable {
        try {
            // A decoder's own methods report what is wrong; a String's would put question marks there.
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (clean.indexOf('\u0000') >= 0) {
                throw new Unreadable("import.notText");
            }
            return new FileText(clean, charset);
        } catch (CharacterCodingException other) {
            throw new Unreadable("import.notText");
        }
    }

    static boolean begins(byte[] content, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
