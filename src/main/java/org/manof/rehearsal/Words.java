package org.manof.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.manof.shared.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What simulated people are called and what they write, from a file of its own: plausible, and said by nobody. */
@Component
class Words {
    private final JsonNode words;

    Words() {
        try (var file = new ClassPathResource("rehearsal/words.json").getInputStream()) {
            words = JsonMapper.builder().build().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that there is about a topic in a language; refuses a topic that is not in the file. */
    List<String> about(String topic, Language language) {
        return words.required(topic)
                .required(language.tag())
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** A name that says of itself that it is invented; those of {@code number} beyond the list are counted. */
    String name(Language language, int number) {
        var names = about("name", language);
        var again = number / names.size();
        return names.get(number % names.size()) + (again == 0 ? "" : " " + (again + 1)) + " "
                + words.required("mark").required(language.tag()).asString();
    }
}
