package org.intersession.registry.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Part;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.figures.Band;
import org.intersession.registry.figures.Standing;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.Memberships;
import org.intersession.web.WebMessages;
import org.intersession.web.program.Paged;
import org.intersession.web.published.Published;
import org.jboss.resteasy.reactive.RestResponse;

/** States and other participants, as data. */
@Path("/api/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
public class PartyApi {
    private static final int MOST = 500;

    private final Parties parties;
    private final Memberships memberships;

    PartyApi(Parties parties, Memberships memberships) {
        this.parties = parties;
        this.memberships = memberships;
    }

    /**
     * @param code ISO 3166-1 alpha-3, for an organization its acronym
     * @param unMember2005 whether it was a Member of the United Nations in July 2005
     */
    @Schema(name = "Party")
    record View(
            String code,
            String alpha2,
            String kind,
            Map<String, String> name,
            Map<String, String> formalName,
            Map<String, String> afterOf,
            String language,
            boolean unMember2005,
            String validFrom,
            String validUntil,
            String continuedBy) {
        static View of(Party it) {
            return new View(
                    it.code,
                    it.alpha2,
                    it.kind.name().toLowerCase(Locale.ROOT),
                    it.shortName.texts(),
                    it.formalName.texts(),
                    it.afterOf.texts(),
                    it.language,
                    it.unMember2005,
                    it.validFrom,
                    it.validUntil,
                    it.continuedBy == null ? null : it.continuedBy.code);
        }
    }

    /** @param party the code under which it was listed: that of a party which this one continues, or its own */
    @Schema(name = "PartyPart")
    record Part(String process, String party, String category, String listedAs, String since, String until) {
        static Part of(Membership it) {
            return new Part(it.process.slug, it.party.code, it.category.slug(), it.listedAs, it.since, it.until);
        }
    }

    @Schema(name = "PartyWhole")
    record Whole(View party, List<String> alsoSucceededBy, List<Part> memberships) {}

    /**
     * By code. A search ({@code q}), the members of several processes ({@code process}, {@code how=all|any}) or of none,
     * one, two, three or more ({@code in}) are answered whole; else at most {@code limit} after the code {@code after},
     * with a Link to the next.
     */
    @GET
    @Operation(summary = "States and other participants: all by pages, or those searched for")
    @APIResponseSchema(value = View[].class, responseCode = "200")
    public Response parties(
            @QueryParam("q") String text,
            @QueryParam("in") String in,
            @QueryParam("process") List<String> of,
            @QueryParam("how") String how,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") String limit,
            @Context UriInfo here) {
        if (text != null) {
            return Response.ok(views(parties.find(text))).build();
        }
        if (in != null) {
            var band = Band.named(in).orElseThrow(() -> wrong("in"));
            return Response.ok(views(memberships.figures().in(band).stream()
                            .map(Standing::party)
                            .toList()))
                    .build();
        }
        if (!of.isEmpty()) {
            var slugs = of.stream().distinct().toList();
            return Response.ok(views("any".equals(how) ? parties.inAny(slugs) : parties.inAll(slugs)))
                    .build();
        }
        var paged = Paged.by(limit, MOST, MOST);
        return paged.answer(parties.after(after, paged.oneMore()), here, it -> it.code, View::of);
    }

    private static Refusal wrong(String parameter) {
        return Refusal.of(WebMessages.class, WebMessages::notOneOfThese).at(parameter);
    }

    private static List<View> views(List<Party> found) {
        return found.stream()
                .sorted(Comparator.comparing(it -> it.code))
                .map(View::of)
                .toList();
    }

    @GET
    @Path("{code:[A-Za-z][A-Za-z0-9-]{1,19}}")
    @Operation(summary = "One party with its memberships")
    public RestResponse<Whole> party(@PathParam("code") String code) {
        var party = parties.called(code);
        if (!party.code.equals(code)) {
            return RestResponse.ResponseBuilder.<Whole>create(RestResponse.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v1/parties/" + party.code))
                    .build();
        }
        return RestResponse.ok(new Whole(
                View.of(party),
                party.alsoSucceededBy.stream().map(it -> it.code).sorted().toList(),
                memberships.ofParty(party).stream().map(Part::of).toList()));
    }
}
