package org.intersession.platform.refusal;

/** There is no such thing, or none that the asker may see: HTTP 404. */
public class Missing extends RuntimeException {}
