package org.zhiqian.letters.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Office;

/**
 * Running numbers of letters by office, series and year. The row of the series is held until the transaction of the letter
 * ends, so that no number is given twice and one that is rolled back is given again.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LetterSeries {
    private final JdbcClient jdbc;

    LetterSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int next(Office office, String series, int year) {
        jdbc.sql("INSERT INTO letter_series (office, series, series_year, last_number) VALUES (?, ?, ?, 0)"
                        + " ON CONFLICT DO NOTHING")
                .params(office.toString(), series, year)
                .update();
        jdbc.sql(
                        "UPDATE letter_series SET last_number = last_number + 1 WHERE office = ? AND series = ? AND series_year = ?")
                .params(office.toString(), series, year)
                .update();
        return jdbc.sql("SELECT last_number FROM letter_series WHERE office = ? AND series = ? AND series_year = ?")
                .params(office.toString(), series, year)
                .query(Integer.class)
                .single();
    }
}
