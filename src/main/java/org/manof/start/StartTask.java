package org.manof.start;

import org.springframework.boot.ApplicationArguments;

/**
 * Something the operator asked for on the command line, such as {@code --demo} or {@code --create-user}. Every bean of
 * this kind is asked once the application is ready, in the order of {@code @Order}.
 */
public interface StartTask {
    /** Returns whether the command line asks for this task. */
    boolean wanted(ApplicationArguments args);

    /** Does it and prints its outcome on standard output; refuses with a {@link StartFailure}. */
    void run(ApplicationArguments args);

    /** Returns whether Manof stops after this task instead of serving. */
    boolean exitsAfterwards();
}
