package org.manof.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.manof.report.CsvFile;
import org.manof.shared.Refusal;

/** A link that makes its file when it is followed, in the session of the person who was shown it. */
final class Download {
    private Download() {}

    /** {@code file} authorises again each time; where it refuses, the browser gets "not found". */
    static Anchor link(String text, SerializableSupplier<CsvFile> file) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            try {
                var made = file.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(made.content()),
                        made.name(),
                        "text/csv; charset=utf-8",
                        made.content().length);
            } catch (Refusal refused) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        return new Anchor(handler, text);
    }
}
