package org.intersession.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.platform.Role;

/** The words at the door, and of persons and their appointments. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message
    String role(Role role);

    @Message("This link opens nothing")
    String linkClosedTitle();

    @Message(
            "This link is not, or no longer, valid. If you took part in the meeting, sign in, or ask the secretariat that wrote to you for a new link.")
    String linkClosed();

    @Message("Too many links that open nothing were tried from where you are. Please try again in an hour.")
    String linksTooOften();

    @Message("Too many wrong codes were typed from where you are. Please try again in an hour.")
    String wrongCodesTooOften();

    @Message("See the other papers")
    String codeTitle();

    @Message(
            "Your personal link for “{meeting}” shows your registration, the programme and the general papers. Mails are forwarded, so for the other papers we make sure that it is you.")
    String codeWhy(String meeting);

    @Message("Receive a code at {address}")
    String codeReceive(String address);

    @Message("Send another code")
    String codeReceiveAgain();

    @Message("Or, if you have an account:")
    String codeOr();

    @Message("A code of six digits is on its way to {address}. It is valid for ten minutes.")
    String codeOnItsWay(String address);

    @Message(
            "If an invitation went to {address}, a code of six digits is on its way there. It is valid for ten minutes.")
    String codeMaybeOnItsWay(String address);

    @Message("Code of six digits")
    String code();

    @Message("Enter the code")
    String codeEnter();

    @Message("This browser is then remembered for this meeting. You can end that here at any time.")
    String codeRemembers();

    @Message("That is not the code. Please look again at the newest mail and type its six digits.")
    String codeWrong();

    @Message(
            "This code is no longer valid: ten minutes have passed, or it was mistyped five times. Ask for another one.")
    String codeOver();

    @Message("No more codes are sent within this hour. Please try again in an hour.")
    String codeTooOften();

    @Message(
            "Too many wrong codes were typed. No further code is sent for {n} {plural:en(n,'day','days')}. If you cannot wait, ask the secretariat that wrote to you.")
    String codesPaused(int n);

    @Message("Signing in was begun too many times from where you are. Please try again in an hour.")
    String signInTooOften();

    @Message(
            "Your delegation gave no e-mail address for you, so no code can be sent. Please sign in, or ask the secretariat.")
    String codeNoAddress();

    @Message("Your code")
    String codeSubject();

    @Message(
            "Your code is {digits}\n\nPlease type it on the page that asked for it. It is valid for ten minutes.\n\nIf you did not ask for it, somebody has opened a link of yours; without this code they see nothing more. Please do not pass it on.")
    String codeText(String digits);

    @Message("In this browser you see everything that “{meeting}” holds for you.")
    String proven(String meeting);

    @Message("To the meeting")
    String toTheMeeting();

    @Message("Browsers remembered for you")
    String devices();

    @Message("since")
    String deviceSince();

    @Message("this one")
    String deviceHere();

    @Message("Forget it")
    String deviceForget();

    @Message("Close the link in this browser")
    String leave();

    @Message("Signing in is not possible at the moment")
    String unreachableTitle();

    @Message(
            "The service with which you sign in does not answer. Everything that is public remains open. Please try again in a few minutes.")
    String unreachable();

    @Message("Try again")
    String tryAgain();

    @Message(
            "What you asked for holds names and addresses, and is given only to somebody who has just signed in. Your session ends, and you are led back here afterwards.")
    String again();

    @Message("Sign in again")
    String againAct();

    @Message("Please sign in again first")
    String notAskedTitle();

    @Message(
            "What you asked for holds names and addresses, and is given only to somebody who has just signed in. The service with which you sign in let you through without asking you, or does not say when it did. Sign out there, then try again; if that does not help, tell the administrator.")
    String notAsked();

    @Message("Signing in was not completed")
    String interruptedTitle();

    @Message("You came back without having signed in: it was cancelled, or it took too long. Nothing has happened.")
    String interrupted();

    @Message("We do not know you yet")
    String firstTitle();

    @Message("You are signed in as {address}. No invitation and no appointment went to that address.")
    String firstNobody(String address);

    @Message("You are signed in, but your account tells us no address.")
    String firstNoAddress();

    @Message("You are signed in as {address}, but the sign-in service does not say that this address was verified.")
    String firstUnverified(String address);

    @Message(
            "You are signed in as {address}. This invitation went to {invited}. Sign in with that address, or ask {contact} to add you.")
    String firstWrong(String address, String invited, String contact);

    @Message(
            "You are signed in as {address}. This invitation went to {invited}. Sign in with that address, or ask the secretariat that wrote it to add you.")
    String firstWrongAsk(String address, String invited);

    @Message("Prove that the invited address is yours")
    String firstProve();

    @Message(
            "We send six digits to the address to which you were written. Type them here, and from then on this account is yours.")
    String firstProveHow();

    @Message("Address to which you were written")
    String firstAddress();

    @Message("Send me the code")
    String firstSend();

    @Message("Is this you?")
    String isItYouTitle();

    @Message(
            "Somebody was written to at your address under this name; your account says “{name}”. Please choose: you are asked only once.")
    String isItYou(String name);

    @Message("That is not me")
    String isNotMe();

    @Message("You go on under the name of your account, without anything that was meant for somebody else.")
    String noneOfTheirs();

    @Message("I am none of these")
    String whichNone();

    @Message("Please prove first that the address is yours: sign in, and ask for a code.")
    String addressNotProven();

    @Message("Sign in with another account")
    String firstOther();

    @Message("Which of these are you?")
    String whichTitle();

    @Message(
            "Several persons share the address with which you signed in. Please choose once; from then on this account is yours.")
    String which();

    @Message("This is me")
    String whichThis();

    @Message("Your access")
    String accountTitle();

    @Message(
            "You have been appointed: {role}, {where}. Your account does not carry that role at the sign-in service, so the appointment has no effect yet.")
    String accountLacking(String role, String where);

    @Message("Please ask {contact} to have it added, then sign in again.")
    String accountAsk(String contact);

    @Message("Please ask the administrator to have it added, then sign in again.")
    String accountAskAdmin();

    @Message("Continue without it")
    String accountOn();

    @Message(
            "Nothing has been granted to you at present. If you were invited, open the link in the mail that invited you, or ask the secretariat that wrote to you.")
    String accountNone();

    @Message("Where you are signed in")
    String sessions();

    @Message("{browser}, since {since}, last used {used}")
    String session(String browser, String since, String used);

    @Message("this one")
    String sessionHere();

    @Message("Sign out there")
    String sessionEnd();

    @Message(
            "Something you do not know? End it, then change your password at the sign-in service. Before you end one, you may be asked to sign in again.")
    String sessionsHint();

    @Message("Signed in")
    String sessionsOf();

    @Message("Nowhere at present.")
    String sessionsNone();

    @Message("End all sessions")
    String sessionsEnd();

    @Message("Language of pages and mails")
    String accountLanguage();

    @Message("Name")
    String name();

    @Message("E-mail address")
    String address();

    @Message("Appointments")
    String grants();

    @Message("Role")
    String grantRole();

    @Message("Where")
    String grantWhere();

    @Message("From")
    String grantFrom();

    @Message("Until (inclusive)")
    String grantUntil();

    @Message("Status")
    String grantState();

    @Message("account lacks the role")
    String grantLacks();

    @Message("has not signed in yet")
    String grantNotYetIn();

    @Message("in force")
    String grantHolds();

    @Message("not yet in force")
    String grantLater();

    @Message("by {name}")
    String grantGivenBy(String name);

    @Message("{name} took the role “{role}” as administrator.")
    String grantTaken(String name, String role);

    @Message("End it")
    String grantEnd();

    @Message("No appointment.")
    String grantNone();

    @Message("Appoint somebody")
    String appoint();

    @Message("Appoint {name}")
    String appointPerson(String name);

    @Message("Appoint")
    String appointDo();

    @Message("Process")
    String appointProcess();

    @Message("Meeting")
    String appointMeeting();

    @Message("State, territory or organization")
    String appointParty();

    @Message("–")
    String appointNone();

    @Message(
            "The secretariat needs a process, a focal point a State or organization (and a process, or none for all), chair and conference services a meeting.")
    String appointScope();

    @Message("Please choose the process.")
    String appointNeedsProcess();

    @Message("Please choose the State, territory or organization.")
    String appointNeedsParty();

    @Message("Please choose the meeting.")
    String appointNeedsMeeting();

    @Message("This person holds that appointment already.")
    String appointTwice();

    @Message("The last day is before the first. Please choose a later one.")
    String appointOrder();

    @Message("Courtesy title")
    String courtesyTitle();

    @Message("Given name")
    String givenName();

    @Message("Family name")
    String familyName();

    @Message("Functional title")
    String functionalTitle();

    @Message("People: {process}")
    String people(String process);

    @Message(
            "Who acts for this process: its secretariat, the focal points of States and organizations, the chairs and conference services of its meetings.")
    String peopleLead();

    @Message("Persons")
    String persons();

    @Message("Name or address")
    String personsFind();

    @Message("Find")
    String find();

    @Message("Nobody by that name or address.")
    String personsNone();

    @Message("Add a person")
    String personAdd();

    @Message("Last visit")
    String personVisit();

    @Message("never")
    String personNever();

    @Message("Appointments")
    String personGrants();

    @Message("Roles of the account")
    String personRoles();

    @Message("A person of that name and address is known already.")
    String personSharesName();

    @Message("Further")
    String next();

    @Message("Log")
    String log();

    @Message(
            "Who did what, newest first. The log keeps identifiers only; names are those of today. Papers, delegations and letters stay identifiers here: of them an administrator sees what everybody sees.")
    String logLead();

    @Message("Is the log as it was written?")
    String logVerify();

    @Message("When (UTC)")
    String logWhen();

    @Message("Who")
    String logWho();

    @Message("What")
    String logWhat();

    @Message("Concerning")
    String logSubject();

    @Message("the application")
    String logSystem();

    @Message("Nothing has happened yet.")
    String logNone();

    @Message("Machines")
    String machines();

    @Message(
            "A machine asks the API with a token of its own, which the provider gives to a client and not to a person. It may do what it is granted, as a person may, and the log has its name.")
    String machinesLead();

    @Message("No machine has been named.")
    String machinesNone();

    @Message("Name a machine")
    String machineAdd();

    @Message("Provider (address of its issuer)")
    String machineIssuer();

    @Message("Client id")
    String machineClient();

    @Message("Who answers for it (address)")
    String machineContact();

    @Message("Since")
    String machineSince();

    @Message("until {day}")
    String machineUntil(String day);

    @Message("Retired")
    String machineRetired();

    @Message("Retire this machine")
    String machineEnd();

    @Message("Its tokens then count for nothing. What it did stays in the log, and its client may be named anew.")
    String machineEndLead();

    @Message("A machine of that provider and client is named already.")
    String machineTwice();

    @Message("Unknown browser")
    String unknownProgram();

    @Message(
            "You administer this installation: your account carries that role at the sign-in service, and needs no appointment here.")
    String accountAdmin();
}
