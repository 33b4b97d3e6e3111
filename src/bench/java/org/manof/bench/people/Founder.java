package org.manof.bench.people;

import java.io.IOException;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Browser;
import org.manof.bench.wire.Site;
import org.manof.bench.wire.Tab;

/** A facilitator who makes workshops. */
public final class Founder {
    private final Site site;
    private final Stand.Login login;

    /** Somebody who can sign in. */
    public Founder(Site site, Stand.Login login) {
        this.site = site;
        this.login = login;
    }

    /** A workshop that was made: its code, and the board's link below the front page. */
    public record Founded(String code, String board) {}

    /** Signs in, makes a workshop with a title, and reads its code and its board's link off the console. */
    public Founded founds(String title) throws IOException {
        var tab = Staff.signIn(new Browser(site), login, (look, number, at) -> {});
        var name = Words.of("workshops.new.title");
        Staff.answered(name, tab.type(tab.await(name, Screened.PATIENCE, look -> look.field(name)), title));
        var make = Words.of("workshops.new");
        Staff.answered(make, tab.click(tab.await(make, Screened.PATIENCE, look -> look.button(make))));
        var founded = new Founded(last(tab, "/j/"), "board/" + last(tab, "/board/"));
        tab.leave();
        return founded;
    }

    /** What follows {@code where} in the link that has it. */
    private static String last(Tab tab, String where) {
        var address = tab.await(
                where,
                Screened.PATIENCE,
                look -> look.elements("a")
                        .map(link -> "/" + link.attribute("href").orElse(""))
                        .filter(link -> link.contains(where))
                        .findFirst());
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
