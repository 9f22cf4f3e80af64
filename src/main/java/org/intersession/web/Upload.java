package org.intersession.web;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A file as the form brought it: on disk already, under a name nobody may trust. */
record Upload(String field, FormData.FormValue value) implements FileUpload {
    @Override
    public String name() {
        return field;
    }

    @Override
    public Path filePath() {
        return value.getFileItem().getFile();
    }

    @Override
    public String fileName() {
        return value.getFileName();
    }

    @Override
    public long size() {
        try {
            return value.getFileItem().getFileSize();
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Override
    public String contentType() {
        var type = value.getHeaders() == null ? null : value.getHeaders().getFirst("Content-Type");
        return type == null ? "application/octet-stream" : type;
    }

    @Override
    public String charSet() {
        return value.getCharset();
    }

    @Override
    public jakarta.ws.rs.core.MultivaluedMap<String, String> getHeaders() {
        return value.getHeaders();
    }
}
