package org.qualedger.record.desk;

/**
 * The key by which a caller may repeat a creation without a second record.
 *
 * @param key the caller's key, at most 200 characters
 * @param fingerprint SHA-256 in hex of what is created: the same key with another content is
 *     declined
 */
public record Idempotency(String key, String fingerprint) {}
