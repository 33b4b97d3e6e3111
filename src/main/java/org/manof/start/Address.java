package org.manof.start;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this process answers, known once the application is ready. */
@Component
public class Address {
    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    /** Returns the address on this machine with a closing slash, such as {@code http://localhost:8080/}. */
    public String local() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/";
    }
}
