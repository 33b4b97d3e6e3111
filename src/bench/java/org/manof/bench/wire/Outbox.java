package org.manof.bench.wire;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** What a person did, on its way up: one request at a time, all that waits with the next, and the same again if one fails. */
final class Outbox {
    private static final String TYPE = "application/json; charset=UTF-8";

    private final Tab tab;
    private final Queue<Call> waiting = new ArrayDeque<>();
    private final Set<CompletableFuture<Answer>> unanswered = ConcurrentHashMap.newKeySet();
    private boolean busy;
    private int number;

    Outbox(Tab tab) {
        this.tab = tab;
    }

    /** Takes something along; the answer is there when it has been drawn. */
    CompletableFuture<Answer> add(List<Map<String, Object>> rpc) {
        var answer = new CompletableFuture<Answer>();
        unanswered.add(answer);
        var unused = answer.whenComplete((drawn, lost) -> unanswered.remove(answer));
        synchronized (this) {
            waiting.add(new Call(rpc, answer));
            if (busy) {
                return answer;
            }
            busy = true;
        }
        Thread.startVirtualThread(this::work);
        return answer;
    }

    private synchronized List<Call> next() {
        var calls = List.copyOf(waiting);
        waiting.clear();
        busy = !calls.isEmpty();
        return calls;
    }

    private void work() {
        for (var calls = next(); !calls.isEmpty(); calls = next()) {
            var rpc = new ArrayList<Map<String, Object>>();
            calls.forEach(call -> rpc.addAll(call.rpc()));
            send(body(rpc, Map.of()), calls);
        }
    }

    /** Asks for the whole state anew, beside whatever is under way. */
    void resync() {
        send(body(List.of(), Map.of("resynchronize", true)), List.of());
    }

    /** Says that the window is being closed. */
    void beacon() throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("csrfToken", tab.window().token());
        body.put("rpc", List.of());
        body.put("UNLOAD", true);
        tab.browser().ask(Request.post(target(), TYPE, JsonMapper.shared().writeValueAsString(body)));
    }

    private String target() {
        return tab.browser().at(tab.window().requests());
    }

    private String body(List<Map<String, Object>> rpc, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("csrfToken", tab.window().token());
        body.put("rpc", rpc);
        body.put("syncId", tab.display().seen());
        synchronized (this) {
            body.put("clientId", number++);
        }
        body.putAll(more);
        return JsonMapper.shared().writeValueAsString(body);
    }

    /** Sends until there is an answer, then has it drawn and waits for that. */
    private void send(String body, List<Call> calls) {
        var request = Request.post(target(), TYPE, body);
        while (tab.open()) {
            try {
                var answer = tab.browser().ask(request);
                tab.counters().answered(answer.bytes());
                if (answer.status() == 200) {
                    tab.draw(Message.answer(answer.text(), calls));
                    calls.forEach(
                            call -> call.answer().handle((drawn, lost) -> "").join());
                    return;
                }
                tab.lose(answer.status() + " instead of an answer");
            } catch (IOException failed) {
                tab.counters().retried();
                LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(tab.display().retryMillis()));
            }
        }
        abandon();
    }

    /** Nothing will be answered any more. */
    void abandon() {
        List.copyOf(unanswered).forEach(answer -> answer.completeExceptionally(new IOException("the window is gone")));
    }
}
