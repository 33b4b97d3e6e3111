package org.manof.initiative;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.manof.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * What other rooms read inside a call that they have authorised themselves: it asks nobody who they are. Pictures are kept, and each
 * reading asks the database whether the initiative was changed since, here or on another node.
 */
@Component
public class InitiativeReader {
    private final KnownInitiatives initiatives;
    private final Cache<UUID, Kept> pictures = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    private record Kept(UUID revision, InitiativePicture picture) {}

    InitiativeReader(KnownInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** The initiative's picture, from memory as long as nobody changed it; refuses an unknown id. */
    public InitiativePicture read(UUID initiative) {
        // Asked before the rest is read: a change in between leaves an old number beside a new picture, and it is read
        // again.
        var revision = initiatives.revision(initiative).orElseThrow(Refusal::notFound);
        var kept = pictures.getIfPresent(initiative);
        if (kept == null || !kept.revision().equals(revision)) {
            kept = new Kept(
                    revision,
                    initiatives.find(initiative).orElseThrow(Refusal::notFound).picture());
            pictures.put(initiative, kept);
        }
        return kept.picture();
    }

    /** The barrier of one component, within an initiative; refuses a foreign or unknown component. */
    public BarrierPicture barrierOf(UUID initiative, UUID component) {
        return read(initiative).barriers().stream()
                .filter(barrier ->
                        barrier.components().stream().anyMatch(each -> each.id().equals(component)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
