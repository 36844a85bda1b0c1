package org.zhiqian.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiqian.intake.RegisterPetition;

/** Registering petitions from other systems. */
@RestController
@RequestMapping("/api/petitions")
@Tag(name = "诉求")
class PetitionsController {
    private final RegistrationDesk desk;

    PetitionsController(RegistrationDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "登记诉求", description = "字段与登记诉求表单相同。带 Idempotency-Key 重复提交同一内容，得到同一案件；内容不同则 422。")
    ResponseEntity<RegistrationDesk.Receipt> register(
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = RegisterPetition.class)))
                    @RequestBody
                    JsonNode body) {
        RegistrationDesk.Receipt receipt = desk.register(key, body);
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(receipt);
    }
}
