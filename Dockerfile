# syntax=docker/dockerfile:1
# Intersession in a container: docker build -t intersession .
# Built from this folder and nothing else; the image runs deploy/start as nobody in particular, its root read-only.
# It needs /var/lib/intersession (files) and /var/cache/intersession (the archive of classes, made by the first run) to be
# writable, and /tmp. Settings: README.md.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
# What the build needs, kept as long as the pom stays.
RUN mvn -B -q dependency:go-offline -DexcludeArtifactIds=keycloak-quarkus-dist || true
COPY src src
RUN mvn -B -q package -DskipTests -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Intersession" \
      org.opencontainers.image.description="The secretariat for inter-state consultation" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --system --gid 10001 intersession \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/intersession --shell /usr/sbin/nologin intersession \
 && install -d -o intersession -g intersession -m 0750 /var/lib/intersession /var/cache/intersession
COPY --from=build /build/target/quarkus-app /opt/intersession/quarkus-app
COPY deploy/start deploy/healthy /opt/intersession/deploy/
ENV INTERSESSION_APP=/opt/intersession/quarkus-app \
    CACHE_DIRECTORY=/var/cache/intersession \
    LANG=C.UTF-8
WORKDIR /var/lib/intersession
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["/opt/intersession/deploy/healthy"]
ENTRYPOINT ["/opt/intersession/deploy/start"]
