package org.intersession.home.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on privacy, accessibility and contact. */
@MessageBundle("about")
public interface AboutMessages {
    @Message("We ask for what a meeting needs, say why, and keep it no longer than that.")
    String lead();

    @Message("What is asked")
    String askedTitle();

    @Message("What")
    String what();

    @Message("Why")
    String why();

    @Message("Who reads it")
    String who();

    @Message("Until when")
    String until();

    @Message("Courtesy title, name, functional title")
    String namedWhat();

    @Message("To form delegations and the list of participants")
    String namedWhy();

    @Message("Your focal point and the secretariat; once you are confirmed, the participants")
    String namedWho();

    @Message("As part of the record of the meeting")
    String namedUntil();

    @Message("Name and function of a focal point")
    String focalWhat();

    @Message("So that those who take part in a process know their counterparts")
    String focalWhy();

    @Message("The secretariat and the other focal points of the process")
    String focalWho();

    @Message("As long as they are focal point")
    String focalUntil();

    @Message("E-mail address")
    String mailWhat();

    @Message("To write to you about the meeting")
    String mailWhy();

    @Message("Your focal point and the secretariat; participants only if you agree")
    String mailWho();

    @Message("Until you or your focal point ask for its removal")
    String mailUntil();

    @Message("Name as on the travel document")
    String documentWhat();

    @Message("For the registration desk")
    String documentWhy();

    @Message("The secretariat, and your focal point, who may type it for you")
    String documentWho();

    @Message("As part of the record of the meeting")
    String documentUntil();

    @Message("Accessibility and dietary needs")
    String needsWhat();

    @Message("To prepare the room and the meals")
    String needsWhy();

    @Message("The secretariat only")
    String needsWho();

    @Message("Deleted 30 days after the meeting, by the application itself")
    String needsUntil();

    @Message("What you write when you register under your State or organization before it has named you")
    String requestWhat();

    @Message("So that its focal point can approve it")
    String requestWhy();

    @Message("Its focal point and the secretariat; your needs the secretariat only")
    String requestWho();

    @Message("Approved, as everything above; not approved or withdrawn, deleted 30 days after the meeting")
    String requestUntil();

    @Message("No passport number is asked, ever.")
    String noPassport();

    @Message("Personal links")
    String linkTitle();

    @Message(
            "The link in your mail says who you are; it does not prove it, because mails are forwarded. By itself it shows the programme, general papers and your own registration, without your needs. It can be revoked.")
    String link();

    @Message("What is recorded")
    String logTitle();

    @Message(
            "Acts (who did what, when) and downloads of papers are recorded, without texts and without names: these are looked up when the record is read. Where you are signed in, and which browsers were remembered for you, you see and end yourself; what is over is forgotten after a month.")
    String log();

    @Message("Cookies")
    String cookiesTitle();

    @Message(
            "Only those that make the pages work: your session, the language you chose, the protection of forms. No statistics of visitors, nothing from other sites.")
    String cookies();

    @Message("Your say")
    String rightsTitle();

    @Message("You may see what is kept about you, have it corrected, or object. Ask the secretariat of the process:")
    String rights();

    @Message("These pages are made for everybody: we follow the Web Content Accessibility Guidelines 2.2, level AA.")
    String accessLead();

    @Message("Every page works without script.")
    String accessScript();

    @Message("Everything can be done by keyboard, and the focus is always visible.")
    String accessKeyboard();

    @Message("Every page fits a telephone of 320 pixels, and a slow line.")
    String accessPhone();

    @Message("Colour never carries a meaning alone.")
    String accessColour();

    @Message("Every page prints.")
    String accessPrint();

    @Message(
            "Papers come from delegations and secretariats as they are; some may not be accessible. Ask for another format.")
    String accessFiles();

    @Message("If something stands in your way, please tell us:")
    String accessTell();

    @Message(
            "Each meeting names its contact on its page and in every mail. For everything else, write to the secretariat of the process.")
    String contactLead();
}
