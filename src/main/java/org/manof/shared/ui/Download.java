package org.manof.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.manof.shared.NamedFile;
import org.manof.shared.Refusal;

/** A link that makes its file when it is followed, in the session of the person who was shown it. */
public final class Download {
    private Download() {}

    /** {@code file} authorises again each time; where it refuses, the browser gets "not found". */
    public static Anchor link(String text, SerializableSupplier<NamedFile> file) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            try {
                var made = file.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(made.content()), made.name(), made.type(), made.content().length);
            } catch (Refusal refused) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
        return new Anchor(handler, text);
    }
}
