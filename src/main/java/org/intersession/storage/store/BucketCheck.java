package org.intersession.storage.store;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Whether the bucket takes files; apart from the folder's, so that nobody else loads the client of S3. */
final class BucketCheck {
    private BucketCheck() {}

    static Optional<String> wrong(Config settings) {
        var bucket = settings.getOptionalValue("intersession.s3.bucket", String.class);
        if (bucket.isEmpty()) {
            return Optional.of("INTERSESSION_S3_BUCKET is not set, and INTERSESSION_STORE is s3");
        }
        var s3 = mapped(settings);
        if (s3.accessKey().isPresent() && s3.secretKey().isEmpty()) {
            return Optional.of("INTERSESSION_S3_SECRET_KEY is not set, and INTERSESSION_S3_ACCESS_KEY is");
        }
        var key = "start/" + UUID.randomUUID();
        try (var client = Stores.client(s3)) {
            client.putObject(it -> it.bucket(bucket.get()).key(key), RequestBody.empty());
            client.deleteObject(it -> it.bucket(bucket.get()).key(key));
            return Optional.empty();
        } catch (S3Exception refused) {
            return Optional.of("the bucket " + bucket.get() + " cannot be written to: the store of files answers "
                    + refused.statusCode());
        } catch (SdkException unreachable) {
            return Optional.of(
                    "the bucket " + bucket.get() + " cannot be written to: the store of files does not answer");
        }
    }

    private static S3 mapped(Config settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(S3.class)
                .withSources(StreamSupport.stream(settings.getConfigSources().spliterator(), false)
                        .toArray(ConfigSource[]::new))
                .build()
                .getConfigMapping(S3.class);
    }
}
