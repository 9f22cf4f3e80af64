package org.intersession.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.meeting.distribution.DistributionRule;

/** The words of meetings: the calendar, the meeting's page, scheduling, changes and their mails. */
@MessageBundle("meeting")
public interface MeetingMessages {
    @Message
    String kind(Meeting.Kind kind);

    @Message
    String mode(Meeting.Mode mode);

    @Message("Draft: it exists for its secretariat only.")
    String isDraft();

    @Message("Open for nominations until {until}.")
    String isOpen(String until);

    @Message("Nominations were due by {since}.")
    String isClosed(String since);

    @Message("Opens {at}.")
    String opensAt(String at);

    @Message("In session until {until}.")
    String isSitting(String until);

    @Message("Concluded on {on}.")
    String isConcluded(String on);

    @Message("Postponed. New dates will be announced here.")
    String isPostponed();

    @Message("Cancelled.")
    String isCancelled();

    @Message("Held, as its source records it.")
    String isArchived();

    @Message("Announced.")
    String isAnnounced();

    @Message("Meeting: {processes}")
    String meetingOf(String processes);

    @Message("Postponed: {title}")
    String postponedPrefix(String title);

    @Message("Cancelled: {title}")
    String cancelledPrefix(String title);

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chathamHouse();

    @Message("About this meeting")
    String about();

    @Message("On this page")
    String contents();

    @Message("Process")
    String process();

    @Message("Processes")
    String processes();

    @Message("Series")
    String seriesLabel();

    @Message("Place")
    String place();

    @Message("Working languages")
    String workingLanguages();

    @Message("Interpretation")
    String interpretationLabel();

    @Message("Host")
    String host();

    @Message("Partners")
    String partners();

    @Message("Held in association with")
    String inAssociation();

    @Message("Topics")
    String topics();

    @Message("Contact")
    String contact();

    @Message("Joining link")
    String join();

    @Message("For you alone: please do not pass it on.")
    String joinHint();

    @Message("Calendar entry (.ics)")
    String addToCalendar();

    @Message("Source")
    String source();

    @Message("Note")
    String noteLabel();

    @Message("Changes")
    String changes();

    @Message("Information for participants")
    String informationTitle();

    @Message("Dates")
    String dates();

    @Message("Its process and dates are public. Participants find the rest here once they have signed in.")
    String outlineNote();

    @Message("Kind")
    String kindLabel();

    @Message
    String change(MeetingChange.Kind kind);

    @Message("instead of")
    String insteadOf();

    @Message("Schedule a meeting")
    String scheduleTitle();

    @Message("Revise the meeting")
    String editTitle();

    @Message("Save the draft")
    String saveDraft();

    @Message("Save the changes")
    String saveChanges();

    @Message("Fill in from the process:")
    String prefillFrom();

    @Message("Title")
    String titleLegend();

    @Message("One is enough for a draft; before you announce, one in each working language.")
    String titleHint();

    @Message("When and where")
    String whenAndWhere();

    @Message("First day")
    String opensOn();

    @Message("Last day")
    String closesOn();

    @Message("Empty: the same day.")
    String closesHint();

    @Message("Time zone")
    String zone();

    @Message("All times are those of this place. For instance Europe/Zurich.")
    String zoneHint();

    @Message("Sittings of a day")
    String slots();

    @Message("For instance 10:00-13:00, 15:00-18:00.")
    String slotsHint();

    @Message("How it is held")
    String modeLabel();

    @Message("City")
    String cityLabel();

    @Message("Venue and address")
    String venue();

    @Message("In the first working language; others under “More”.")
    String venueHint();

    @Message("Venue and address")
    String venueLabel();

    @Message("Deadlines")
    String deadlines();

    @Message("Left empty they are proposed from the first day: a working day, 18:00 at the venue.")
    String deadlinesHint();

    @Message("Nominations until")
    String nominationsDay();

    @Message("Registration until")
    String registrationDay();

    @Message("Time there")
    String timeThere();

    @Message("Propose deadlines")
    String propose();

    @Message(
            "The meeting is announced. Its days, hours, place and mode are changed by moving it, which writes to those concerned.")
    String planIsFixed();

    @Message("Places per delegation")
    String quota();

    @Message("The same for every State.")
    String quotaHint();

    @Message("Name")
    String contactName();

    @Message("E-mail")
    String contactMail();

    @Message("Telephone")
    String contactPhone();

    @Message("What the public sees")
    String shownLabel();

    @Message
    String shown(Meeting.Shown shown);

    @Message("Under the Chatham House Rule")
    String underChathamHouse();

    @Message("More")
    String more();

    @Message("None")
    String noSeries();

    @Message("New series")
    String newSeriesLabel();

    @Message("Theme")
    String themeLabel();

    @Message("The process’s own name for the kind")
    String kindNamedLabel();

    @Message("Held in association with")
    String associationLabel();

    @Message("Host")
    String hostLabel();

    @Message("Codes, for instance OECD, WHO.")
    String partnersHint();

    @Message("Note verbale or letter of nomination")
    String letterRuleLabel();

    @Message
    String letterRule(org.intersession.registry.Process.LetterRule rule);

    @Message("Close nominations at the deadline")
    String closeFirmly();

    @Message("Otherwise what comes later is accepted, marked late, and decided by you.")
    String closeFirmlyHint();

    @Message("Persons register first, their focal point approves")
    String registrationFirst();

    @Message("Until then only the two of them and you see it.")
    String registrationFirstHint();

    @Message("The list of participants will be public")
    String listPublic();

    @Message("Begins with https://. Seen by confirmed persons and staff only; in no mail and no calendar.")
    String joiningHint();

    @Message("Information for participants")
    String informationLabel();

    @Message("The last day is before the first.")
    String endsBeforeStart();

    @Message("This deadline is after the opening. Please choose an earlier one.")
    String deadlineAfterOpening();

    @Message("Please choose at least one process.")
    String whichProcess();

    @Message("Only its own secretariat may name {process}. Please leave it out, or ask an administrator for that role.")
    String notTheirProcess(String process);

    @Message("{process} stays: only its own secretariat may take it out of a joint meeting.")
    String theirProcessStays(String process);

    @Message("Please give a title in one language at least.")
    String titleNeeded();

    @Message("This is not a link: it begins with https:// and has no spaces.")
    String notALink();

    @Message("Each sitting must end after it begins, and begin after the one before has ended.")
    String slotsOutOfOrder();

    @Message("Please write sittings as 10:00-13:00, 15:00-18:00.")
    String notSlots();

    @Message("One of these is not known. Please choose one that is listed.")
    String unknownName();

    @Message("An announced meeting needs its days, time zone, languages and city.")
    String incomplete();

    @Message
    String lack(Lack lack);

    @Message("There is no title in {language}.")
    String titleMissing(String language);

    @Message("The city has no name in {language}.")
    String cityMissing(String language);

    @Message("There is no named contact with an e-mail address.")
    String contactMissing();

    @Message("There is no deadline for nominations.")
    String deadlineMissing();

    @Message("There is no venue yet.")
    String venueMissing();

    @Message("Notice of {days} {plural:en(days,'day','days')}; usual in this process: {usual}.")
    String shortNotice(long days, int usual);

    @Message("Before you announce")
    String beforeAnnouncing();

    @Message("Nothing is missing.")
    String nothingMissing();

    @Message("Needed:")
    String neededFirst();

    @Message
    String willShow(Meeting.Shown shown);

    @Message
    String shows(Meeting.Shown shown);

    @Message("Announce the meeting")
    String announce();

    @Message("Revise")
    String edit();

    @Message("Extend the deadline")
    String extend();

    @Message("Move it, change hours or place")
    String move();

    @Message("Postpone")
    String postpone();

    @Message("Cancel the meeting")
    String cancel();

    @Message("For the secretariat")
    String forTheSecretariat();

    @Message("Postpone the meeting")
    String postponeTitle();

    @Message("What will stand on the page")
    String whatWillHappen();

    @Message("The deadline for nominations stays:")
    String deadlinesStay();

    @Message(
            "It concerns {parties} {plural:en(parties,'party','parties')} and {persons} {plural:en(persons,'person','persons')}: {mails} {plural:en(mails,'mail','mails')}.")
    String concerns(long parties, long persons, long mails);

    @Message("{number} {plural:en(number,'recipient','recipients')}")
    String recipients(int number);

    @Message("Make the change and send {mails} {plural:en(mails,'mail','mails')}")
    String moveAndSend(long mails);

    @Message("Postpone and send {mails} {plural:en(mails,'mail','mails')}")
    String postponeAndSend(long mails);

    @Message("Cancel and send {mails} {plural:en(mails,'mail','mails')}")
    String cancelAndSend(long mails);

    @Message("What changes, and why")
    String changeWords();

    @Message("The deadlines move by as many days, to a working day")
    String deadlinesMove();

    @Message("Why, in a sentence or two")
    String whyLabel();

    @Message("No reason is written in {language}: the mails in that language give none.")
    String noReasonIn(String language);

    @Message("See whom it concerns and the mails")
    String seeTheMails();

    @Message("Nothing changes: days, hours, place and mode are as they were.")
    String nothingChanges();

    @Message("This is not later than the present deadline.")
    String notLater();

    @Message("Meanwhile the number of mails has become {mails}. Nothing was sent; please look again, then press.")
    String othersConcerned(int mails);

    @Message("At present:")
    String deadlineNow();

    @Message("It holds for all parties and stands on the meeting’s page.")
    String extendHint();

    @Message("New dates: {title}")
    String movedSubject(String title);

    @Message("New hours: {title}")
    String hoursSubject(String title);

    @Message("Changed: {title}")
    String changedSubject(String title);

    @Message("{process}: what was planned for the meeting “{title}” has changed.")
    String tellChanged(String process, String title);

    @Message("{process}: the meeting “{title}”, planned {days}, is postponed. New dates will be announced.")
    String tellPostponed(String process, String title, String days);

    @Message("{process}: the meeting “{title}”, planned {days}, is cancelled.")
    String tellCancelled(String process, String title, String days);

    @Message("Dates: {after} (before: {before})")
    String lineDays(String after, String before);

    @Message("Hours: {after} (before: {before})")
    String lineHours(String after, String before);

    @Message("Place: {after} (before: {before})")
    String linePlace(String after, String before);

    @Message("How it is held: {after} (before: {before})")
    String lineMode(String after, String before);

    @Message("Nominations until: {after} (before: {before})")
    String lineDeadline(String after, String before);

    @Message("The entry in your calendar is updated with this message.")
    String entryUpdated();

    @Message("The entry in your calendar is removed with this message.")
    String entryCancelled();

    @Message("Contact: {contact}")
    String lineContact(String contact);

    @Message("Meetings")
    String calendarTitle();

    @Message("Further meetings")
    String furtherMeetings();

    @Message("Earlier meetings")
    String earlierMeetings();

    @Message("All meetings of this process")
    String allOfProcess();

    @Message("All meetings on this topic")
    String allOfTopic();

    @Message("By process")
    String byProcess();

    @Message("All processes")
    String allProcesses();

    @Message("By year")
    String byYear();

    @Message("All years")
    String allYears();

    @Message("Drafts, seen by you alone")
    String drafts();

    @Message("Coming")
    String coming();

    @Message("Past")
    String past();

    @Message("No meeting is announced at present.")
    String noneComing();

    @Message("No meeting is listed.")
    String noneOfProcess();

    @Message("Other past meetings")
    String otherPast();

    @Message("Subscribe to this calendar (.ics)")
    String subscribe();

    @Message("Meeting")
    String meetingLabel();

    @Message
    String stateLabel(Meeting.State state);

    @Message("Nominations: new deadline")
    String deadlineChanged();

    @Message("What the process opens")
    String rules();

    @Message(
            "Each process opens some papers and sittings itself, or keeps them closed. What is not ticked stays closed.")
    String rulesLead();

    @Message(
            "A change holds at once, also for what was issued before. In a joint meeting only that is open which each of its processes opens.")
    String rulesHold();

    @Message("To special participants")
    String toSpecialParticipants();

    @Message("To interested States")
    String toInterestedStates();

    @Message("To observer States")
    String toObserverStates();

    @Message
    String opens(DistributionRule.Opens it);

    @Message("Save what the process opens")
    String saveRules();
}
