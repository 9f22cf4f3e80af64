package org.intersession.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TimersTest {
    @Inject
    ManagedExecutor executor;

    private record Done(CountDownLatch times, AtomicInteger atOnce, AtomicInteger most, boolean fails)
            implements Timed {
        static Done failing(boolean fails) {
            return new Done(new CountDownLatch(3), new AtomicInteger(), new AtomicInteger(), fails);
        }

        @Override
        public String timer() {
            return "tested";
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration first() {
            return Duration.ZERO;
        }

        @Override
        public void again() {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            times.countDown();
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            atOnce.decrementAndGet();
            if (fails) {
                throw new IllegalStateException("died of it");
            }
        }
    }

    @Test
    void eachComesAgainByItselfWhateverBecameOfItAndOfTheOthers() throws Exception {
        var all = List.of(Done.failing(true), Done.failing(false));
        var timers = new Timers(List.copyOf(all), executor, true);
        timers.start(null);
        try {
            for (var one : all) {
                assertTrue(one.times().await(1, TimeUnit.MINUTES));
                assertEquals(1, one.most().get());
            }
        } finally {
            timers.stop(null);
        }
    }

    @Test
    void oneThatGotNoThreadComesAgain() throws Exception {
        var one = Done.failing(false);
        var refusals = new AtomicInteger(2);
        var timers = new Timers(
                List.of(one),
                what -> {
                    if (refusals.getAndDecrement() > 0) {
                        throw new RejectedExecutionException("all are busy");
                    }
                    executor.execute(what);
                },
                true);
        timers.start(null);
        try {
            assertTrue(one.times().await(1, TimeUnit.MINUTES));
            assertEquals(1, one.most().get());
        } finally {
            timers.stop(null);
        }
    }

    @Test
    void whereItIsNotWantedNothingComes() throws Exception {
        var one = Done.failing(false);
        var timers = new Timers(List.of(one), executor, false);
        timers.start(null);
        Thread.sleep(200);
        timers.stop(null);
        assertEquals(3, one.times().getCount());
    }
}
