package org.zhiqian.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** The course of the case (经过) in letters, and of each kind of fact the latest one. */
@Component
class CourseFields extends LetterSource<List<Timeline.Fact>> {
    private final Timeline timeline;

    CourseFields(Timeline timeline) {
        this.timeline = timeline;
        for (FactKind kind : FactKind.values()) {
            if (kind != FactKind.MATTER) {
                field("最近" + kind.label() + "日期", facts -> latest(facts, kind, Timeline.Fact::happenedOn));
                field("最近" + kind.label() + "情况", facts -> latest(facts, kind, Timeline.Fact::summary));
                field("最近" + kind.label() + "说明", facts -> latest(facts, kind, Timeline.Fact::note));
            }
        }
        rows("经过", facts -> facts)
                .column("日期", Timeline.Fact::happenedOn)
                .column("事项", Timeline.Fact::kind)
                .column("情况", Timeline.Fact::summary);
    }

    private static @Nullable Object latest(
            List<Timeline.Fact> facts, FactKind kind, Function<Timeline.Fact, ? extends @Nullable Object> value) {
        @Nullable Object latest = null;
        for (Timeline.Fact fact : facts) {
            if (fact.kind() == kind) {
                latest = value.apply(fact);
            }
        }
        return latest;
    }

    @Override
    protected Optional<List<Timeline.Fact>> find(About about) {
        return about.ofCase().map(timeline::of);
    }
}
