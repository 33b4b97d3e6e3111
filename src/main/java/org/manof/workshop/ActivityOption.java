package org.manof.workshop;

import java.util.List;
import org.manof.shared.Refusal;

/**
 * A number that can be chosen for an activity before it begins; {@code label} is the bundle key of its name.
 *
 * @param words bundle keys for what {@code least} and each number after it mean, where people choose among words; empty for a number
 */
public record ActivityOption(String key, String label, int least, int most, List<String> words) {
    /** A number that is chosen as a number. */
    public ActivityOption(String key, String label, int least, int most) {
        this(key, label, least, most, List.of());
    }

    /** Refuses what is no whole number from {@code least} to {@code most}. */
    int checked(String typed) {
        try {
            var amount = Integer.parseInt(typed);
            if (amount >= least && amount <= most) {
                return amount;
            }
        } catch (NumberFormatException noNumber) {
            // Refused as a number out of range is.
        }
        throw Refusal.of("refusal.agenda.number", least, most);
    }
}
