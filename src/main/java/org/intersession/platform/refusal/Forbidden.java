package org.intersession.platform.refusal;

/** The asker may see this, but may not do that: HTTP 403. */
public class Forbidden extends RuntimeException {}
