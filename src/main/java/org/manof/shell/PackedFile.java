package org.manof.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A file as it travels: packed already, with what the browser is told about it. */
record PackedFile(byte[] content, Map<String, String> headers) {
    private static final int WORTH_PACKING = 1024;
    private static final List<String> TOLD = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.ETAG);

    /** What was written to {@code sent}; packed, unless it is so already, is an image or a font, or is short. */
    static PackedFile of(ContentCachingResponseWrapper sent) throws IOException {
        var headers = new HashMap<String, String>();
        for (var name : TOLD) {
            var told = sent.getHeader(name);
            if (told != null) {
                headers.put(name, told);
            }
        }
        if (sent.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, sent.getContentType());
        }
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var content = sent.getContentAsByteArray();
        if (headers.containsKey(HttpHeaders.CONTENT_ENCODING)
                || content.length < WORTH_PACKING
                || !isText(headers.get(HttpHeaders.CONTENT_TYPE))) {
            return new PackedFile(content, headers);
        }
        headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new PackedFile(pack(content), headers);
    }

    /** Writes it as the whole answer. */
    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean isText(@Nullable String type) {
        return type != null
                && (type.startsWith("text/")
                        || type.contains("javascript")
                        || type.contains("json")
                        || type.contains("svg"));
    }

    private static byte[] pack(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
