package org.manof.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts the application. What an operator can get wrong is tried before Spring begins, so that the answer is one line
 * within a second and not a log.
 */
public final class Start {
    private Start() {}

    /** Takes the application's class and the command line; ends the process with 1 when it cannot start, whatever the reason. */
    public static void run(Class<?> application, String[] args) {
        try {
            var given = given(args);
            var settings = Settings.of(given);
            var done = FileTask.of(given).map(task -> task.run(settings));
            if (done.isPresent()) {
                System.out.println(done.get());
                return;
            }
            var context = start(application, settings, args);
            if (runTasks(context) || !settings.serves()) {
                System.exit(SpringApplication.exit(context));
            }
            System.out.println("Address: " + context.getBean(Address.class).local());
        } catch (StartFailure e) {
            fail(e.getMessage());
        } catch (RuntimeException | Error e) {
            fail("Manof cannot start: " + reason(e));
        }
    }

    /** What is at the bottom of a failure, in one line; what a database says may quote its rows, so of that only its state. */
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof StartFailure) {
            return String.valueOf(root.getMessage());
        }
        var said = root instanceof SQLException sql ? sql.getSQLState() : root.getMessage();
        var line = String.valueOf(said).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + line;
    }

    /** Ends the process though threads of the half-started application are running. */
    private static void fail(@Nullable String line) {
        System.err.println(line);
        System.exit(1);
    }

    private static StandardEnvironment given(String[] args) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment;
    }

    private static ConfigurableApplicationContext start(Class<?> application, Settings settings, String[] args) {
        if (settings.folder() != null) {
            settings.folder().prepare();
        }
        Ports.mustBeFree(settings.port());
        // Held until Spring has its own connection: no second process gets in between.
        try (var held = settings.database().open()) {
            var spring = new SpringApplication(application);
            spring.setDefaultProperties(settings.properties());
            return spring.run(args);
        } catch (SQLException e) {
            throw new StartFailure("The database broke off while starting: " + e.getMessage());
        }
    }

    /** Runs what the command line asks for, and returns whether Manof stops after it. */
    static boolean runTasks(ApplicationContext context) {
        var args = context.getBean(ApplicationArguments.class);
        var wanted = context.getBeanProvider(StartTask.class)
                .orderedStream()
                .filter(task -> task.wanted(args))
                .toList();
        wanted.forEach(task -> task.run(args));
        return wanted.stream().anyMatch(StartTask::exitsAfterwards);
    }
}
