package org.zhiqian.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** AES-256-GCM and HMAC-SHA-256 by Tink, whose keysets allow rotation: old keys open, the primary key seals. */
final class TinkProtection implements Protection {
    private static final byte[] CONTEXT = "zhiqian".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;
    private final Mac mac;

    TinkProtection(KeysetHandle sealing, KeysetHandle indexing) throws GeneralSecurityException {
        aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        mac = indexing.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    @Override
    public byte[] seal(String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("personal data cannot be sealed", broken);
        }
    }

    @Override
    public String open(byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, CONTEXT), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("personal data was sealed with another key", wrongKey);
        }
    }

    @Override
    public String index(String text) {
        try {
            byte[] digest = mac.computeMac(text.strip().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("personal data cannot be indexed", broken);
        }
    }
}
