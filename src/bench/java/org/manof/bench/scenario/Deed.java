package org.manof.bench.scenario;

import org.manof.bench.people.Phone;

/** What one of the people does, or what happens to them. */
interface Deed {
    void on(Phone phone) throws Exception;
}
