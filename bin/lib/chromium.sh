# Sourced by bin/test: sets MANOF_CHROMIUM to a browser that starts, found or installed, or ends with one line.
# shellcheck shell=bash

chromium_starts() {
    [ -n "$1" ] && [ -x "$1" ] && "$1" --version >/dev/null 2>&1
}

installed_chromium() {
    local name path
    for name in "${MANOF_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        [ -n "$name" ] || continue
        path=$(command -v "$name" 2>/dev/null || true)
        if chromium_starts "$path"; then echo "$path"; return 0; fi
    done
    return 1
}

# What Playwright keeps in its own cache, the newest first.
playwright_chromium() {
    local cache path
    for cache in "${PLAYWRIGHT_BROWSERS_PATH:-}" "$HOME/.cache/ms-playwright" "$HOME/Library/Caches/ms-playwright"; do
        [ -d "$cache" ] || continue
        while IFS= read -r path; do
            if chromium_starts "$path"; then echo "$path"; return 0; fi
        done < <(find "$cache" -path '*/chromium-*' -type f \( -name chrome -o -name Chromium \
            -o -name 'Google Chrome for Testing' \) 2>/dev/null | sort -r)
    done
    return 1
}

download_chromium() {
    echo "No Chromium here: trying Playwright's own..."
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD='' PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT=15000 ./mvnw -q -B -ntp test-compile \
        org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test \
        -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" >/dev/null 2>&1
}

apt_chromium() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "No Chromium here: installing it with apt-get..."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core
}

find_chromium() {
    MANOF_CHROMIUM=$(installed_chromium || playwright_chromium) ||
        { download_chromium && MANOF_CHROMIUM=$(playwright_chromium); } ||
        { apt_chromium && MANOF_CHROMIUM=$(installed_chromium); } ||
        { echo "The browser tests need Chromium: install it, or set MANOF_CHROMIUM to its path." >&2; return 1; }
    export MANOF_CHROMIUM
}
