package org.manof.workshop;

import org.manof.shared.Refusal;

/** A number that can be chosen for an activity before it begins; {@code label} is the bundle key of its name. */
public record ActivityOption(String key, String label, int least, int most) {
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
