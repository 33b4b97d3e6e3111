package org.manof.operation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** What open pages post is not measured as requests: all of it goes to one address, and the live line has figures of its own. */
@Component
class Unobserved implements ObservationPredicate {
    @Override
    public boolean test(String name, Observation.Context context) {
        return !(context instanceof ServerRequestObservationContext request
                && request.getCarrier() instanceof HttpServletRequest posted
                && HttpMethod.POST.matches(posted.getMethod()));
    }
}
