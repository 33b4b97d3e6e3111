package org.manof.bench.scenario;

import java.util.List;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Site;

/** The nodes that people are spread over: phones in turn, the console on the first, the board on the last. */
record Sites(List<Site> nodes) implements AutoCloseable {
    static Sites of(Stand stand) {
        return new Sites(stand.nodes().stream().map(Site::new).toList());
    }

    Site first() {
        return nodes.getFirst();
    }

    Site last() {
        return nodes.getLast();
    }

    /** The node of a phone, counted from 0. */
    Site of(int phone) {
        return nodes.get(phone % nodes.size());
    }

    @Override
    public void close() {
        nodes.forEach(Site::close);
    }
}
