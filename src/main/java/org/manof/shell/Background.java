package org.manof.shell;

import com.vaadin.flow.spring.annotation.VaadinTaskExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** Vaadin would take Spring's own pool of eight threads: a mass vote waits in its queue. */
@Configuration(proxyBeanMethods = false)
class Background {
    /** No candidate for anybody else, so that Spring Boot keeps its own executor. */
    @Bean(name = VaadinTaskExecutor.NAME, defaultCandidate = false)
    TaskExecutor vaadinTasks() {
        var threads = new SimpleAsyncTaskExecutor("vaadin-");
        threads.setVirtualThreads(true);
        return threads;
    }
}
