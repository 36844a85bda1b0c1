package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A session with its rota as a spreadsheet shows it.
 *
 * @param rota as arranged, or else as proposed
 * @param opened the session, once it is opened
 * @param arranged whether the rota is arranged and the departments were told
 */
public record RotaLine(
        SessionKey key,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        List<RotaEntry> rota,
        Optional<ReceptionSession> opened,
        boolean arranged) {

    public RotaLine {
        rota = List.copyOf(rota);
    }

    /** Whether nobody can come any more. */
    boolean isOver() {
        return opened.filter(session -> session.isClosed() || session.status() == SessionStatus.HELD)
                .isPresent();
    }
}
