package org.manof.presence;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationEngineConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets Collaboration Kit up: without threads of its own, and so that it never stops anything else. */
@Component
class Engine implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var configuration = new CollaborationEngineConfiguration();
        configuration.setAutomaticallyActivatePush(false);
        configuration.setExecutorService(new AtOnce());
        var unused = CollaborationEngine.configure(event.getSource(), configuration);
    }

    /**
     * Its tasks only hand a command to another window, which waits for nothing: with a pool of threads a window that closes
     * meanwhile is missed, and a server that stops waits ten seconds for it.
     */
    private static final class AtOnce extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            try {
                task.run();
            } catch (RuntimeException gone) {
                LOG.debug("A window left before it was told who is here", gone);
            }
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
