package org.zhiqian.campaign.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The keys and values of one mapping in a configuration file. */
public final class Entries {
    private final Entry self;
    private final Map<String, Entry> keys = new LinkedHashMap<>();
    private final Map<String, Entry> values = new LinkedHashMap<>();

    Entries(MappingNode mapping) {
        self = new Entry(mapping);
        for (NodeTuple pair : mapping.getValue()) {
            Entry key = new Entry(pair.getKeyNode());
            String name = key.text(60);
            if (keys.put(name, key) != null) {
                throw key.fault("「%s」写了两次", name);
            }
            values.put(name, new Entry(pair.getValueNode()));
        }
    }

    Fault fault(String reason, Object... values) {
        return self.fault(reason, values);
    }

    /** Refuses a key that is none of these, which is most often a misspelt one. */
    Entries only(String... known) {
        Set<String> allowed = Set.of(known);
        keys.forEach((name, key) -> {
            if (!allowed.contains(name)) {
                throw key.fault("不认识「%s」，可用的有 %s", name, String.join("、", known));
            }
        });
        return this;
    }

    Entry get(String key) {
        return find(key).orElseThrow(() -> fault("缺少「%s」", key));
    }

    Optional<Entry> find(String key) {
        @Nullable Entry value = values.get(key);
        return Optional.ofNullable(value);
    }

    /** The values of a list; none where the key is missing. */
    List<Entry> list(String key) {
        return find(key).map(Entry::list).orElse(List.of());
    }

    Map<String, Entry> all() {
        return values;
    }

    Entry key(String name) {
        return keys.getOrDefault(name, self);
    }
}
