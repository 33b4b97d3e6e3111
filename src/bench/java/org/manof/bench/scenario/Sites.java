package org.manof.bench.scenario;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.manof.bench.stand.Stand;
import org.manof.bench.wire.Site;

/**
 * Where people go: phones in turn through the {@code doors}, the console to the first node, the board to the last. Usually the nodes are
 * the doors.
 */
public record Sites(List<Site> nodes, List<Site> doors) implements AutoCloseable {
    /** Phones go to the nodes themselves. */
    public static Sites of(Stand stand) {
        var nodes = stand.nodes().stream().map(Site::new).toList();
        return new Sites(nodes, nodes);
    }

    /** Phones go by other addresses, from which they get to the nodes. */
    public static Sites by(Stand stand, List<URI> doors) {
        return new Sites(
                stand.nodes().stream().map(Site::new).toList(),
                doors.stream().map(Site::new).toList());
    }

    /** The first node. */
    public Site first() {
        return nodes.getFirst();
    }

    /** The last node. */
    public Site last() {
        return nodes.getLast();
    }

    /** Where a phone goes, counted from 0. */
    Site of(int phone) {
        return doors.get(phone % doors.size());
    }

    @Override
    public void close() {
        Stream.concat(nodes.stream(), doors.stream()).distinct().forEach(Site::close);
    }
}
