# Sourced by bin/run and bin/bench: builds what is older than its sources. Needs $root, and a JDK found.
# shellcheck shell=bash

# Whether the file $1 is missing or older than anything in the other arguments.
is_older() {
    local built=$1
    shift
    [ ! -f "$built" ] || [ -n "$(find "$@" -newer "$built" -print -quit)" ]
}

# Sets jar to the production jar.
build_jar() {
    jar=$root/target/manof.jar
    local sources=("$root/pom.xml" "$root/src/main")
    [ ! -d "$root/frontend" ] || sources+=("$root/frontend")
    if is_older "$jar" "${sources[@]}"; then
        echo "Building Manof, a few minutes the first time..."
        (cd "$root" && ./mvnw -q -B -ntp -Dmaven.test.skip=true package)
        touch "$jar"
    fi
}
