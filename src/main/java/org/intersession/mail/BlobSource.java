package org.intersession.mail;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import org.intersession.storage.Blobs;

/** A file of the store as the mail library wants to read it: never whole in memory. */
record BlobSource(Blobs blobs, Attachments.File file) implements DataSource {
    @Override
    public InputStream getInputStream() {
        return blobs.open(file.sha256());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("what is kept is not written");
    }

    @Override
    public String getContentType() {
        return file.type();
    }

    @Override
    public String getName() {
        return file.name();
    }
}
