package org.intersession.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** What travels to a browser for one page, in bytes over the wire: headers, redirects and static files included. */
public final class Weight {
    private final CDPSession session;
    private final Set<String> ours = new HashSet<>();
    private long bytes;

    Weight(Page page) {
        session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::asked);
        session.on("Network.loadingFinished", this::answered);
    }

    private void asked(JsonObject event) {
        var request = event.get("requestId").getAsString();
        if (event.has("redirectResponse") && ours.contains(request)) {
            add(event.getAsJsonObject("redirectResponse"));
        }
        var address = event.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith(Visitor.address())) {
            ours.add(request);
        } else {
            ours.remove(request);
        }
    }

    private void answered(JsonObject event) {
        if (ours.contains(event.get("requestId").getAsString())) {
            add(event);
        }
    }

    private void add(JsonObject answer) {
        bytes += Math.round(answer.get("encodedDataLength").getAsDouble());
    }

    /** What came since it was asked last. */
    public long taken() {
        session.send("Network.enable"); // a round trip, so that everything told before has arrived
        var came = bytes;
        bytes = 0;
        return came;
    }

    /** From now on as over a line of that many bytes a second, each request that much later; for all pages until closed. */
    public void slow(int bytesPerSecond, int milliseconds) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", milliseconds);
        line.addProperty("downloadThroughput", bytesPerSecond);
        line.addProperty("uploadThroughput", bytesPerSecond);
        session.send("Network.emulateNetworkConditions", line);
    }
}
