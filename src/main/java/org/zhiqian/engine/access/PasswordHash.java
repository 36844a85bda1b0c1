package org.zhiqian.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** bcrypt at cost 12 over the SHA-256 of the password, for bcrypt itself reads no more than 72 bytes. */
final class PasswordHash implements PasswordEncryptor {
    private static final String NOBODYS = "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(12);

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(digest(password));
    }

    /** Takes its time for an account that has no password too, so that nobody learns which accounts exist. */
    @Override
    public boolean check(String password, String encrypted) {
        boolean isHash = encrypted.startsWith("$2");
        return bcrypt.matches(digest(password), isHash ? encrypted : NOBODYS) && isHash;
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt";
    }

    static String digest(String password) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
