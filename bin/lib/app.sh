# Sourced by bin/run and bin/bench after build.sh: unpacks the jar and trains the JVM on it, which halves the start and spares the
# first taps. See docs/decisions/0009.
# shellcheck shell=bash

# What the training cache depends on besides the jar: the JVM and its options.
made_with() {
    cat "$JAVA_HOME/release" "$1"
}

# prepare_app JAR APP OPTIONS SECONDS: makes APP/manof.jar, APP/lib and APP/manof.aot anew, or leaves nothing behind and fails.
prepare_app() {
    local jar=$1 app=$2 options=$3 seconds=$4 work
    work=$(mktemp -d "$app.XXXXXX" 2>/dev/null) || return 1
    # The cache names its jars by path: they are unpacked where they stay.
    rm -rf "$app"
    if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null &&
        train_app "$app" "$options" "$work" "$seconds"; then
        made_with "$options" >"$app/made-with"
        rm -rf "$work"
    else
        rm -rf "$work" "$app"
        return 1
    fi
}

# Plays whole workshops on a throw-away database; the JVM writes down what it learnt when it ends.
train_app() {
    local app=$1 options=$2 work=$3 seconds=$4
    "$JAVA_HOME/bin/java" @"$options" -XX:AOTCacheOutput="$app/manof.aot" -jar "$app/manof.jar" \
        --manof.data="$work/data" --server.port=0 --server.address=127.0.0.1 --train="$seconds" >"$work/log" 2>&1 &&
        [ -s "$app/manof.aot" ]
}

# Whether APP was made of this JAR, by this JVM with these OPTIONS.
app_is_current() {
    local jar=$1 app=$2 options=$3
    [ -s "$app/manof.aot" ] && [ ! "$jar" -nt "$app/made-with" ] &&
        [ "$(cat "$app/made-with" 2>/dev/null)" = "$(made_with "$options")" ]
}

# Sets flags to the file with the JVM's options, and start to what follows them: the trained application, else the jar.
build_app() {
    local app=$root/target/app
    flags=$root/bin/lib/jvm.options
    start=(-jar "$jar")
    if [ "${MANOF_TRAIN:-yes}" = no ]; then return; fi
    if ! app_is_current "$jar" "$app" "$flags"; then
        echo "Training it for quick starts, about a minute..."
        prepare_app "$jar" "$app" "$flags" 20 || echo "That did not work: it starts from the jar, and slower." >&2
    fi
    if app_is_current "$jar" "$app" "$flags"; then
        start=("-XX:AOTCache=$app/manof.aot" -jar "$app/manof.jar")
    fi
}
