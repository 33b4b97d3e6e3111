package org.manof.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Six characters that nobody can misread: no I, L, O, 0 or 1. 31^6 codes are about 29.7 bits; guessing is throttled. */
final class JoinCode {
    static final int LENGTH = 6;
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String fresh() {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
    }

    /** What was typed, as codes are stored: capitals, without spaces and dashes. */
    static String typed(String raw) {
        return raw.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
