package org.intersession.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a mail went out for a meeting of a process: the database keeps what each process has sent, the newest first. */
@Entity
@Immutable
@Table(name = "sent")
class Sent implements Serializable {
    @Id
    @Column(name = "process_id")
    UUID process;

    @Id
    @Column(name = "mail_id")
    UUID mail;
}
