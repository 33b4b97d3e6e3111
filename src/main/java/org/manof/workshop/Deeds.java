package org.manof.workshop;

import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Service;

/** Where the rooms write down what staff did, inside calls that they have authorised themselves. */
@Service
public class Deeds {
    private final DeedRows rows;
    private final WorkshopRows workshops;

    Deeds(DeedRows rows, WorkshopRows workshops) {
        this.rows = rows;
        this.workshops = workshops;
    }

    /**
     * Notes a deed, at most one in a transaction, which must have raised the workshop's number before, as {@link Contributions#decide}
     * does. Only what changes something is noted.
     *
     * @param kind a key of a {@link DeedKind}
     * @param before a small record of what is needed to take it back and to tell what it was about; never anybody's hidden vote or text
     */
    public void note(UUID workshop, UUID account, String kind, Object before) {
        var row = workshops.find(workshop).orElseThrow(Refusal::notFound);
        rows.add(row, account, kind, Deed.stored(before));
    }
}
