package org.intersession.web.door;

/** An answer that shows a secret once: it is not kept for the request that comes again with its {@code Idempotency-Key}. */
public interface Untold {}
