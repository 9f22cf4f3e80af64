package org.intersession.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a page may load while it is printed: {@code data:} and our own {@code print:} files, that is
 * {@code src/main/resources/print/}. Nothing from the network, nothing from the disk.
 */
final class Reach {
    private static final Pattern DATA = Pattern.compile("data:(image/(png|jpeg)|text/css)[;,].*", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("print:([a-z0-9-]+\\.(css|png|jpg))");

    private Reach() {}

    static void limit(PdfRendererBuilder builder) {
        // Asked twice, since what is refused before resolving could come out of the resolver.
        builder.useExternalResourceAccessControl(
                (uri, type) -> allows(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> allows(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> allows(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(Ours::new, "print");
        builder.useProtocolsStreamImplementation(uri -> null, "http", "https", "classpath");
    }

    static boolean allows(String uri) {
        return uri != null && (DATA.matcher(uri).matches() || OURS.matcher(uri).matches());
    }

    /** One of our own files. */
    private record Ours(String uri) implements FSStream {
        @Override
        public InputStream getStream() {
            var name = OURS.matcher(uri);
            return name.matches() ? Reach.class.getResourceAsStream("/print/" + name.group(1)) : null;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
