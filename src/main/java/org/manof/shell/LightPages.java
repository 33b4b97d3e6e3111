package org.manof.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone's first page is written in plain HTML elements, so it begins without Vaadin's components, half of all bytes: an import map
 * puts {@code later.js} in their place, which fetches them when the server asks. A bundle that looks otherwise is left as it is.
 */
@Component
class LightPages implements VaadinServiceInitListener {
    private static final String STAND_IN = "./manof/elements/later.js";
    private static final String FOLDER = "./VAADIN/build/";
    private static final Pattern NAMES = Pattern.compile("m\\.f=\\[([^]]+)]");
    private static final Pattern COMPONENTS =
            Pattern.compile("import\\(`\\./(generated-flow-imports-[^`]+)`\\),__vite__mapDeps\\(\\[([0-9,]+)]\\)");

    private final transient Map<String, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::page);
    }

    private void page(IndexHtmlResponse response) {
        var path = Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), "");
        var entry = response.getDocument().selectFirst("script[src*=VAADIN/build/indexhtml]");
        if (entry != null && (path.length() < 2 || path.startsWith("/j/"))) {
            var files = known.computeIfAbsent(entry.attr("src"), LightPages::components);
            if (!files.isEmpty()) {
                entry.before(map(files.getFirst()));
                // The loader asks for no file that a link names already; this relation means nothing to the browser.
                files.forEach(file ->
                        entry.before(new Element("link").attr("rel", "later").attr("href", FOLDER + file)));
            }
        }
    }

    private static Element map(String components) {
        var imports = Map.of("imports", Map.of(FOLDER + components, STAND_IN));
        return new Element("script")
                .attr("type", "importmap")
                .appendChild(new DataNode(JsonMapper.shared().writeValueAsString(imports)));
    }

    /** The file with the components, and those that only it needs. */
    private static List<String> components(String entry) {
        var file = new ClassPathResource("META-INF/VAADIN/webapp/" + entry.replaceFirst("^\\./", ""));
        try (var in = file.getInputStream()) {
            var code = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var names = NAMES.matcher(code);
            var wanted = COMPONENTS.matcher(code);
            if (!names.find() || !wanted.find()) {
                return List.of();
            }
            var all = names.group(1).replaceAll("[\"`]|\\./", "").split(",", -1);
            return Arrays.stream(wanted.group(2).split(",", -1))
                    .map(index -> all[Integer.parseInt(index)])
                    .filter(name -> !entry.endsWith(name))
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }
}
