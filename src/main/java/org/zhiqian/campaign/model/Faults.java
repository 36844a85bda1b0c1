package org.zhiqian.campaign.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong in a file, so that all of it is told at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void attempt(Runnable part) {
        attempt(() -> {
            part.run();
            return true;
        });
    }

    public <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Fault fault) {
            found.add(fault);
            return Optional.empty();
        }
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<String> in(String file) {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(fault -> fault.in(file))
                .distinct()
                .toList();
    }
}
