package org.manof.initiative;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.manof.shared.Localized;
import org.manof.shared.LocalizedColumns;
import org.manof.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other rooms read inside a call that they have authorised themselves: it asks nobody who they are. An imported
 * initiative never changes, so pictures are kept; whatever comes to change one has to drop its picture here.
 */
@Component
public class InitiativeReader {
    private final KnownInitiatives initiatives;
    private final JdbcClient jdbc;
    private final Cache<UUID, InitiativePicture> pictures = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofHours(12))
            .build();
    private final Cache<UUID, Localized> texts = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    InitiativeReader(KnownInitiatives initiatives, JdbcClient jdbc) {
        this.initiatives = initiatives;
        this.jdbc = jdbc;
    }

    /** The initiative's picture, from memory after the first time; refuses an unknown id. */
    public InitiativePicture read(UUID initiative) {
        return pictures.get(
                initiative,
                id -> initiatives.find(id).orElseThrow(Refusal::notFound).picture());
    }

    /** The barrier of one component, within an initiative; refuses a foreign or unknown component. */
    public BarrierPicture barrierOf(UUID initiative, UUID component) {
        return read(initiative).barriers().stream()
                .filter(barrier ->
                        barrier.components().stream().anyMatch(each -> each.id().equals(component)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The text of one component of any initiative; refuses an unknown id. */
    public Localized component(UUID component) {
        return texts.get(component, id -> text("select text from barrier_component where id = ?", id));
    }

    /** The text of one goal of any initiative; refuses an unknown id. */
    public Localized goal(UUID goal) {
        return texts.get(goal, id -> text("select text from goal where id = ?", id));
    }

    private Localized text(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query(String.class)
                .optional()
                .map(LocalizedColumns::fromJson)
                .orElseThrow(Refusal::notFound);
    }
}
