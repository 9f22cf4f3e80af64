package org.intersession.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.meeting.distribution.Distribution;

/** The words of documents. */
@MessageBundle("document")
public interface DocumentMessages {
    @Message
    String type(Document.Type type);

    @Message
    String distribution(Distribution distribution);

    @Message
    String forWhom(Distribution distribution);

    @Message
    String state(Document.State state);

    @Message("Documents")
    String documents();

    @Message("Papers")
    String papers();

    @Message("Papers for this sitting")
    String sittingPapers();

    @Message(
            "Papers that are public, the newest first. Those of a meeting in which you take part also stand on its page.")
    String documentsLead();

    @Message("No document is public yet.")
    String noDocuments();

    @Message("There are no papers yet.")
    String noPapers();

    @Message("All papers of the meeting")
    String allPapers();

    @Message("Further papers")
    String furtherPapers();

    @Message("Earlier documents")
    String earlier();

    @Message("Feed of public documents")
    String feed();

    @Message("Symbol")
    String symbol();

    @Message("Title")
    String title();

    @Message("Languages")
    String languages();

    @Message("Issued")
    String issued();

    @Message("Kind")
    String kind();

    @Message("For whom")
    String forWhomLabel();

    @Message("Agenda items")
    String items();

    @Message("Other papers")
    String otherPapers();

    @Message("Submitted by")
    String submittedBy();

    @Message("Topics")
    String topics();

    @Message("Published")
    String published();

    @Message("Source")
    String source();

    @Message("Note")
    String note();

    @Message("Also under")
    String alsoUnder();

    @Message("Status")
    String stateLabel();

    @Message("Language")
    String language();

    @Message("expected {day}")
    String expected(String day);

    @Message("expected")
    String expectedSomeDay();

    @Message("no address known")
    String noAddress();

    @Message("at {host}")
    String atHost(String host);

    @Message("Superseded by")
    String supersededBy();

    @Message("Supersedes")
    String supersedes();

    @Message("Added to or corrected by")
    String besides();

    @Message("Derived from")
    String derivedFrom();

    @Message("Concerns {language} only")
    String concernsOnly(String language);

    @Message("Embargoed until {moment}. Until then only the secretariat sees it.")
    String embargoed(String moment);

    @Message("Embargoed until {moment}. Until then only the secretariat and conference services see it.")
    String embargoedForInterpreters(String moment);

    @Message("Embargo")
    String embargoMark();

    @Message("Derestriction")
    String derestriction();

    @Message("Revision (replaces it)")
    String revision();

    @Message("Addendum")
    String addendum();

    @Message("Corrigendum")
    String corrigendum();

    @Message("Reissue for technical reasons (replaces it)")
    String reissue();

    @Message("Its code, for instance en, fr, es or ar.")
    String languageHint();

    @Message("Public from {moment}.")
    String publicFrom(String moment);

    @Message("This paper was withdrawn on {moment}. Only the secretariat still sees it.")
    String withdrawnOn(String moment);

    @Message("Only the secretariat sees this paper until it is issued.")
    String notIssuedYet();

    @Message(
            "This meeting is not shown in full to the public, so only those who take part in it see its general papers.")
    String meetingNotShown();

    @Message("All papers in {language} ({n} {plural:en(n,'file','files')}, {size})")
    String allIn(String language, int n, String size);

    @Message("Add a document")
    String add();

    @Message("Issue papers")
    String issuePapers();

    @Message("Change")
    String change();

    @Message("What it is")
    String whatItIs();

    @Message(
            "Leave it empty to take the next: {next}. Restricted and in-session papers count apart: {restricted}, {inSession}.")
    String symbolHint(String next, String restricted, String inSession);

    @Message("The symbol by which it is cited.")
    String symbolHintPlain();

    @Message("Further symbols")
    String furtherSymbols();

    @Message("For a joint document, one a line.")
    String furtherSymbolsHint();

    @Message("Title in {language}")
    String titleIn(String language);

    @Message("Not chosen yet")
    String notChosenYet();

    @Message("Yes: the public may read it")
    String generalConfirmed();

    @Message(
            "Everybody will be able to read this paper, also without signing in. Please tick this once more if that is meant.")
    String generalOnceMore();

    @Message("Submitting party")
    String submittingParty();

    @Message("Its code, for instance MEX.")
    String submittingPartyHint();

    @Message("Year of publication")
    String publishedLabel();

    @Message("As precisely as it is known: 2004, 2004-06 or 2004-06-15.")
    String publishedHint();

    @Message("When")
    String when();

    @Message("Embargoed until: day")
    String embargoDay();

    @Message("Embargoed until: time")
    String embargoTime();

    @Message("Before this instant it does not exist for anybody but the secretariat. Times are {place}.")
    String embargoHint(String place);

    @Message("Give it to conference services: also before its embargo ends, and also when it is restricted")
    String interpreters();

    @Message("Public from: day")
    String derestrictionDay();

    @Message("Public from: time")
    String derestrictionTime();

    @Message("Languages expected")
    String languagesExpected();

    @Message("{language}: expected on")
    String expectedIn(String language);

    @Message("Save the document")
    String saveDocument();

    @Message("Files and links")
    String filesAndLinks();

    @Message("File")
    String file();

    @Message("PDF, Word (DOCX), PowerPoint (PPTX) or Excel (XLSX), up to 50 MB.")
    String fileHint();

    @Message("Or the address where it is published")
    String link();

    @Message("Add the file")
    String addFile();

    @Message("Opened")
    String openedBy();

    @Message("Nobody has opened it.")
    String nobodyOpened();

    @Message("Somebody not signed in")
    String somebody();

    @Message("{n} {plural:en(n,'time','times')}, last {moment}")
    String openedTimes(long n, String moment);

    @Message("Derived papers")
    String derivedPapers();

    @Message(
            "A revision or a reissue replaces this paper once it is issued; an addendum or a corrigendum stands beside it.")
    String derivedHint();

    @Message("Corrects")
    String corrects();

    @Message("all languages")
    String allLanguages();

    @Message("Plan it")
    String derive();

    @Message("Clear for issue")
    String clear();

    @Message("Issue")
    String issue();

    @Message("Issue this paper")
    String issueThis();

    @Message("Withdraw this paper")
    String withdraw();

    @Message("Withdraw {symbol}?")
    String withdrawTitle(String symbol);

    @Message(
            "From the next request on, nobody but the secretariat can see or open it. What has been opened is listed below; you can then write to those people.")
    String withdrawLead();

    @Message("Withdraw it now")
    String withdrawNow();

    @Message("Write to those who opened it")
    String writeToReaders();

    @Message("A message to {n} {plural:en(n,'person','persons')} who opened it is ready below.")
    String messageLead(int n);

    @Message("Subject")
    String subject();

    @Message("Text")
    String text();

    @Message("Send it to {n} {plural:en(n,'person','persons')}")
    String sendMessage(int n);

    @Message("Document {symbol}: please disregard")
    String withdrawalSubject(String symbol);

    @Message(
            "Document {symbol} was made available to you by mistake and has been withdrawn. We would be grateful if you would delete any copy and not use or pass on its contents.")
    String withdrawalText(String symbol);

    @Message("Choose the papers to issue. Whoever may see them will find them at once.")
    String issuanceLead();

    @Message("No paper is ready: a paper needs a distribution and a file or a link.")
    String nothingToIssue();

    @Message("Count for this choice")
    String countAgain();

    @Message("Issue and notify {n} {plural:en(n,'person','persons')}")
    String issueAndNotify(int n);

    @Message("The choice has changed since the count. Here is the new one; nothing has been issued yet.")
    String countedAnew();

    @Message("New documents: {symbols}")
    String mailSubject(String symbols);

    @Message("The following documents have been issued:\n\n{lines}\n\nContact: {contact}")
    String mailText(String lines, String contact);

    @Message("Find")
    String search();

    @Message("Find a paper, a meeting or a party")
    String searchTitle();

    @Message(
            "A symbol leads straight to its paper. Otherwise write words of a title, a meeting or the name of a State or organization.")
    String searchHint();

    @Message("Nothing was found for this.")
    String nothingFound();

    @Message("{n} {plural:en(n,'result','results')} for “{text}”")
    String foundSome(int n, String text);

    @Message("Only the newest {most} papers and meetings are shown. More words find fewer.")
    String foundMore(int most);

    @Message("Meetings")
    String meetings();

    @Message("States and other participants")
    String parties();

    @Message("Consultation mechanisms")
    String processes();

    @Message("Please choose at least one paper.")
    String chooseAPaper();

    @Message("{symbol} has been issued already.")
    String alreadyIssued(String symbol);

    @Message("{symbol} has no distribution yet: choose for whom it is, then issue it.")
    String distributionMissing(String symbol);

    @Message("{symbol} has no file and no link yet.")
    String fileMissing(String symbol);

    @Message("Please choose for whom it is: it has been issued.")
    String distributionNeeded();

    @Message("A paper that belongs to no meeting cannot be an in-session paper.")
    String inSessionNeedsAMeeting();

    @Message("There is a paper under {symbol} already. Please take another symbol, or leave it empty to take the next.")
    String symbolTaken(String symbol);

    @Message("{symbol} is not free. Please take another symbol, or leave it empty to take the next.")
    String symbolNotFree(String symbol);

    @Message("This symbol is not free. Please take another symbol, or leave it empty to take the next.")
    String symbolJustTaken();

    @Message("{symbol} stands here twice.")
    String symbolTwice(String symbol);

    @Message(
            "This cannot be a symbol: up to 100 characters, parts separated by single slashes, no slash at either end.")
    String notASymbol();

    @Message("Please write the principal symbol here, the others below.")
    String symbolNeeded();

    @Message("Please give a title in at least one language.")
    String titleNeeded();

    @Message("There is no party with that code.")
    String noSuchParty();

    @Message("Please write a year, a year and month or a full day: 2004, 2004-06 or 2004-06-15.")
    String notAYear();

    @Message("Please choose a file or write an address.")
    String fileOrLink();

    @Message(
            "This file is not what it says, or of a kind that cannot be kept. Its contents must be PDF, Word (DOCX), PowerPoint (PPTX) or Excel (XLSX), without macros, and without a template, picture or object that is fetched from another machine.")
    String notThatKind();

    @Message("This file is larger than 50 MB. Please make it smaller, for instance with pictures of lower resolution.")
    String tooLarge();

    @Message("Please write a full address that begins with https://.")
    String notALink();

    @Message("Please write the language as its code, for instance en, fr, es or ar.")
    String notALanguage();

    @Message("{n} {plural:en(n,'paper','papers')} issued.")
    String justIssued(int n);
}
