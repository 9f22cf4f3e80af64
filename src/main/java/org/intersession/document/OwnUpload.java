package org.intersession.document;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks an upload that has its own address: who may send it, and how large it is, is asked before the body is read. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface OwnUpload {}
