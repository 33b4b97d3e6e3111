package org.manof.tables;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manof.voting.BallotOption;
import org.manof.workshop.Phase;

/**
 * What everyone may see of the tables.
 *
 * @param round the round that runs or is shown, counting from 1
 * @param most how many people a table takes when they are dealt
 * @param size how many components are asked for
 * @param options what is put in order, as the tables find it at first
 * @param tables by number; none before people were dealt
 * @param begun whether anybody writes at a table, after which nobody is dealt anew
 * @param result what the tables said, once revealed
 */
public record TablesPicture(
        Phase phase,
        int round,
        int most,
        int size,
        List<BallotOption> options,
        List<SeatedTable> tables,
        boolean begun,
        Optional<TablesResult> result) {
    /** What the phone of {@code person} draws of it: of the tables only their own. */
    public TablesPicture onPhone(UUID person) {
        return new TablesPicture(
                phase,
                round,
                0,
                0,
                options,
                tables.stream().filter(table -> table.people().contains(person)).toList(),
                false,
                result);
    }

    /** How many tables say that they are ready. */
    public int done() {
        return (int) tables.stream().filter(SeatedTable::done).count();
    }

    /** The option with this id, if it is in the list. */
    public Optional<BallotOption> option(UUID id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
