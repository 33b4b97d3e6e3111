package org.manof.workshop;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who is in a room, for the rooms above, inside calls that they have authorised themselves. */
@Service
public class Roster {
    private final ParticipantRows participants;

    Roster(ParticipantRows participants) {
        this.participants = participants;
    }

    /** Everybody who came and was not taken out, in the order of coming. */
    public List<Participant> present(UUID workshop) {
        return participants.present(workshop).stream()
                .map(ParticipantRow::participant)
                .toList();
    }
}
