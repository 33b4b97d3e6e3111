package org.manof.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, so that tests can set it. It dates things; it never orders them. */
@Configuration
class ClockOfRecord {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
