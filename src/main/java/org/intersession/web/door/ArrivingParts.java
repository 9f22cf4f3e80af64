package org.intersession.web.door;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** The fields of a form with files, while they arrive one after the other. */
final class ArrivingParts implements MultipartParser.PartHandler {
    private final ArrivingForms.Bounds bounds;
    private final BiConsumer<String, IOException> lost;
    private final FormData read;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<ArrivingFile> files = new ArrayList<>();

    private CaseInsensitiveMap<String> headers;
    private String name;
    private String fileName;
    private ArrivingFile file;

    /** @param lost is told of a file that could not be kept */
    ArrivingParts(ArrivingForms.Bounds bounds, BiConsumer<String, IOException> lost) {
        this.bounds = bounds;
        this.lost = lost;
        read = new FormData(bounds.fields());
    }

    FormData read() {
        return read;
    }

    void clear() {
        files.forEach(ArrivingFile::clear);
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> said) {
        headers = said;
        var disposition = said.getFirst(HttpHeaders.CONTENT_DISPOSITION);
        name = disposition == null ? null : HeaderUtil.extractQuotedValueFromHeader(disposition, "name");
        if (name == null) {
            throw new BadRequestException();
        }
        fileName = HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
        file = null;
        // A field in which no file was chosen comes with a name that is empty.
        if (fileName != null && !fileName.isEmpty()) {
            file = new ArrivingFile(bounds.folder());
            files.add(file);
        }
    }

    @Override
    public void data(ByteBuffer bytes) {
        if (file != null) {
            file.write(bytes);
            return;
        }
        if (text.size() + bytes.remaining() > bounds.text()) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        while (bytes.hasRemaining()) {
            text.write(bytes.get());
        }
    }

    @Override
    public void endPart() {
        if (file != null) {
            file.end()
                    .ifPresentOrElse(
                            why -> lost.accept(name, why), () -> read.add(name, file.path(), fileName, headers));
        } else if (fileName == null) {
            read.add(name, text.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name(), headers);
        }
        text.reset();
    }
}
