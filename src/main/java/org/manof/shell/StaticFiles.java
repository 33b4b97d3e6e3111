package org.manof.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The files of the pages. Vaadin looks each up in the jar, and the web server packs it, for every phone that comes: 40 % of what three
 * hundred cost who join. So each is kept as it was sent the first time, packed; there are as many as the jar holds.
 */
@Component
class StaticFiles implements StaticFileHandlerFactory {
    private static final Set<String> CONDITIONS =
            Set.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.RANGE);

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Kept(new StaticFileServer(service), new ConcurrentHashMap<>());
    }

    /** The files of {@code files}, each kept from the first time. */
    record Kept(StaticFileHandler files, Map<String, PackedFile> packed) implements StaticFileHandler {
        private static final long serialVersionUID = 1;

        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            // What is posted is a message to an open page, and never a file.
            if (HttpMethod.POST.matches(request.getMethod())) {
                return false;
            }
            return keeps(request) ? fromMemory(request, response) : files.serveStaticResource(request, response);
        }

        private boolean fromMemory(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var name = path(request) + (accepts(request, "br") ? " br" : "");
            var known = packed.get(name);
            if (known == null) {
                var first = new ContentCachingResponseWrapper(response);
                if (!files.serveStaticResource(request, first)) {
                    return false;
                }
                if (first.getStatus() != HttpServletResponse.SC_OK) {
                    first.copyBodyToResponse();
                    return true;
                }
                known = PackedFile.of(first);
                packed.put(name, known);
            }
            known.send(response);
            return true;
        }

        private static boolean keeps(HttpServletRequest request) {
            var path = path(request);
            return HttpMethod.GET.matches(request.getMethod())
                    && (path.startsWith("/VAADIN/build/") || path.startsWith("/manof/"))
                    && accepts(request, "gzip")
                    && CONDITIONS.stream().allMatch(header -> request.getHeader(header) == null);
        }

        private static String path(HttpServletRequest request) {
            return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        }

        private static boolean accepts(HttpServletRequest request, String coding) {
            return Stream.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                    .flatMap(all -> Stream.of(all.split(",", -1)))
                    .anyMatch(each -> each.strip().equals(coding));
        }
    }
}
