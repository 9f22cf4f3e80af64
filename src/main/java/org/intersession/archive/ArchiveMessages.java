package org.intersession.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about meetings that are taken out and in. */
@MessageBundle("archive")
public interface ArchiveMessages {

    @Message("Archive")
    String section();

    @Message(
            "All of this meeting in one file, for another installation or for your archives: papers with all files, agenda, programme and releases, participants, outcome with comments and way forward. It holds what is restricted; that you took it is in the log.")
    String sectionLead();

    @Message("Download the archive (ZIP)")
    String take();

    @Message("Take a meeting in")
    String title();

    @Message(
            "The archive of a meeting of another installation of Intersession. It becomes an archived meeting here. Processes are found by their addresses, States and organizations by their codes. All of it is taken in, or nothing.")
    String lead();

    @Message("Archive (ZIP, at most {size})")
    String file(String size);

    @Message("Please choose the archive.")
    String choose();

    @Message("Take it in")
    String takeIn();

    @Message("This archive is too large, or unpacks to more than can be taken in.")
    String tooLarge();

    @Message("This is no ZIP file, or it ends too early.")
    String notAnArchive();

    @Message("This is no BagIt archive, or its lists cannot be read.")
    String notABag();

    @Message("This is no archive of a meeting that this version can read.")
    String notOfAMeeting();

    @Message("{path} is damaged: it is not what its checksum says.")
    String damaged(String path);

    @Message("{path} is missing.")
    String lacking(String path);

    @Message("{path} is in the archive and not in its list.")
    String extra(String path);

    @Message("{path} is there twice.")
    String doubled(String path);

    @Message("{path} is a link. Archives hold files only.")
    String link(String path);

    @Message("{path} is no name for a file of an archive.")
    String badName(String path);

    @Message("{path} is not the kind of file that its name says, or none that is accepted.")
    String notThatKind(String path);

    @Message("What the archive says of the meeting cannot be understood here.")
    String notUnderstood();

    @Message("There is no process “{name}” here.")
    String processUnknown(String name);

    @Message("There is no State or organization “{name}” here.")
    String partyUnknown(String name);

    @Message("There is a meeting with the address “{name}” here already.")
    String meetingThere(String name);

    @Message("There is a document with the symbol {name} here already.")
    String symbolTaken(String name);
}
