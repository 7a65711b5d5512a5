<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>ActionEditor</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>Who is responsible</source>
            <translation>Who is responsible</translation>
        </message>
    </context>
    <context>
        <name>AgendaItemEditor</name>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>What was said about it (if not as statements)</source>
            <translation>What was said about it (if not as statements)</translation>
        </message>
    </context>
    <context>
        <name>AgendaSection</name>
        <message>
            <source>Add a topic</source>
            <translation>Add a topic</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>No topic yet. What was on the table?</source>
            <translation>No topic yet. What was on the table?</translation>
        </message>
    </context>
    <context>
        <name>AttendanceEditor</name>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>Came at</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Left at</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Name of the group</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name of the person</translation>
        </message>
        <message>
            <source>Post on the day</source>
            <translation>Post on the day</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presence</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>Representing</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSection</name>
        <message>
            <source>Add a group</source>
            <translation>Add a group</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Groups: {0}</source>
            <translation>Groups: {0}</translation>
        </message>
        <message>
            <source>Nobody yet. Type a name; those who were at earlier meetings are completed.</source>
            <translation>Nobody yet. Type a name; those who were at earlier meetings are completed.</translation>
        </message>
        <message>
            <source>Times and representation</source>
            <translation>Times and representation</translation>
        </message>
    </context>
    <context>
        <name>BasicsSection</name>
        <message>
            <source>Add a body…</source>
            <translation>Add a body…</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>Basics</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Confidentiality</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Every month</translation>
        </message>
        <message>
            <source>Every three months</source>
            <translation>Every three months</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Every two weeks</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Every week</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Every year</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Kind of meeting</translation>
        </message>
        <message>
            <source>Language of the minutes</source>
            <translation>Language of the minutes</translation>
        </message>
        <message>
            <source>Name of the series</source>
            <translation>Name of the series</translation>
        </message>
        <message>
            <source>New body “{0}”</source>
            <translation>New body “{0}”</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Once</translation>
        </message>
        <message>
            <source>Organised by</source>
            <translation>Organised by</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>What is the meeting about?</source>
            <translation>What is the meeting about?</translation>
        </message>
        <message>
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <source>in cooperation with</source>
            <translation>in cooperation with</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on working</source>
            <translation>Go on working</translation>
        </message>
        <message>
            <source>Mahdar ended unexpectedly the last time. Everything that was saved is safe. Please save the report and give it to whoever looks after this computer.</source>
            <translation>Mahdar ended unexpectedly the last time. Everything that was saved is safe. Please save the report and give it to whoever looks after this computer.</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Save the report…</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Show the report</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Something unexpected happened</translation>
        </message>
        <message>
            <source>The program made a mistake. Everything that was saved is safe, and you may go on working. Please save the report and give it to whoever looks after this computer.</source>
            <translation>The program made a mistake. Everything that was saved is safe, and you may go on working. Please save the report and give it to whoever looks after this computer.</translation>
        </message>
        <message>
            <source>The report could not be written there. Choose another place.</source>
            <translation>The report could not be written there. Choose another place.</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>The report is saved.</translation>
        </message>
        <message>
            <source>The report says where in the program it happened. It holds no minutes, no names and no passwords.</source>
            <translation>The report says where in the program it happened. It holds no minutes, no names and no passwords.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Not a date. Write it like 3/9/2024 or 3 September 2024.</source>
            <translation>Not a date. Write it like 3/9/2024 or 3 September 2024.</translation>
        </message>
        <message>
            <source>Pick from the calendar</source>
            <translation>Pick from the calendar</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Back to the meetings</source>
            <translation>Back to the meetings</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>Redo (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Something is still missing; it is marked beside the fields.</source>
            <translation>Something is still missing; it is marked beside the fields.</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>EmblemField</name>
        <message>
            <source>A PNG on a transparent ground looks best on paper.</source>
            <translation>A PNG on a transparent ground looks best on paper.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choose a picture…</translation>
        </message>
        <message>
            <source>Choose the emblem</source>
            <translation>Choose the emblem</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>This file is not a picture that can be read.</source>
            <translation>This file is not a picture that can be read.</translation>
        </message>
        <message>
            <source>Without an emblem</source>
            <translation>Without an emblem</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Challenge</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Confidentiality</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Honorific</source>
            <translation>Honorific</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kurmanji</source>
            <translation>Kurmanji</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Organiser</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presence</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>Raised by</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>Representing</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Syriac</source>
            <translation>Syriac</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Clear all</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Everything stays on this computer: Mahdar never uses a network.</source>
            <translation>Everything stays on this computer: Mahdar never uses a network.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Open the minutes book</source>
            <translation>Open the minutes book</translation>
        </message>
        <message>
            <source>Welcome to Mahdar</source>
            <translation>Welcome to Mahdar</translation>
        </message>
        <message>
            <source>Whose minutes book is this? All but the code can be changed later.</source>
            <translation>Whose minutes book is this? All but the code can be changed later.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Nothing has been changed yet.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>LetterheadPreview</name>
        <message>
            <source>How the letterhead will look</source>
            <translation>How the letterhead will look</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Digits</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Language and look</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Minutes are written in their own language, whatever stands here.</source>
            <translation>Minutes are written in their own language, whatever stands here.</translation>
        </message>
        <message>
            <source>Names of the months</source>
            <translation>Names of the months</translation>
        </message>
        <message>
            <source>On paper, in Arabic.</source>
            <translation>On paper, in Arabic.</translation>
        </message>
        <message>
            <source>On screen and on paper; both can be typed.</source>
            <translation>On screen and on paper; both can be typed.</translation>
        </message>
        <message>
            <source>Size of text and buttons</source>
            <translation>Size of text and buttons</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Mahdar</source>
            <translation>Mahdar</translation>
        </message>
        <message>
            <source>Mahdar, {0}</source>
            <translation>Mahdar, {0}</translation>
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>After approval the record no longer changes: it gets the number {0} and is sealed with the key of this office. Whatever comes later is written beside it.</source>
            <translation>After approval the record no longer changes: it gets the number {0} and is sealed with the key of this office. Whatever comes later is written beside it.</translation>
        </message>
        <message>
            <source>Approve and seal</source>
            <translation>Approve and seal</translation>
        </message>
        <message>
            <source>Approve “{0}”?</source>
            <translation>Approve “{0}”?</translation>
        </message>
        <message>
            <source>Approved and sealed. Number: {0}</source>
            <translation>Approved and sealed. Number: {0}</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>Draft minutes</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Missing before it can be approved:</source>
            <translation>Missing before it can be approved:</translation>
        </message>
        <message>
            <source>Missing before it can go to review:</source>
            <translation>Missing before it can go to review:</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF files</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save the minutes as PDF</source>
            <translation>Save the minutes as PDF</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Saved as {0}</translation>
        </message>
        <message>
            <source>The draft “{0}” was removed.</source>
            <translation>The draft “{0}” was removed.</translation>
        </message>
        <message>
            <source>The minutes are a draft again.</source>
            <translation>The minutes are a draft again.</translation>
        </message>
        <message>
            <source>The minutes are in review now.</source>
            <translation>The minutes are in review now.</translation>
        </message>
        <message>
            <source>The minutes were sent to the printer.</source>
            <translation>The minutes were sent to the printer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
    </context>
    <context>
        <name>MeetingWords</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s)</source>
            <translation>
                <numerusform>%n outcome</numerusform>
                <numerusform>%n outcomes</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>No subject yet</source>
            <translation>No subject yet</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Without a date</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>{0} in cooperation with {1}</source>
            <translation>{0} in cooperation with {1}</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Approved minutes stay: they cannot be removed.</source>
            <translation>Approved minutes stay: they cannot be removed.</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Back to draft</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Clear the filters</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>No meeting found</source>
            <translation>No meeting found</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>No meetings yet</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Record a meeting during or after it: it is saved as you type. Meetings of other offices come in by bundle, on the page Transfer.</source>
            <translation>Record a meeting during or after it: it is saved as you type. Meetings of other offices come in by bundle, on the page Transfer.</translation>
        </message>
        <message>
            <source>Record the first meeting</source>
            <translation>Record the first meeting</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Search meetings</source>
            <translation>Search meetings</translation>
        </message>
        <message>
            <source>Search minutes, names and outcomes…</source>
            <translation>Search minutes, names and outcomes…</translation>
        </message>
        <message>
            <source>The meetings are being read…</source>
            <translation>The meetings are being read…</translation>
        </message>
        <message>
            <source>The meetings cannot be shown</source>
            <translation>The meetings cannot be shown</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>To review</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try fewer letters or another spelling, or clear the filters.</source>
            <translation>Try fewer letters or another spelling, or clear the filters.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>MissingStrip</name>
        <message>
            <source>Attendance {0}</source>
            <translation>Attendance {0}</translation>
        </message>
        <message>
            <source>Challenge {0}</source>
            <translation>Challenge {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Go to this place in the editor</source>
            <translation>Go to this place in the editor</translation>
        </message>
        <message>
            <source>Organiser {0}</source>
            <translation>Organiser {0}</translation>
        </message>
        <message>
            <source>Outcome {0}</source>
            <translation>Outcome {0}</translation>
        </message>
        <message>
            <source>Proposal {0}</source>
            <translation>Proposal {0}</translation>
        </message>
        <message>
            <source>Statement {0}</source>
            <translation>Statement {0}</translation>
        </message>
        <message>
            <source>Topic {0}</source>
            <translation>Topic {0}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>NavigationHead</name>
        <message>
            <source>Mahdar</source>
            <translation>Mahdar</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>A number from {0} to {1}.</source>
            <translation>A number from {0} to {1}.</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>Emblem</translation>
        </message>
        <message>
            <source>Lines of the letterhead</source>
            <translation>Lines of the letterhead</translation>
        </message>
        <message>
            <source>Minutes will be numbered like {0}.</source>
            <translation>Minutes will be numbered like {0}.</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>One word without slash or hyphen, such as the city's name.</source>
            <translation>One word without slash or hyphen, such as the city's name.</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Short code</translation>
        </message>
        <message>
            <source>The code begins the number of every minutes.</source>
            <translation>The code begins the number of every minutes.</translation>
        </message>
        <message>
            <source>The name of the office is printed on every page.</source>
            <translation>The name of the office is printed on every page.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeEditor</name>
        <message>
            <source>Add an action</source>
            <translation>Add an action</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>What was agreed or decided</source>
            <translation>What was agreed or decided</translation>
        </message>
    </context>
    <context>
        <name>OutcomesSection</name>
        <message>
            <source>Add an outcome</source>
            <translation>Add an outcome</translation>
        </message>
        <message>
            <source>No outcome yet. What did the meeting come to? The chief one first.</source>
            <translation>No outcome yet. What did the meeting come to? The chief one first.</translation>
        </message>
        <message>
            <source>Outcomes and actions</source>
            <translation>Outcomes and actions</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Missing before approval:</source>
            <translation>Missing before approval:</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>filled in</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>something is missing</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the minutes</source>
            <translation>Pages of the minutes</translation>
        </message>
    </context>
    <context>
        <name>PaneToolbar</name>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Only the page</source>
            <translation>Only the page</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>To review</translation>
        </message>
    </context>
    <context>
        <name>ProgressBar</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>RaisedEditor</name>
        <message>
            <source>Answered by outcome</source>
            <translation>Answered by outcome</translation>
        </message>
        <message>
            <source>In a sentence or two</source>
            <translation>In a sentence or two</translation>
        </message>
        <message>
            <source>No outcome yet</source>
            <translation>No outcome yet</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>Raised by</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>RaisedSection</name>
        <message>
            <source>Add a challenge</source>
            <translation>Add a challenge</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translation>Add a proposal</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Challenges</translation>
        </message>
        <message>
            <source>Challenges and proposals</source>
            <translation>Challenges and proposals</translation>
        </message>
        <message>
            <source>No challenge was noted.</source>
            <translation>No challenge was noted.</translation>
        </message>
        <message>
            <source>No proposal was noted.</source>
            <translation>No proposal was noted.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Approved and sealed, true to the original</source>
            <translation>Approved and sealed, true to the original</translation>
        </message>
        <message>
            <source>Choose a meeting from the list and read it here as it is printed.</source>
            <translation>Choose a meeting from the list and read it here as it is printed.</translation>
        </message>
        <message>
            <source>Sealed by an office that is no longer trusted</source>
            <translation>Sealed by an office that is no longer trusted</translation>
        </message>
        <message>
            <source>Sealed by an office that is not known here</source>
            <translation>Sealed by an office that is not known here</translation>
        </message>
        <message>
            <source>Sealed by {0}</source>
            <translation>Sealed by {0}</translation>
        </message>
        <message>
            <source>The page cannot be shown</source>
            <translation>The page cannot be shown</translation>
        </message>
        <message>
            <source>The page is being set…</source>
            <translation>The page is being set…</translation>
        </message>
        <message>
            <source>The page of the minutes</source>
            <translation>The page of the minutes</translation>
        </message>
        <message>
            <source>The record is sealed; an older version set its pages</source>
            <translation>The record is sealed; an older version set its pages</translation>
        </message>
        <message>
            <source>The seal does not fit this record</source>
            <translation>The seal does not fit this record</translation>
        </message>
        <message>
            <source>There is no seal</source>
            <translation>There is no seal</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>RefusalDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Mahdar cannot open</source>
            <translation>Mahdar cannot open</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>The report</source>
            <translation>The report</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <source>Added: {0}</source>
            <translation>Added: {0}</translation>
        </message>
        <message>
            <source>Added: {0}: {1}</source>
            <translation>Added: {0}: {1}</translation>
        </message>
        <message>
            <source>Brought back: {0}</source>
            <translation>Brought back: {0}</translation>
        </message>
        <message>
            <source>Removed: {0}</source>
            <translation>Removed: {0}</translation>
        </message>
        <message>
            <source>The meeting was begun.</source>
            <translation>The meeting was begun.</translation>
        </message>
        <message>
            <source>The meeting was begun: “{0}”</source>
            <translation>The meeting was begun: “{0}”</translation>
        </message>
        <message>
            <source>{0}: emptied (was {1})</source>
            <translation>{0}: emptied (was {1})</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} became {2}</source>
            <translation>{0}: {1} became {2}</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>“{0}”</translation>
        </message>
    </context>
    <context>
        <name>SafetyCard</name>
        <message>
            <source>Back up now…</source>
            <translation>Back up now…</translation>
        </message>
        <message>
            <source>Data folder: {0}</source>
            <translation>Data folder: {0}</translation>
        </message>
        <message>
            <source>Records are saved while you write. A copy on another disk or stick saves them from a broken computer; make one every week.</source>
            <translation>Records are saved while you write. A copy on another disk or stick saves them from a broken computer; make one every week.</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>Show the data folder</source>
            <translation>Show the data folder</translation>
        </message>
        <message>
            <source>Where is the copy to be made?</source>
            <translation>Where is the copy to be made?</translation>
        </message>
    </context>
    <context>
        <name>SafetyFoot</name>
        <message>
            <source>Last backup: today {0}</source>
            <translation>Last backup: today {0}</translation>
        </message>
        <message>
            <source>Last backup: {0}</source>
            <translation>Last backup: {0}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Saved on this computer</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
    </context>
    <context>
        <name>SavedNote</name>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Go on filling in</source>
            <translation>Go on filling in</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>Leave without saving?</translation>
        </message>
        <message>
            <source>Making a copy of all records</source>
            <translation>Making a copy of all records</translation>
        </message>
        <message>
            <source>Save the office</source>
            <translation>Save the office</translation>
        </message>
        <message>
            <source>Saved. Minutes approved so far stay as they are.</source>
            <translation>Saved. Minutes approved so far stay as they are.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Something is missing in the office's details, so they are not saved.</source>
            <translation>Something is missing in the office's details, so they are not saved.</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>Take the changes back</translation>
        </message>
        <message>
            <source>The copy is complete and was read back: {0}</source>
            <translation>The copy is complete and was read back: {0}</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>The office</translation>
        </message>
        <message>
            <source>The office is saved. New minutes carry this letterhead.</source>
            <translation>The office is saved. New minutes carry this letterhead.</translation>
        </message>
    </context>
    <context>
        <name>StatementEditor</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>May be published</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>No topic</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Who spoke?</source>
            <translation>Who spoke?</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>Word for word</translation>
        </message>
        <message>
            <source>at the meeting</source>
            <translation>at the meeting</translation>
        </message>
    </context>
    <context>
        <name>StatementsSection</name>
        <message>
            <source>Add a statement</source>
            <translation>Add a statement</translation>
        </message>
        <message>
            <source>Nothing yet. Who spoke, and what did they say?</source>
            <translation>Nothing yet. Who spoke, and what did they say?</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Statements</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Not a time. Write it like 14:05.</source>
            <translation>Not a time. Write it like 14:05.</translation>
        </message>
    </context>
    <context>
        <name>WaitingState</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>_PageList</name>
        <message>
            <source>Bodies and people</source>
            <translation>Bodies and people</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
    </context>
    <context>
        <name>_PartFrame</name>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Remove (Ctrl+Delete)</source>
            <translation>Remove (Ctrl+Delete)</translation>
        </message>
    </context>
    <context>
        <name>_RevisionCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
