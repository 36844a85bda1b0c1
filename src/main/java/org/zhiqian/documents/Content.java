package org.zhiqian.documents;

import java.util.UUID;

/**
 * The content of a file, which never changes.
 *
 * @param size in bytes, unsealed
 * @param sha256 of the unsealed bytes, in lower-case hexadecimal digits
 */
public record Content(UUID id, long size, String sha256) {}
