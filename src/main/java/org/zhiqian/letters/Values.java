package org.zhiqian.letters;

import java.util.List;
import java.util.Map;

/** What stands in the places of one letter. */
interface Values {
    /** Blank where there is nothing. */
    String text(String field);

    List<Map<String, String>> rows(String table);
}
