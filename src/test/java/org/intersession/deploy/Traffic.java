package org.intersession.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Questions that are asked again and again, each by somebody of its own, until it is closed. */
final class Traffic implements AutoCloseable {
    /** In milliseconds, between an answer and the next question. */
    private static final int PAUSE = 20;

    private final AtomicBoolean on = new AtomicBoolean(true);
    private final Map<String, Set<Integer>> seen = new ConcurrentHashMap<>();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<Future<?>> all = new ArrayList<>();

    /** @param name under which the answers are told; several may ask under one @param question its status */
    Traffic asking(String name, Callable<Integer> question) {
        var statuses = seen.computeIfAbsent(name, it -> new ConcurrentSkipListSet<>());
        all.add(people.submit(() -> {
            while (on.get()) {
                statuses.add(question.call());
                Product.pause(PAUSE);
            }
            return null;
        }));
        return this;
    }

    /** With which statuses each was answered so far. */
    Map<String, Set<Integer>> seen() {
        return seen;
    }

    /** Fails where somebody got no answer. */
    @Override
    public void close() throws Exception {
        on.set(false);
        for (var one : all) {
            one.get();
        }
        people.shutdown();
    }
}
