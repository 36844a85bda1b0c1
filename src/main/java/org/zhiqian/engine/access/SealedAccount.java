package org.zhiqian.engine.access;

/**
 * The only member of {@code camunda-admin}, an account nobody can log in with. Without a member the web applications
 * send everybody to their set-up page, and CVE-2026-77226 makes an anonymous caller administrator.
 */
final class SealedAccount {
    static final String LOGIN = "sealed";
    static final String GROUP = "camunda-admin";

    /** Matches no password: not the form any hash has. */
    static final String HASH = "{bcrypt}sealed";

    private SealedAccount() {}
}
