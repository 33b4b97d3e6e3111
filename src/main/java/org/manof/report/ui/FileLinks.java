package org.manof.report.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import org.manof.shared.NamedFile;
import org.manof.shared.ui.Download;

/** A list of links, each of which makes its file when it is followed. */
final class FileLinks extends UnorderedList {
    /** {@code key} names the link in the bundles, and may name {@code of}, a workshop. */
    void add(String key, String of, SerializableSupplier<NamedFile> file) {
        add(new ListItem(Download.link(getTranslation(key, of), file)));
    }
}
