package org.manof.live;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says when this node does not hear the others. No part of readiness: it goes on serving, and its screens are late by seconds. */
@Component("bus")
class BusHealth implements HealthIndicator {
    private final Bus bus;

    BusHealth(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Health health() {
        return (bus.healthy() ? Health.up() : Health.status("DEGRADED")).build();
    }
}
