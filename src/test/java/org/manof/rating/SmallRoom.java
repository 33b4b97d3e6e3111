package org.manof.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manof.shared.Ids;
import org.manof.shared.Language;
import org.manof.shared.Localized;
import org.manof.voting.BallotOption;

/** Fourteen people of three sectors and a shortlist of three, and what they may answer. */
final class SmallRoom {
    private static final List<String> SECTORS = List.of("academia", "business", "public");
    final List<BallotOption> options =
            IntStream.range(0, 3).mapToObj(SmallRoom::option).toList();
    final List<UUID> people = IntStream.range(0, 14).mapToObj(_ -> Ids.next()).toList();

    List<Answer> all(int count, int score) {
        var answers = new ArrayList<Answer>();
        people.subList(0, count).forEach(person -> answers.addAll(of(person, score)));
        return answers;
    }

    List<Answer> of(UUID person, int score) {
        var sector = SECTORS.get(people.indexOf(person) % SECTORS.size());
        return options.stream()
                .flatMap(option -> Stream.of(Question.values())
                        .map(question -> new Answer(person, sector, option.id(), question, score)))
                .toList();
    }

    static Answer with(Answer answer, int score) {
        return new Answer(answer.person(), answer.sector(), answer.option(), answer.question(), score);
    }

    private static BallotOption option(int number) {
        var text = Localized.of(Language.HE, "מרכיב " + number);
        return new BallotOption(Ids.next(), text, text);
    }
}
