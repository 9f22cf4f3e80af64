package org.intersession.storage.content;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of a package refer to (ISO/IEC 29500-2, section 9.3). A template, a picture or an object on another
 * machine is fetched as soon as somebody opens the file: it tells its maker who reads it, or brings what nobody here has
 * looked at. Where a link leads one goes by oneself.
 */
final class Relations {
    /** A drive of the machine on which it was written, or a place beside it: {@code file:///C:\Templates\Letter.dotx}. */
    private static final Pattern HERE =
            Pattern.compile("(?:file:///)?[A-Za-z]:[/\\\\](?![/\\\\]).*|(?![A-Za-z][A-Za-z0-9+.-]*:)(?![/\\\\]{2}).*");

    private Relations() {}

    /** What does not parse is taken for leading elsewhere. */
    static boolean stayHere(byte[] xml) {
        try {
            var reader = ContentTypes.factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && leadsElsewhere(reader)) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException unreadable) {
            return false;
        }
    }

    private static boolean leadsElsewhere(XMLStreamReader relation) {
        var type = relation.getAttributeValue(null, "Type");
        var target = relation.getAttributeValue(null, "Target");
        return "External".equalsIgnoreCase(relation.getAttributeValue(null, "TargetMode"))
                && target != null
                && !(type != null && type.endsWith("/hyperlink"))
                && !HERE.matcher(target.strip()).matches();
    }
}
