package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.enforcement.model.OrderSubject;
import org.zhiqian.kernel.CaseNumber;

/** 「登记责令改正」: an order to pay or to rectify; one that the register of acts holds already, served, is taken up. */
public record IssueOrder(
        @NotNull CaseNumber caseNumber,
        @NotNull OrderSubject subject,
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate complyBy,
        @NotBlank @Size(max = 500) String facts,
        @NotBlank @Size(max = 500) String demand) {}
