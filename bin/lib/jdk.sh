# Sourced by the commands in bin: sets JAVA_HOME to a JDK 25, or ends with one line that says what to install.
# shellcheck shell=bash

is_jdk25() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -Eq '^javac 25([.+-]|$)'
}

# The home of the java on PATH, through links and version managers.
jdk_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_on_mac() {
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
}

find_jdk25() {
    local home
    for home in "${JAVA_HOME:-}" "$(jdk_on_path)" "$(jdk_on_mac)" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/*jdk* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk25 "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "Manof needs a JDK 25: install Temurin 25 (https://adoptium.net), or set JAVA_HOME to one." >&2
    return 1
}

# File names in Hebrew need it where the system's language is not set.
use_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
        *) if locale -a 2>/dev/null | grep -qix 'C\.utf-\{0,1\}8'; then export LC_ALL=C.UTF-8; fi ;;
    esac
}
