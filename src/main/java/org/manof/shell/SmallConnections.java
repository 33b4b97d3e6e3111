package org.manof.shell;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A phone keeps two connections open for hours and says little on them: Tomcat would keep 16 kB of buffers for each. */
@Configuration(proxyBeanMethods = false)
class SmallConnections {
    private static final String BYTES = "2048";

    @Bean
    TomcatConnectorCustomizer smallBuffers() {
        return connector -> {
            connector.setProperty("socket.appReadBufSize", BYTES);
            connector.setProperty("socket.appWriteBufSize", BYTES);
        };
    }
}
