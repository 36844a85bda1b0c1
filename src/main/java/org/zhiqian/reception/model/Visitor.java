package org.zhiqian.reception.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zhiqian.kernel.Office;

/**
 * Somebody in the queue of a session, known by number only.
 *
 * @param people how many came together
 * @param receivedBy the office that received them
 * @param receiver the post of whoever received them
 */
public record Visitor(
        UUID id,
        int number,
        int people,
        Instant arrivedAt,
        Optional<Instant> receivedAt,
        Optional<Office> receivedBy,
        Optional<String> receiver,
        Optional<VisitorOutcome> outcome,
        Optional<String> caseNumber) {}
