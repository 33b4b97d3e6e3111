package org.manof.workshop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.manof.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An evening in whose course the clock is put forward. */
abstract class AnEvening {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TestClock clock;

    Evening evening;

    @BeforeEach
    void gather() {
        evening = new Evening(spring);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }
}
