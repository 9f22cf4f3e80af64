package org.intersession.web.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.intersession.web.error.Answers;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets the pages of other sites read what the API gives to everybody. Without a token: a cookie opens nothing there, so
 * a browser cannot be made to read in the name of the person before it.
 */
class OtherSites {
    @ServerResponseFilter
    void open(ContainerRequestContext request, ContainerResponseContext response) {
        if (Answers.isApi(request)
                && HttpMethod.GET.equals(request.getMethod())
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link");
        }
    }
}
