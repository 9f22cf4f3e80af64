# syntax=docker/dockerfile:1
# Intersession in a container: docker build -t intersession .
# Built from this folder and nothing else. The image runs deploy/start as nobody in particular, its root read-only;
# /var/lib/intersession (files) and /tmp are to be writable. Settings: README.md.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Intersession" \
      org.opencontainers.image.description="The secretariat for inter-state consultation" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN openssl version && groupadd --system --gid 10001 intersession \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/intersession --shell /usr/sbin/nologin intersession \
 && install -d -o intersession -g intersession -m 0750 /var/lib/intersession
COPY --from=build /build/target/quarkus-app /opt/intersession/quarkus-app
COPY --from=build /build/target/quarkus-run-cyclonedx.json /opt/intersession/
COPY deploy/start deploy/healthy /opt/intersession/deploy/
ENV INTERSESSION_APP=/opt/intersession/quarkus-app \
    LANG=C.UTF-8
# The archive of classes from which every container starts (JEP 483): of a run that ends, with an error, where it would need
# its provider and its database, most of its classes loaded by then.
RUN java -Xshare:dump \
 && { INTERSESSION_STORAGE_FOLDER=/tmp INTERSESSION_LINKS_KEY=of-the-build-and-of-nothing-else-at-all \
      JAVA_OPTS=-Dquarkus.appcds.generate=true /opt/intersession/deploy/start || true; } \
 && test -s /opt/intersession/quarkus-app/classes.aot
WORKDIR /var/lib/intersession
USER 10001:10001
EXPOSE 8080 8443
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["/opt/intersession/deploy/healthy"]
ENTRYPOINT ["/opt/intersession/deploy/start"]
