package org.zhiqian.enforcement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** An order to pay or to rectify, in letters. */
@Component
class OrderFields extends LetterSource<OrderFiles.OrderFile> {
    private final OrderFiles files;

    OrderFields(OrderFiles files) {
        this.files = files;
        field("责令事项", OrderFiles.OrderFile::subject);
        field("责令文书", OrderFiles.OrderFile::document);
        field("责令日期", OrderFiles.OrderFile::issuedOn);
        field("责令期限", OrderFiles.OrderFile::complyBy);
        money("拟处罚款", OrderFiles.OrderFile::proposedFine);
    }

    @Override
    protected Optional<OrderFiles.OrderFile> find(About about) {
        return about.ofMatter().flatMap(files::find);
    }
}
