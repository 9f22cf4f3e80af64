package org.intersession.web.published;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the public may read from any site: its answers carry an ETag, and are not sent again to
 * whoever has them. Only for what is the same for everybody, and for records, whose text tells all they hold.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Published {}
