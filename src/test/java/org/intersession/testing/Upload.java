package org.intersession.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, sent as browsers send it: its length announced. */
public final class Upload {
    private static final String BOUNDARY = "----what-no-file-contains";

    private Upload() {}

    public static Response of(
            Browsing who, String address, Map<String, String> values, String field, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        values.forEach((key, value) -> text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value + "\r\n"));
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .redirects()
                .follow(false)
                .cookies(who.cookies())
                .urlEncodingEnabled(false)
                .contentType("multipart/form-data; boundary=" + BOUNDARY)
                .body(body.toByteArray())
                .post(address);
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
