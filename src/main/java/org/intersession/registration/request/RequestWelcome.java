package org.intersession.registration.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.identity.Welcoming;

/** Nobody has invited who registers first: the page itself says whether the meeting lets them. */
@ApplicationScoped
class RequestWelcome implements Welcoming {
    @Override
    public boolean welcomes(String path) {
        return path != null && path.matches("/meetings/[a-z0-9-]+/request");
    }
}
