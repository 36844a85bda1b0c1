package org.zhiqian.reporting.model;

import java.util.List;
import java.util.Set;

/** What reception sessions leave behind. */
final class ReceptionSubjects {
    private static final String SESSION =
            "CAST(s.id AS varchar(36)) AS number, CAST(s.session_on AS varchar(10)) || ' ' || s.place AS label,"
                    + " s.region AS region, s.session_on AS happened";

    private ReceptionSubjects() {}

    static List<Subject> all() {
        return List.of(
                new Subject(
                        "session",
                        false,
                        SESSION,
                        "reception_sessions s WHERE s.region IN (:regions) AND s.held_on BETWEEN :from AND :asOf",
                        List.of(Fact.flag("closed_out", "s.status = 'HELD'"))),
                new Subject(
                        "attendance",
                        false,
                        SESSION,
                        "reception_sessions s JOIN rota_entries r ON r.session_id = s.id"
                                + " WHERE s.region IN (:regions) AND s.held_on BETWEEN :from AND :asOf",
                        List.of(
                                Fact.flag("closed_out", "s.status = 'HELD'"),
                                new Fact("office", Fact.Kind.CHOICE, DEPARTMENT, Set.of()),
                                Fact.key("session", "CAST(s.id AS varchar(36))"))),
                new Subject(
                        "notice",
                        false,
                        SESSION,
                        "reception_sessions s WHERE s.region IN (:regions) AND s.published_on BETWEEN :from AND :asOf"
                                + " AND trim(s.notice_url) <> ''",
                        List.of(Fact.text("url", "trim(s.notice_url)"))),
                new Subject(
                        "publicity",
                        false,
                        dated("u", "happened_on", "coalesce(u.note, '')"),
                        "publicity u WHERE u.region IN (:regions) AND u.happened_on BETWEEN :from AND :asOf"
                                + " AND u.withdrawn_at IS NULL",
                        List.of(Fact.number("sessions", "u.sessions"), Fact.number("leaflets", "u.leaflets"))),
                new Subject(
                        "consultation",
                        false,
                        dated("u", "consulted_on", "u.topic"),
                        "consultations u WHERE u.region IN (:regions) AND u.consulted_on BETWEEN :from AND :asOf"
                                + " AND u.withdrawn_at IS NULL",
                        List.of(Fact.number("persons", "u.persons"))));
    }

    private static final String DEPARTMENT = "upper(CASE WHEN position('-' IN r.office) = 0 THEN r.office"
            + " ELSE substring(r.office FROM 1 FOR position('-' IN r.office) - 1) END)";

    private static String dated(String alias, String date, String text) {
        return "CAST(%1$s.id AS varchar(36)) AS number, CAST(%1$s.%2$s AS varchar(10)) || ' ' || %3$s AS label, %1$s.region AS region, %1$s.%2$s AS happened"
                .formatted(alias, date, text);
    }
}
