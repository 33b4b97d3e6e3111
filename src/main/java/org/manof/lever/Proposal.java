package org.manof.lever;

import java.util.List;
import java.util.UUID;
import org.manof.initiative.InitiativePicture;
import org.manof.shared.Refusal;
import org.manof.shared.Text;

/** A lever as its author writes it: which components it would lift, when is the right time, in which systems. Only the title is a must. */
public record Proposal(String title, List<UUID> components, String time, String systems) {
    /** The longest title, in code points. */
    public static final int TITLE = 120;

    /** The longest answer to "when" and "in which systems", in code points. */
    public static final int ANSWER = 300;

    public Proposal {
        components = List.copyOf(components);
    }

    /** Cleaned for storing; refuses an empty or too long text and a component that is not of the initiative. */
    Proposal checked(InitiativePicture initiative) {
        for (var component : components) {
            if (initiative.component(component).isEmpty()) {
                throw Refusal.notFound();
            }
        }
        return new Proposal(
                Text.required(title, TITLE),
                components.stream().distinct().toList(),
                Text.limited(time, ANSWER),
                Text.limited(systems, ANSWER));
    }
}
