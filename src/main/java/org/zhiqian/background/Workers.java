package org.zhiqian.background;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.zhiqian.organisation.OnBehalf;
import org.zhiqian.organisation.Reader;

/** A few threads of this node on which long work goes on for officers whose requests were answered. */
public final class Workers implements AutoCloseable {
    /** A work that nobody has heard of for so long was interrupted, as by the loss of its node. */
    public static final Duration SILENCE = Duration.ofMinutes(5);

    private final OnBehalf onBehalf;
    private final ThreadPoolExecutor threads;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    /**
     * Threads of that name.
     *
     * @param most how many works go on at a time
     * @param mostWaiting how many more may wait for their turn
     */
    public Workers(String name, int most, int mostWaiting, OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
        threads = new ThreadPoolExecutor(
                most, most, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(mostWaiting), work -> new Thread(work, name));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Begins the work as soon as there is a free thread; no if too many wait already. */
    public boolean take(UUID id, Reader reader, Runnable work) {
        held.add(id);
        try {
            threads.execute(() -> {
                try {
                    onBehalf.of(reader, work);
                } finally {
                    held.remove(id);
                }
            });
            return true;
        } catch (RejectedExecutionException full) {
            held.remove(id);
            return false;
        }
    }

    /** Those going on or waiting here. */
    public Set<UUID> held() {
        return Set.copyOf(held);
    }

    /** For the log: what failed and where, without the message, which may quote what somebody typed. */
    public static Throwable withoutMessage(Throwable failed) {
        IllegalStateException plain =
                new IllegalStateException(failed.getClass().getName());
        plain.setStackTrace(failed.getStackTrace());
        return plain;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
