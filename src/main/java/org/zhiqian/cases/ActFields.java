package org.zhiqian.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** What the authorities did in the case (执法事项), in letters; of each kind the latest act. */
@Component
class ActFields extends LetterSource<List<Acts.Act>> {
    private final Acts acts;

    ActFields(Acts acts) {
        this.acts = acts;
        for (ActKind kind : ActKind.values()) {
            field(kind.label() + "文号", found -> latest(found, kind, Acts.Act::document));
            field(kind.label() + "作出日期", found -> latest(found, kind, Acts.Act::actedOn));
            field(kind.label() + "期限", found -> latest(found, kind, Acts.Act::complyBy));
            field(kind.label() + "送达方式", found -> latest(found, kind, Acts.Act::servedManner));
        }
        rows("执法事项", found -> found)
                .column("种类", Acts.Act::kind)
                .column("日期", Acts.Act::actedOn)
                .column("文号", Acts.Act::document)
                .column("送达方式", Acts.Act::servedManner)
                .column("期限", Acts.Act::complyBy);
    }

    private static @Nullable Object latest(
            List<Acts.Act> acts, ActKind kind, Function<Acts.Act, ? extends @Nullable Object> value) {
        @Nullable Object latest = null;
        for (Acts.Act act : acts) {
            if (act.kind() == kind) {
                latest = value.apply(act);
            }
        }
        return latest;
    }

    @Override
    protected Optional<List<Acts.Act>> find(About about) {
        return about.ofCase().map(acts::of);
    }
}
