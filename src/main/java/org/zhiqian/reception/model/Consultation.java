package org.zhiqian.reception.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation that became no case. Persons, not people: each time counts. */
public record Consultation(LocalDate date, int persons, String topic, @Nullable Integer queueNumber) {}
