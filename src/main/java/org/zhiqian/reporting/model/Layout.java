package org.zhiqian.reporting.model;

import java.util.List;

/**
 * What stands around the figures on paper.
 *
 * @param annex where it stands in the notice
 * @param heading the fields above the table, with {@code {region}}, {@code {from}} and {@code {date}} to be filled in, and
 *     {@code {preparer}}, {@code {sectionHead}} and {@code {unitHead}} for those who signed
 * @param stub the columns left of the figures
 * @param numbered whether a row under the headings gives the columns' places
 * @param below sentences under the table, with {@code {key}} for figures of the first row
 * @param signatures the fields under the table, to be filled in likewise
 */
public record Layout(
        String title,
        String annex,
        List<String> heading,
        List<Stub> stub,
        boolean numbered,
        List<String> below,
        List<String> signatures,
        List<String> notes) {

    /**
     * One column left of the figures.
     *
     * @param letter in the row of the columns' places
     */
    public record Stub(Show show, String heading, String letter) {}

    /** What a column left of the figures says. */
    public enum Show {
        /** The name of the row. */
        NAME,
        /** The name of the row, left out where there is one row only. */
        NAME_OF_SEVERAL,
        /** 1, 2, 3. */
        NUMBER
    }

    public Layout {
        heading = List.copyOf(heading);
        stub = List.copyOf(stub);
        below = List.copyOf(below);
        signatures = List.copyOf(signatures);
        notes = List.copyOf(notes);
    }
}
