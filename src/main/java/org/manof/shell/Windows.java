package org.manof.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The windows of all browsers that this node keeps. */
@Component
class Windows implements VaadinServiceInitListener {
    private final transient Set<UI> open = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var window = init.getUI();
            open.add(window);
            window.addDetachListener(_ -> open.remove(window));
        });
    }

    /** Those that are open now; may be walked through while some go. */
    Set<UI> open() {
        return open;
    }
}
