package org.manof.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Slows down guessing. Only failures count, per key, and they wear off evenly: with 8 in 15 minutes one more is allowed
 * every two minutes. Keys are accounts, codes and browsers, never IP addresses: a whole room shares one.
 */
public final class Throttle {
    private static final int KEYS_MAX = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    private Throttle(int capacity, Duration period) {
        buckets = Caffeine.newBuilder()
                .maximumSize(KEYS_MAX)
                .expireAfterAccess(period)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                        .build());
    }

    /** A throttle that takes {@code capacity} failures of one key in {@code period}. */
    public static Throttle of(int capacity, Duration period) {
        return new Throttle(capacity, period);
    }

    /** Whether one more attempt may be made. */
    public boolean allows(String key) {
        return bucket(key).getAvailableTokens() > 0;
    }

    /** Counts a failure; returns false where none was left. Counted before a slow check, many at once gain nothing. */
    public boolean failed(String key) {
        return bucket(key).tryConsume(1);
    }

    /** Takes back a failure that was counted before its attempt turned out well. */
    public void forgive(String key) {
        bucket(key).addTokens(1);
    }

    /** How long until {@link #allows} says yes; zero where it does now. */
    public Duration waiting(String key) {
        return Duration.ofNanos(bucket(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String key) {
        return buckets.get(key);
    }
}
