FROM eclipse-temurin:25-jdk AS build
WORKDIR /manof
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -Dmaven.test.skip=true package
# Unpacked, the application starts faster than from inside its jar.
RUN java -Djarmode=tools -jar target/manof.jar extract --destination /unpacked

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home manof && install -d -m 700 -o manof /data
COPY --from=build /unpacked /app
COPY bin/lib/jvm.options /app/
WORKDIR /app
# Whole workshops on a throw-away database, by the JVM that will run: what it learns makes starts and first taps quick.
RUN java @jvm.options -XX:AOTCacheOutput=manof.aot -jar manof.jar \
        --manof.data=/tmp/training --server.port=0 --server.address=127.0.0.1 --train=20 \
    && rm -rf /tmp/training
USER 10001
# Only for the embedded database; with MANOF_DB_URL nothing is written here.
ENV MANOF_DATA=/data LANG=C.UTF-8
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -Eq '\"(UP|DEGRADED)\"' <&3"]
# Flags as in bin/run; MANOF_JAVA_OPTS comes last and wins.
ENTRYPOINT ["sh", "-c", "exec java @jvm.options $MANOF_JAVA_OPTS -XX:AOTCache=manof.aot -jar manof.jar \"$@\"", "manof"]
