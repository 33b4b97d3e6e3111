package org.manof.bench.wire;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;

/** One person's browser: cookies, a cache and connections of its own. */
public final class Browser {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Site site;
    private final Cookies cookies = new Cookies();
    private final HttpLines lines;
    private final Cache cache;

    /** A browser that has never been anywhere; it reads Hebrew. */
    public Browser(Site site) {
        this.site = site;
        this.lines = new HttpLines(site.address());
        this.cache = new Cache(this);
    }

    Site site() {
        return site;
    }

    Cache cache() {
        return cache;
    }

    Cookies cookies() {
        return cookies;
    }

    Response ask(Request request) throws IOException {
        var answer = lines.ask(request.with("Accept-Language", "he-IL,he;q=0.9").with("Cookie", cookies.line()));
        cookies.read(answer.headers());
        return answer;
    }

    /** Goes to a page and on to where it sends us; {@code path} is below the front page. */
    Page visit(String path) throws IOException {
        return arrive(path, ask(page(Request.get(at(path)))));
    }

    /** Fills in a form and sends it off, as browsers do by themselves; {@code fields} may be of any letters. */
    Page submit(String action, Map<String, String> fields) throws IOException {
        return arrive(action, ask(page(Request.post(at(action), FORM, Urls.form(fields)))));
    }

    private Page arrive(String path, Response first) throws IOException {
        var answer = first;
        var here = path;
        while (answer.status() == 302 || answer.status() == 303) {
            here = relative(answer.headers().first("Location").orElseThrow());
            answer = ask(page(Request.get(at(here))));
        }
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " at " + here);
        }
        var page = new Page(here, Jsoup.parse(answer.text(), site.address().toString()));
        var replaced = page.replaced();
        cache.fetch(page.files(), replaced.keySet());
        cache.fetch(replaced.values());
        return page;
    }

    private static Request page(Request request) {
        return request.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** The path below the front page, of an address that may be whole. */
    private String relative(String location) {
        return site.address()
                .relativize(site.address().resolve(URI.create(location)))
                .toString();
    }

    String at(String path) {
        return site.address().getPath() + path;
    }

    /** Cuts what is idle, as a phone that falls asleep does. */
    void hangUp() {
        lines.hangUpIdle();
    }
}
