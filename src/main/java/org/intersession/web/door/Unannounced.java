package org.intersession.web.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body that does not say how long it is: it is counted while it is read, and read no further than its address takes. */
class Unannounced {
    private static final String MOST = "web.most";

    private final RoutingContext routing;

    Unannounced(RoutingContext routing) {
        this.routing = routing;
    }

    static void bound(RoutingContext request, long most) {
        request.put(MOST, most);
    }

    /** Before whatever reads it. */
    @ServerRequestFilter(priority = 1000)
    void bounded(ContainerRequestContext request) {
        Long most = routing.get(MOST);
        if (most != null) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            counted(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var n = super.read(into, from, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int n) {
            left -= n;
            if (left < 0) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
