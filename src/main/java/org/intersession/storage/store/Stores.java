package org.intersession.storage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.storage.Blobs;
import org.intersession.storage.Storage;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Which store this installation has: a folder for one node, a bucket for several. */
class Stores {
    enum Kind {
        FOLDER,
        S3
    }

    @Produces
    @ApplicationScoped
    Blobs blobs(
            @ConfigProperty(name = "intersession.store", defaultValue = "folder") Kind kind, Storage storage, S3 s3) {
        return switch (kind) {
            case FOLDER -> new FolderBlobs(storage.folder());
            case S3 ->
                new S3Blobs(
                        client(s3),
                        s3.bucket()
                                .orElseThrow(() -> new IllegalStateException(
                                        "INTERSESSION_S3_BUCKET is not set, and INTERSESSION_STORE is s3")),
                        storage.folder());
        };
    }

    static S3Client client(S3 s3) {
        var client = S3Client.builder()
                .region(Region.of(s3.region()))
                .credentialsProvider(credentials(s3))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(20)))
                // Whoever waits for a page waits for both.
                .overrideConfiguration(it -> it.retryStrategy(tries -> tries.maxAttempts(2)))
                // We say the digest ourselves; checksums in trailers are not understood by every store.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(it -> it.chunkedEncodingEnabled(false));
        s3.endpoint().ifPresent(it -> client.endpointOverride(it).forcePathStyle(true));
        return client.build();
    }

    private static AwsCredentialsProvider credentials(S3 s3) {
        return s3.accessKey().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        s3.accessKey().get(),
                        s3.secretKey()
                                .orElseThrow(() -> new IllegalStateException(
                                        "INTERSESSION_S3_SECRET_KEY is not set, and INTERSESSION_S3_ACCESS_KEY is"))))
                : DefaultCredentialsProvider.builder().build();
    }
}
