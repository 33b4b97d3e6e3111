package org.manof.workshop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
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

    /** Who came to the workshops of an initiative, the first workshop first; those to which nobody came are left out. */
    public List<Attendance> attendance(UUID initiative) {
        return participants.attendance(initiative).stream()
                .collect(groupingBy(ParticipantRows.Came::workshop, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Roster::attendance)
                .toList();
    }

    private static Attendance attendance(List<ParticipantRows.Came> sectors) {
        var first = sectors.getFirst();
        return new Attendance(
                first.workshop(),
                first.title(),
                first.made().toInstant(),
                sectors.stream().collect(toMap(ParticipantRows.Came::sector, ParticipantRows.Came::people)));
    }
}
