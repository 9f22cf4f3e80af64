package org.intersession.testing;

import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work of which no part waits for another, done by several threads at a time. */
public final class Together {
    private Together() {}

    public static <T> void each(int threads, Collection<T> all, Consumer<T> work) {
        each(threads, all, work, () -> {});
    }

    /** Begins in the order given and ends when all has ended. Each thread does at last what is to be done then. */
    public static <T> void each(int threads, Collection<T> all, Consumer<T> work, Runnable atLast) {
        var left = new ConcurrentLinkedQueue<>(all);
        var pool = Executors.newFixedThreadPool(threads);
        Runnable thread = () -> {
            try {
                for (var next = left.poll(); next != null; next = left.poll()) {
                    work.accept(next);
                }
            } finally {
                atLast.run();
            }
        };
        try {
            var begun = Collections.nCopies(threads, thread).stream()
                    .map(pool::submit)
                    .toList();
            for (var one : begun) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof AssertionError said ? said : new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
