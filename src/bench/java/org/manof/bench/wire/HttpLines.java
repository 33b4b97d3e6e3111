package org.manof.bench.wire;

import java.io.IOException;
import java.net.URI;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The connections that one browser keeps to one server: six at most, as browsers do. */
final class HttpLines {
    private static final int MOST = 6;

    private final URI server;
    private final Semaphore free = new Semaphore(MOST);
    private final Deque<HttpLine> idle = new ConcurrentLinkedDeque<>();

    HttpLines(URI server) {
        this.server = server;
    }

    /** Asks over a line that is open already, and again over a new one if the server had let it go meanwhile. */
    Response ask(Request request) throws IOException {
        free.acquireUninterruptibly();
        try {
            var kept = idle.pollFirst();
            if (kept != null) {
                try {
                    return ask(kept, request);
                } catch (IOException gone) {
                    hangUpIdle();
                }
            }
            return ask(new HttpLine(server), request);
        } finally {
            free.release();
        }
    }

    private Response ask(HttpLine line, Request request) throws IOException {
        var answer = line.ask(request);
        if (line.open()) {
            idle.addFirst(line);
        } else {
            line.hangUp();
        }
        return answer;
    }

    /** Lets go of every line that is not in use. */
    void hangUpIdle() {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            line.hangUp();
        }
    }
}
