package org.manof.initiative.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read: a small file can unpack to any size, and one cell that claims a far column makes the
 * reader set up a row as long. The zip is opened and its parts are parsed by the reader's own libraries, so that both see the same.
 */
final class Workbooks {
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    private Workbooks() {}

    /** Refuses what is no zip, what unpacks to too much, and cells outside a spreadsheet's columns. */
    static void check(byte[] content) throws Unreadable {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new Unreadable("import.unpacksTooBig");
            }
            long left = MOST_BYTES;
            for (var part : parts) {
                try (var unpacked = new Counted(zip.getInputStream(part), left)) {
                    cells(unpacked);
                    unpacked.drain();
                    left = unpacked.left();
                }
            }
        } catch (Counted.Exceeded tooMuch) {
            throw new Unreadable("import.unpacksTooBig");
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("import.notExcel");
        }
    }

    /** A part that stops being XML stops the reader at the same place. */
    private static void cells(InputStream part) throws Unreadable, IOException {
        try {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    var address = xml.getAttributeValue(null, "r");
                    if (address != null && !ADDRESS.matcher(address).matches()) {
                        throw new Unreadable("import.notExcel");
                    }
                }
            }
        } catch (XMLStreamException notXml) {
            if (notXml.getNestedException() instanceof IOException failed) {
                throw failed;
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
