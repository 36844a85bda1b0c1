package org.zhiqian.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * AES-256-GCM and HMAC-SHA-256 by Tink, whose keysets allow rotation: old keys open, the primary key seals. A file has a key
 * of its own, which stands sealed before its content.
 */
final class TinkProtection implements Protection {
    private static final byte[] CONTEXT = "zhiqian".getBytes(StandardCharsets.UTF_8);

    private static final String SIGNATURE = "signature:";
    private static final int LONGEST_KEY = 4096;

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

    @Override
    public OutputStream sealing(OutputStream target, String context) throws IOException {
        try {
            KeysetHandle own = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            byte[] key = TinkProtoKeysetFormat.serializeEncryptedKeyset(own, aead, bytes(context));
            DataOutputStream head = new DataOutputStream(target);
            head.writeShort(key.length);
            head.write(key);
            head.flush();
            return streaming(own).newEncryptingStream(target, bytes(context));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("content cannot be sealed", broken);
        }
    }

    @Override
    public InputStream opening(InputStream sealed, String context) throws IOException {
        try {
            DataInputStream head = new DataInputStream(sealed);
            int length = head.readUnsignedShort();
            if (length > LONGEST_KEY) {
                throw new IOException("not a sealed content");
            }
            byte[] key = head.readNBytes(length);
            KeysetHandle own = TinkProtoKeysetFormat.parseEncryptedKeyset(key, aead, bytes(context));
            return streaming(own).newDecryptingStream(sealed, bytes(context));
        } catch (GeneralSecurityException wrongKey) {
            throw new IOException("content was changed, or sealed for something else or with another key", wrongKey);
        }
    }

    private static StreamingAead streaming(KeysetHandle own) throws GeneralSecurityException {
        return own.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    @Override
    public String sign(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.computeMac(bytes(SIGNATURE + text)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a text cannot be signed", broken);
        }
    }

    @Override
    public boolean isSigned(String text, String signature) {
        try {
            mac.verifyMac(Base64.getUrlDecoder().decode(signature), bytes(SIGNATURE + text));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException unfit) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
