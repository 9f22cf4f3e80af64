package org.intersession.storage.content;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The list of a package's parts and their types (ISO/IEC 29500-2, section 10).
 *
 * @param all every type named
 * @param overrides the types of single parts, by name without the leading slash
 */
record ContentTypes(List<String> all, Map<String, String> overrides) {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> MAIN = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", FileType.DOCX,
            OFFICE + "presentationml.presentation.main+xml", FileType.PPTX,
            OFFICE + "spreadsheetml.sheet.main+xml", FileType.XLSX);

    /** What does not parse names nothing. */
    static ContentTypes read(byte[] xml) {
        var types = new ContentTypes(new ArrayList<>(), new LinkedHashMap<>());
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    types.take(reader);
                }
            }
            return types;
        } catch (XMLStreamException e) {
            return new ContentTypes(List.of(), Map.of());
        }
    }

    /** The type of the one main part, if it is among the parts and nothing in the package is code. */
    Optional<FileType> mainType(Set<String> parts) {
        var mains = overrides.entrySet().stream()
                .filter(o -> MAIN.containsKey(o.getValue()))
                .toList();
        return mains.size() == 1 && parts.contains(mains.get(0).getKey()) && !hasCode(parts)
                ? Optional.of(MAIN.get(mains.get(0).getValue()))
                : Optional.empty();
    }

    private boolean hasCode(Set<String> parts) {
        return all.stream()
                        .map(t -> t.toLowerCase(Locale.ROOT))
                        .anyMatch(t -> t.contains("macroenabled") || t.contains("vbaproject") || t.contains("activex"))
                || parts.stream().map(p -> p.toLowerCase(Locale.ROOT)).anyMatch(p -> p.endsWith("vbaproject.bin"));
    }

    private void take(XMLStreamReader element) {
        String type = element.getAttributeValue(null, "ContentType");
        String part = element.getAttributeValue(null, "PartName");
        if (type != null) {
            all.add(type);
            if (part != null) {
                overrides.put(part.replaceFirst("^/", ""), type);
            }
        }
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
