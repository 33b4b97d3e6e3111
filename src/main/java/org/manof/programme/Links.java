package org.manof.programme;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.manof.shared.Refusal;

/** Addresses that people type: pages of the web, and nothing that a browser would carry out. */
final class Links {
    private Links() {}

    /** Empty for an empty one; with https where the scheme is left out. Refuses other schemes, and what is no address with a host. */
    static String checked(String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        var whole = typed.contains(":") && !typed.matches("[^/:?#]+:[0-9]+([/?#].*)?") ? typed : "https://" + typed;
        try {
            var address = new URI(whole);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            var host = address.toURL().getHost();
            if (address.getUserInfo() == null
                    && (scheme.equals("http") || scheme.equals("https"))
                    && host.contains(".")) {
                return whole;
            }
        } catch (URISyntaxException | MalformedURLException | IllegalArgumentException noAddress) {
            // Refused as another scheme is.
        }
        throw Refusal.of("refusal.programme.link");
    }
}
