package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「维护现场秩序」 */
public record SecureScene(@NotNull SceneState state, @NotBlank @Size(max = 500) String note) {}
