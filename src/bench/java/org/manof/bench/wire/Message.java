package org.manof.bench.wire;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One message of the server: the {@code number} in its order, -1 if it has none, and the calls that it answers. */
record Message(int number, JsonNode content, List<Call> answered) {
    private static final String GUARD = "for(;;);[";

    /** An answer to a request, which is guarded against being run as a script. */
    static Message answer(String text, List<Call> calls) {
        var json = text.startsWith(GUARD) ? text.substring(GUARD.length(), text.length() - 1) : text;
        return of(JsonMapper.shared().readTree(json), calls);
    }

    static Message pushed(String text) {
        return answer(text, List.of());
    }

    static Message of(JsonNode content, List<Call> calls) {
        return new Message(content.path("syncId").asInt(-1), content, calls);
    }

    /** The whole state anew. */
    boolean resync() {
        return content.path("resynchronize").asBoolean(false);
    }

    boolean sessionGone() {
        return content.path("meta").path("sessionExpired").asBoolean(false);
    }

    /** Whether it has the browser run a script that contains {@code script}, with {@code argument} if that is not null. */
    boolean runs(String script, @Nullable String argument) {
        return StreamSupport.stream(content.path("execute").spliterator(), false)
                .filter(call -> call.path(call.size() - 1).asString().contains(script))
                .anyMatch(call -> argument == null
                        || StreamSupport.stream(call.spliterator(), false)
                                .anyMatch(part ->
                                        part.isString() && part.asString().equals(argument)));
    }
}
