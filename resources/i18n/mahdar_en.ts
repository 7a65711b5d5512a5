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
        <name>ActionList</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
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
        <name>AmendDialog</name>
        <message>
            <source>Amend the minutes {0}</source>
            <translation>Amend the minutes {0}</translation>
        </message>
        <message>
            <source>Kind of amendment</source>
            <translation>Kind of amendment</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Leave them as they are</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The approved minutes stay as they are. You get a copy of the whole record to change; it is approved under a number of its own and names these minutes.</source>
            <translation>The approved minutes stay as they are. You get a copy of the whole record to change; it is approved under a number of its own and names these minutes.</translation>
        </message>
        <message>
            <source>What is added, or what was wrong?</source>
            <translation>What is added, or what was wrong?</translation>
        </message>
        <message>
            <source>Write the amendment</source>
            <translation>Write the amendment</translation>
        </message>
    </context>
    <context>
        <name>AmendedStrip</name>
        <message>
            <source>Amended by the minutes {0}.</source>
            <translation>Amended by the minutes {0}.</translation>
        </message>
        <message>
            <source>An amendment is being written; it counts once it is approved.</source>
            <translation>An amendment is being written; it counts once it is approved.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Open it</translation>
        </message>
        <message>
            <source>This amends the minutes {0}.</source>
            <translation>This amends the minutes {0}.</translation>
        </message>
    </context>
    <context>
        <name>AmendmentSection</name>
        <message>
            <source>Amendment</source>
            <translation>Amendment</translation>
        </message>
        <message>
            <source>Kind of amendment</source>
            <translation>Kind of amendment</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>Read them</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>This amends the approved minutes {0}, which stay as they are. It holds the whole record as it is to be read from now on.</source>
            <translation>This amends the approved minutes {0}, which stay as they are. It holds the whole record as it is to be read from now on.</translation>
        </message>
        <message>
            <source>What is added, or what was wrong?</source>
            <translation>What is added, or what was wrong?</translation>
        </message>
    </context>
    <context>
        <name>AskCard</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Drop the minutes here</source>
            <translation>Drop the minutes here</translation>
        </message>
        <message>
            <source>Or type the short code at the foot of the page</source>
            <translation>Or type the short code at the foot of the page</translation>
        </message>
        <message>
            <source>The PDF, or a scan or photograph of the paper (PNG, JPEG)</source>
            <translation>The PDF, or a scan or photograph of the paper (PNG, JPEG)</translation>
        </message>
        <message>
            <source>The text of the QR code can be pasted here as well.</source>
            <translation>The text of the QR code can be pasted here as well.</translation>
        </message>
        <message>
            <source>Verify the code</source>
            <translation>Verify the code</translation>
        </message>
        <message>
            <source>What is to be verified</source>
            <translation>What is to be verified</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>“{0}” was not attached. {1}</source>
            <translation>“{0}” was not attached. {1}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCopies</name>
        <message>
            <source>No program opens “{0}” here. Save a copy, and open it elsewhere.</source>
            <translation>No program opens “{0}” here. Save a copy, and open it elsewhere.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Preparing “{0}” for reading</source>
            <translation>Preparing “{0}” for reading</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Saved as {0}</translation>
        </message>
        <message>
            <source>Saving “{0}”</source>
            <translation>Saving “{0}”</translation>
        </message>
    </context>
    <context>
        <name>AttachmentLine</name>
        <message>
            <source>Open a copy to read</source>
            <translation>Open a copy to read</translation>
        </message>
        <message>
            <source>Save a copy of {0}</source>
            <translation>Save a copy of {0}</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentWords</name>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>It comes with the next bundle of an office that has it.</source>
            <translation>It comes with the next bundle of an office that has it.</translation>
        </message>
        <message>
            <source>It will come with the next bundle from {0}.</source>
            <translation>It will come with the next bundle from {0}.</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Not here yet</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Plain text</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Sound recording</source>
            <translation>Sound recording</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Text document</source>
            <translation>Text document</translation>
        </message>
        <message>
            <source>added by {0} on {1}</source>
            <translation>added by {0} on {1}</translation>
        </message>
        <message>
            <source>added on {0}</source>
            <translation>added on {0}</translation>
        </message>
        <message>
            <source>just added</source>
            <translation>just added</translation>
        </message>
        <message>
            <source>{0} of it is here</source>
            <translation>{0} of it is here</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsSection</name>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Attach files…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Nothing is attached. Choose files, or drop them on this page.</source>
            <translation>Nothing is attached. Choose files, or drop them on this page.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Put it back</translation>
        </message>
        <message>
            <source>“{0}” is attached already, as “{1}”.</source>
            <translation>“{0}” is attached already, as “{1}”.</translation>
        </message>
        <message>
            <source>“{0}” is attached already.</source>
            <translation>“{0}” is attached already.</translation>
        </message>
        <message>
            <source>“{0}” is no longer attached.</source>
            <translation>“{0}” is no longer attached.</translation>
        </message>
        <message>
            <source>“{0}” was attached to the meeting that you left.</source>
            <translation>“{0}” was attached to the meeting that you left.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceEditor</name>
        <message>
            <source>Body</source>
            <translation>Body</translation>
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
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRest</name>
        <message>
            <source>Came at</source>
            <translation>Came at</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>Left at</translation>
        </message>
        <message>
            <source>Left before coming?</source>
            <translation>Left before coming?</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>Representing</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSection</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
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
            <source>Nobody yet. Type a name; those who were at earlier meetings are completed. A list copied from Excel can be pasted into a name (name, post, body).</source>
            <translation>Nobody yet. Type a name; those who were at earlier meetings are completed. A list copied from Excel can be pasted into a name (name, post, body).</translation>
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
            <source>Ends before it begins?</source>
            <translation>Ends before it begins?</translation>
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
            <source>Hijri date</source>
            <translation>Hijri date</translation>
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
            <source>None</source>
            <translation>None</translation>
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
            <source>Second language beside it</source>
            <translation>Second language beside it</translation>
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
        <name>BodyForm</name>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Licence number</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>None: it stands by itself</source>
            <translation>None: it stands by itself</translation>
        </message>
        <message>
            <source>Pick it from the list, or add that body first.</source>
            <translation>Pick it from the list, or add that body first.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Write the name in one script at least.</source>
            <translation>Write the name in one script at least.</translation>
        </message>
    </context>
    <context>
        <name>BundlePassphraseDialog</name>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Open the bundle</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Whoever made the bundle tells it by telephone or face to face. A missing hamza or point does not matter.</source>
            <translation>Whoever made the bundle tells it by telephone or face to face. A missing hamza or point does not matter.</translation>
        </message>
        <message>
            <source>{0} opens with a passphrase</source>
            <translation>{0} opens with a passphrase</translation>
        </message>
    </context>
    <context>
        <name>BundleRow</name>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
            </translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>From {0}</translation>
        </message>
        <message>
            <source>With a passphrase: {0}</source>
            <translation>With a passphrase: {0}</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>cut short</translation>
        </message>
        <message>
            <source>made {0}</source>
            <translation>made {0}</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>taken in before</translation>
        </message>
        <message>
            <source>without part {0} of {1}</source>
            <translation>without part {0} of {1}</translation>
        </message>
        <message>
            <source>written here</source>
            <translation>written here</translation>
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
        <name>CardExchange</name>
        <message>
            <source>Do this when its computer or its keys were lost. Nothing more is taken from this card or sent to it, for good; what came before stays. The office comes back with a new card.</source>
            <translation>Do this when its computer or its keys were lost. Nothing more is taken from this card or sent to it, for good; what came before stays. The office comes back with a new card.</translation>
        </message>
        <message>
            <source>Go on trusting</source>
            <translation>Go on trusting</translation>
        </message>
        <message>
            <source>Office card</source>
            <translation>Office card</translation>
        </message>
        <message>
            <source>Office cards and pictures of them</source>
            <translation>Office cards and pictures of them</translation>
        </message>
        <message>
            <source>Open an office card</source>
            <translation>Open an office card</translation>
        </message>
        <message>
            <source>Picture of the code</source>
            <translation>Picture of the code</translation>
        </message>
        <message>
            <source>Save the office card</source>
            <translation>Save the office card</translation>
        </message>
        <message>
            <source>Sheet to print</source>
            <translation>Sheet to print</translation>
        </message>
        <message>
            <source>Stop trusting</source>
            <translation>Stop trusting</translation>
        </message>
        <message>
            <source>Stop trusting {0}?</source>
            <translation>Stop trusting {0}?</translation>
        </message>
        <message>
            <source>The card is saved: {0}. Hand it over, then read the numbers aloud.</source>
            <translation>The card is saved: {0}. Hand it over, then read the numbers aloud.</translation>
        </message>
        <message>
            <source>The card of {0} is kept. Nothing is sent before it is compared.</source>
            <translation>The card of {0} is kept. Nothing is sent before it is compared.</translation>
        </message>
        <message>
            <source>The card of {0} was not taken in. Throw the file away and ask that office itself for its card.</source>
            <translation>The card of {0} was not taken in. Throw the file away and ask that office itself for its card.</translation>
        </message>
        <message>
            <source>The office has new keys. Make a new backup now.</source>
            <translation>The office has new keys. Make a new backup now.</translation>
        </message>
        <message>
            <source>{0} is no longer trusted.</source>
            <translation>{0} is no longer trusted.</translation>
        </message>
        <message>
            <source>{0} is trusted now: you can send to it and take in what it sends.</source>
            <translation>{0} is trusted now: you can send to it and take in what it sends.</translation>
        </message>
    </context>
    <context>
        <name>ClosingSection</name>
        <message>
            <source>Add a recipient</source>
            <translation>Add a recipient</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>Copies to</translation>
        </message>
        <message>
            <source>Next meeting and copies</source>
            <translation>Next meeting and copies</translation>
        </message>
        <message>
            <source>Next meeting on</source>
            <translation>Next meeting on</translation>
        </message>
        <message>
            <source>No copies go out.</source>
            <translation>No copies go out.</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
    </context>
    <context>
        <name>CompareDeviceDialog</name>
        <message>
            <source>Add a computer</source>
            <translation>Add a computer</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>Do not add</translation>
        </message>
        <message>
            <source>Look at the other computer: the same numbers must stand there. Whoever is added reads everything, and writes and approves in the office's name.</source>
            <translation>Look at the other computer: the same numbers must stand there. Whoever is added reads everything, and writes and approves in the office's name.</translation>
        </message>
        <message>
            <source>The same: add it…</source>
            <translation>The same: add it…</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Another text</source>
            <translation>Another text</translation>
        </message>
        <message>
            <source>Another text…</source>
            <translation>Another text…</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Put together</translation>
        </message>
        <message>
            <source>Show the meeting</source>
            <translation>Show the meeting</translation>
        </message>
        <message>
            <source>Write a text, or take one of those above.</source>
            <translation>Write a text, or take one of those above.</translation>
        </message>
        <message>
            <source>Write this text</source>
            <translation>Write this text</translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message numerus="yes">
            <source>%n more conflict(s)</source>
            <translation>
                <numerusform>%n more conflict</numerusform>
                <numerusform>%n more conflicts</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided: {0}. It travels with the next bundle.</source>
            <translation>Decided: {0}. It travels with the next bundle.</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Take the other</translation>
        </message>
        <message>
            <source>The other text stands there now.</source>
            <translation>The other text stands there now.</translation>
        </message>
    </context>
    <context>
        <name>ConflictWords</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>A meeting without a subject</source>
            <translation>A meeting without a subject</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Kept, with its changes</source>
            <translation>Kept, with its changes</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Licence number</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>May be published</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Ours</translation>
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
            <source>Place in the list</source>
            <translation>Place in the list</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Speaker</translation>
        </message>
        <message>
            <source>Take ours</source>
            <translation>Take ours</translation>
        </message>
        <message>
            <source>Take that of {0}</source>
            <translation>Take that of {0}</translation>
        </message>
        <message>
            <source>The minutes are approved and stay as they are. What the other office changed later can only be written beside them.</source>
            <translation>The minutes are approved and stay as they are. What the other office changed later can only be written beside them.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Two offices approved this meeting with different content. Agree with that office which one counts.</source>
            <translation>Two offices approved this meeting with different content. Agree with that office which one counts.</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>Word for word</translation>
        </message>
        <message>
            <source>approved twice, with different content</source>
            <translation>approved twice, with different content</translation>
        </message>
        <message>
            <source>in Arabic</source>
            <translation>in Arabic</translation>
        </message>
        <message>
            <source>in Kurmanji</source>
            <translation>in Kurmanji</translation>
        </message>
        <message>
            <source>in Syriac</source>
            <translation>in Syriac</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{0} of: {1}</source>
            <translation>{0} of: {1}</translation>
        </message>
        <message>
            <source>{0}: removed by one, changed by the other</source>
            <translation>{0}: removed by one, changed by the other</translation>
        </message>
    </context>
    <context>
        <name>CopyEditor</name>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Who gets a copy?</source>
            <translation>Who gets a copy?</translation>
        </message>
    </context>
    <context>
        <name>CopyingRow</name>
        <message>
            <source>Being copied…</source>
            <translation>Being copied…</translation>
        </message>
        <message>
            <source>Being stopped…</source>
            <translation>Being stopped…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Copying {0}</source>
            <translation>Copying {0}</translation>
        </message>
        <message>
            <source>Do not attach {0}</source>
            <translation>Do not attach {0}</translation>
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
        <name>DeviceActions</name>
        <message>
            <source>Open the other computer's request</source>
            <translation>Open the other computer's request</translation>
        </message>
        <message>
            <source>Requests of computers</source>
            <translation>Requests of computers</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>Save the bundle</translation>
        </message>
        <message>
            <source>The bundle is being written…</source>
            <translation>The bundle is being written…</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>Transfer bundles</translation>
        </message>
        <message>
            <source>Written: {0}. Open it on our other computers.</source>
            <translation>Written: {0}. Open it on our other computers.</translation>
        </message>
        <message>
            <source>{0} is added. Open the bundle {1} on it.</source>
            <translation>{0} is added. Open the bundle {1} on it.</translation>
        </message>
        <message>
            <source>{0} is ended; the next bundles tell other offices.</source>
            <translation>{0} is ended; the next bundles tell other offices.</translation>
        </message>
    </context>
    <context>
        <name>DevicesDialog</name>
        <message>
            <source>Add a computer…</source>
            <translation>Add a computer…</translation>
        </message>
        <message>
            <source>Bundle for our other computers…</source>
            <translation>Bundle for our other computers…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Computers of our office</source>
            <translation>Computers of our office</translation>
        </message>
        <message>
            <source>Each computer has keys of its own, and this one answers for all of them. What other offices know of us, our card and its numbers, stays the same.</source>
            <translation>Each computer has keys of its own, and this one answers for all of them. What other offices know of us, our card and its numbers, stays the same.</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>End…</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
        <message>
            <source>The first computer</source>
            <translation>The first computer</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>This computer works for the office with keys of its own. Computers are added and ended on the first one, which holds the office's key.</source>
            <translation>This computer works for the office with keys of its own. Computers are added and ended on the first one, which holds the office's key.</translation>
        </message>
        <message>
            <source>Used no more</source>
            <translation>Used no more</translation>
        </message>
        <message>
            <source>holds the office's key</source>
            <translation>holds the office's key</translation>
        </message>
        <message>
            <source>last heard {0}</source>
            <translation>last heard {0}</translation>
        </message>
        <message>
            <source>since {0}</source>
            <translation>since {0}</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>until {0}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Bodies</source>
            <translation>Bodies</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>Bodies and people</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Go on filling in</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>Leave without saving?</translation>
        </message>
        <message>
            <source>Names written in a record come here by themselves, and complete in the next.</source>
            <translation>Names written in a record come here by themselves, and complete in the next.</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>New body</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>No bodies yet</source>
            <translation>No bodies yet</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>No people yet</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nobody found</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Search by name, in any script…</source>
            <translation>Search by name, in any script…</translation>
        </message>
        <message>
            <source>Search the directory</source>
            <translation>Search the directory</translation>
        </message>
        <message>
            <source>Something is missing, so this entry is not saved yet.</source>
            <translation>Something is missing, so this entry is not saved yet.</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>Take the changes back</translation>
        </message>
        <message>
            <source>The directory cannot be shown</source>
            <translation>The directory cannot be shown</translation>
        </message>
        <message>
            <source>The directory is being read…</source>
            <translation>The directory is being read…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling or another script, or add the name.</source>
            <translation>Try fewer letters, another spelling or another script, or add the name.</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>What is listed</translation>
        </message>
    </context>
    <context>
        <name>DirectoryWords</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>at %n meeting(s)</source>
            <translation>
                <numerusform>at %n meeting</numerusform>
                <numerusform>at %n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n meeting(s)</source>
            <translation>
                <numerusform>in %n meeting</numerusform>
                <numerusform>in %n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>in no meeting yet</source>
            <translation>in no meeting yet</translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>last {0}</translation>
        </message>
        <message>
            <source>no post noted</source>
            <translation>no post noted</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>not used yet</translation>
        </message>
    </context>
    <context>
        <name>DocumentSaver</name>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Saved as {0}</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Leave what could not be saved?</source>
            <translation>Leave what could not be saved?</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Leave without saving</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>What you typed is saved now.</source>
            <translation>What you typed is saved now.</translation>
        </message>
        <message>
            <source>What you typed last is not on the disk yet; it stays here as long as this window is open, and is tried again every few seconds.</source>
            <translation>What you typed last is not on the disk yet; it stays here as long as this window is open, and is tried again every few seconds.</translation>
        </message>
    </context>
    <context>
        <name>EditorTools</name>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Back to the meetings</source>
            <translation>Back to the meetings</translation>
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
            <source>An SVG drawing, or a PNG on a transparent ground, looks best on paper.</source>
            <translation>An SVG drawing, or a PNG on a transparent ground, looks best on paper.</translation>
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
            <source>This file cannot be read.</source>
            <translation>This file cannot be read.</translation>
        </message>
        <message>
            <source>Without an emblem</source>
            <translation>Without an emblem</translation>
        </message>
    </context>
    <context>
        <name>EndDeviceDialog</name>
        <message>
            <source>End a computer</source>
            <translation>End a computer</translation>
        </message>
        <message>
            <source>Go on using it</source>
            <translation>Go on using it</translation>
        </message>
        <message>
            <source>Is {0} used no more?</source>
            <translation>Is {0} used no more?</translation>
        </message>
        <message>
            <source>Its key ends for good. What it wrote and is here stays.</source>
            <translation>Its key ends for good. What it wrote and is here stays.</translation>
        </message>
        <message>
            <source>Lost or stolen</source>
            <translation>Lost or stolen</translation>
        </message>
        <message>
            <source>Lost or stolen: a bundle that it signs from now on is refused, and minutes that it approved are marked, since somebody else may have its key.</source>
            <translation>Lost or stolen: a bundle that it signs from now on is refused, and minutes that it approved are marked, since somebody else may have its key.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
        <message>
            <source>Put away: take a last bundle from it first. What it approved stays genuine.</source>
            <translation>Put away: take a last bundle from it first. What it approved stays genuine.</translation>
        </message>
    </context>
    <context>
        <name>EntryActions</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>{0} is in the directory now.</source>
            <translation>{0} is in the directory now.</translation>
        </message>
        <message>
            <source>{0} is saved.</source>
            <translation>{0} is saved.</translation>
        </message>
        <message>
            <source>{0} was removed from the directory.</source>
            <translation>{0} was removed from the directory.</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>New body</source>
            <translation>New body</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>Take the changes back</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Amends the minutes</source>
            <translation>Amends the minutes</translation>
        </message>
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
            <source>Copy to</source>
            <translation>Copy to</translation>
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
            <source>Hijri correction</source>
            <translation>Hijri correction</translation>
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
            <source>Kind of amendment</source>
            <translation>Kind of amendment</translation>
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
            <source>Next meeting</source>
            <translation>Next meeting</translation>
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
            <source>Place of the next meeting</source>
            <translation>Place of the next meeting</translation>
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
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>Raised by</translation>
        </message>
        <message>
            <source>Reason of the amendment</source>
            <translation>Reason of the amendment</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
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
            <source>Second language</source>
            <translation>Second language</translation>
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
            <source>Start of the next meeting</source>
            <translation>Start of the next meeting</translation>
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
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>%n attached file(s)</source>
            <translation>
                <numerusform>%n attached file</numerusform>
                <numerusform>%n attached files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the files will still lack pieces; they come later.</source>
            <translation>
                <numerusform>%n of the files will still lack pieces; they come later.</numerusform>
                <numerusform>%n of the files will still lack pieces; they come later.</numerusform>
            </translation>
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
        <name>FingerprintField</name>
        <message>
            <source>All of it is the same.</source>
            <translation>All of it is the same.</translation>
        </message>
        <message>
            <source>Number {0} is not what stands here: ask them to read it again.</source>
            <translation>Number {0} is not what stands here: ask them to read it again.</translation>
        </message>
        <message>
            <source>Or type what they read to you, in numbers or in words:</source>
            <translation>Or type what they read to you, in numbers or in words:</translation>
        </message>
        <message>
            <source>The fingerprint as they read it</source>
            <translation>The fingerprint as they read it</translation>
        </message>
        <message>
            <source>{0} of {1} agree so far; a part proves nothing.</source>
            <translation>{0} of {1} agree so far; a part proves nothing.</translation>
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
            <source>Our office has Mahdar on another computer…</source>
            <translation>Our office has Mahdar on another computer…</translation>
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
        <name>FollowUpPane</name>
        <message>
            <source>Follows from: {0}</source>
            <translation>Follows from: {0}</translation>
        </message>
        <message>
            <source>From the meeting {0}</source>
            <translation>From the meeting {0}</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>How far is it?</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Open the meeting</translation>
        </message>
        <message>
            <source>Responsible: {0}</source>
            <translation>Responsible: {0}</translation>
        </message>
        <message>
            <source>What was done so far</source>
            <translation>What was done so far</translation>
        </message>
        <message>
            <source>Who was asked, what was answered, what comes next…</source>
            <translation>Who was asked, what was answered, what comes next…</translation>
        </message>
    </context>
    <context>
        <name>HijriField</name>
        <message>
            <source>a day earlier</source>
            <translation>a day earlier</translation>
        </message>
        <message>
            <source>a day later</source>
            <translation>a day later</translation>
        </message>
        <message>
            <source>as computed</source>
            <translation>as computed</translation>
        </message>
        <message>
            <source>two days earlier</source>
            <translation>two days earlier</translation>
        </message>
        <message>
            <source>two days later</source>
            <translation>two days later</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>All offices</source>
            <translation>All offices</translation>
        </message>
        <message>
            <source>Bundles so far</source>
            <translation>Bundles so far</translation>
        </message>
        <message>
            <source>Confirmed by {0}</source>
            <translation>Confirmed by {0}</translation>
        </message>
        <message>
            <source>Counts: {0}</source>
            <translation>Counts: {0}</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>From {0}</translation>
        </message>
        <message>
            <source>Lost at {0}</source>
            <translation>Lost at {0}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>To {0}</source>
            <translation>To {0}</translation>
        </message>
        <message>
            <source>arrived: {0}</source>
            <translation>arrived: {0}</translation>
        </message>
        <message>
            <source>to send again: {0}</source>
            <translation>to send again: {0}</translation>
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
        <name>HistoryWords</name>
        <message>
            <source>Bundles that it answers: {0}</source>
            <translation>Bundles that it answers: {0}</translation>
        </message>
        <message>
            <source>File: {0}</source>
            <translation>File: {0}</translation>
        </message>
        <message>
            <source>attached files: {0}</source>
            <translation>attached files: {0}</translation>
        </message>
        <message>
            <source>changed meetings: {0}</source>
            <translation>changed meetings: {0}</translation>
        </message>
        <message>
            <source>changes that had waited: {0}</source>
            <translation>changes that had waited: {0}</translation>
        </message>
        <message>
            <source>changes that wait for earlier ones: {0}</source>
            <translation>changes that wait for earlier ones: {0}</translation>
        </message>
        <message>
            <source>changes that were here already: {0}</source>
            <translation>changes that were here already: {0}</translation>
        </message>
        <message>
            <source>changes: {0}</source>
            <translation>changes: {0}</translation>
        </message>
        <message>
            <source>conflicts: {0}</source>
            <translation>conflicts: {0}</translation>
        </message>
        <message>
            <source>meetings: {0}</source>
            <translation>meetings: {0}</translation>
        </message>
        <message>
            <source>new changes: {0}</source>
            <translation>new changes: {0}</translation>
        </message>
        <message>
            <source>new meetings: {0}</source>
            <translation>new meetings: {0}</translation>
        </message>
        <message>
            <source>parts: {0}</source>
            <translation>parts: {0}</translation>
        </message>
        <message>
            <source>removed meetings: {0}</source>
            <translation>removed meetings: {0}</translation>
        </message>
        <message>
            <source>{0} confirmed it on {1}</source>
            <translation>{0} confirmed it on {1}</translation>
        </message>
        <message>
            <source>{0} has not confirmed it yet</source>
            <translation>{0} has not confirmed it yet</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewDialog</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>Compare the numbers…</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>From {0}</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>Look inside</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Nothing of ours is lost by a conflict: both texts wait side by side.</source>
            <translation>Nothing of ours is lost by a conflict: both texts wait side by side.</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Take it in</translation>
        </message>
        <message>
            <source>made from {0} to {1}</source>
            <translation>made from {0} to {1}</translation>
        </message>
        <message>
            <source>made {0}</source>
            <translation>made {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%n approved minute(s)</source>
            <translation>
                <numerusform>%n approved minute</numerusform>
                <numerusform>%n approved minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) complete</source>
            <translation>
                <numerusform>%n attached file complete</numerusform>
                <numerusform>%n attached files complete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that had waited</source>
            <translation>
                <numerusform>%n change that had waited</numerusform>
                <numerusform>%n changes that had waited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meeting(s)</source>
            <translation>
                <numerusform>%n changed meeting</numerusform>
                <numerusform>%n changed meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) for you to decide</source>
            <translation>
                <numerusform>%n conflict for you to decide</numerusform>
                <numerusform>%n conflicts for you to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) from which nothing was taken</source>
            <translation>
                <numerusform>%n more file from which nothing was taken</numerusform>
                <numerusform>%n more files from which nothing was taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new meeting(s)</source>
            <translation>
                <numerusform>%n new meeting</numerusform>
                <numerusform>%n new meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the file cannot be read; they come again.</source>
            <translation>
                <numerusform>%n part of the file cannot be read; they come again.</numerusform>
                <numerusform>%n parts of the file cannot be read; they come again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of a newer version found no room; they come again.</source>
            <translation>
                <numerusform>%n piece of a newer version found no room; they come again.</numerusform>
                <numerusform>%n pieces of a newer version found no room; they come again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of a newer version, kept for an update</source>
            <translation>
                <numerusform>%n piece of a newer version, kept for an update</numerusform>
                <numerusform>%n pieces of a newer version, kept for an update</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed meeting(s)</source>
            <translation>
                <numerusform>%n removed meeting</numerusform>
                <numerusform>%n removed meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small change(s), none in a meeting</source>
            <translation>
                <numerusform>%n small change, none in a meeting</numerusform>
                <numerusform>%n small changes, none in a meeting</numerusform>
            </translation>
        </message>
        <message>
            <source>A part was written by a newer version and waits for an update.</source>
            <translation>A part was written by a newer version and waits for an update.</translation>
        </message>
        <message>
            <source>Nothing new: all of it is here already.</source>
            <translation>Nothing new: all of it is here already.</translation>
        </message>
        <message>
            <source>Nothing that can be shown yet.</source>
            <translation>Nothing that can be shown yet.</translation>
        </message>
        <message>
            <source>Stopped: what is told here was taken in, the rest was not.</source>
            <translation>Stopped: what is told here was taken in, the rest was not.</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nothing new</translation>
        </message>
        <message>
            <source>part {0} of {1}</source>
            <translation>part {0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>JoinOfficeDialog</name>
        <message>
            <source>1. Name this computer, save its request to a stick and take it to the office's first computer: Transfer, Our office card, Our computers.</source>
            <translation>1. Name this computer, save its request to a stick and take it to the office's first computer: Transfer, Our office card, Our computers.</translation>
        </message>
        <message>
            <source>2. Open the bundle that the first computer wrote for this one here.</source>
            <translation>2. Open the bundle that the first computer wrote for this one here.</translation>
        </message>
        <message>
            <source>A further computer of an office</source>
            <translation>A further computer of an office</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>Open the bundle</translation>
        </message>
        <message>
            <source>Open the bundle…</source>
            <translation>Open the bundle…</translation>
        </message>
        <message>
            <source>Requests of computers</source>
            <translation>Requests of computers</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>Save the request</translation>
        </message>
        <message>
            <source>Save the request…</source>
            <translation>Save the request…</translation>
        </message>
        <message>
            <source>The first computer must show these numbers before you add this one:</source>
            <translation>The first computer must show these numbers before you add this one:</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>The name of this computer</translation>
        </message>
        <message>
            <source>The same: join this office</source>
            <translation>The same: join this office</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>Transfer bundles</translation>
        </message>
        <message>
            <source>for example: accounts office</source>
            <translation>for example: accounts office</translation>
        </message>
        <message>
            <source>{0}: the same numbers must stand on the card there (Our office card).</source>
            <translation>{0}: the same numbers must stand on the card there (Our office card).</translation>
        </message>
    </context>
    <context>
        <name>KeyAlarmBand</name>
        <message>
            <source>A computer was added in our name that was not added here ({0}).</source>
            <translation>A computer was added in our name that was not added here ({0}).</translation>
        </message>
        <message>
            <source>Call them and ask why. If our key may be in other hands, make new keys and revoke the old (Our office card, New keys).</source>
            <translation>Call them and ask why. If our key may be in other hands, make new keys and revoke the old (Our office card, New keys).</translation>
        </message>
        <message>
            <source>I asked: it is a mistake</source>
            <translation>I asked: it is a mistake</translation>
        </message>
        <message>
            <source>If this computer was restored from an older backup, restore the latest one, or add that computer again. If nobody here added one, the office's key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>If this computer was restored from an older backup, restore the latest one, or add that computer again. If nobody here added one, the office's key is in other hands: make new keys, revoke the old, and call every office.</translation>
        </message>
        <message>
            <source>Nothing is written in the office's name here any more, and other offices take nothing of it. Speak to whoever has the office's first computer.</source>
            <translation>Nothing is written in the office's name here any more, and other offices take nothing of it. Speak to whoever has the office's first computer.</translation>
        </message>
        <message>
            <source>Other offices do not believe what this computer sends any more. If it was restored from an older backup, restore the latest one, made after the new keys. If nobody here made new keys, our key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>Other offices do not believe what this computer sends any more. If it was restored from an older backup, restore the latest one, made after the new keys. If nobody here made new keys, our key is in other hands: make new keys, revoke the old, and call every office.</translation>
        </message>
        <message>
            <source>Other offices may not believe what this computer sends. Speak to whoever has the office's first computer: it confirms this one with the new key.</source>
            <translation>Other offices may not believe what this computer sends. Speak to whoever has the office's first computer: it confirms this one with the new key.</translation>
        </message>
        <message>
            <source>Other offices take nothing from this computer any more. If it was restored from an older backup, restore the latest one. If nobody here revoked it, our key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>Other offices take nothing from this computer any more. If it was restored from an older backup, restore the latest one. If nobody here revoked it, our key is in other hands: make new keys, revoke the old, and call every office.</translation>
        </message>
        <message>
            <source>Our office ended this computer ({0}).</source>
            <translation>Our office ended this computer ({0}).</translation>
        </message>
        <message>
            <source>Our office has newer keys than this computer ({0}).</source>
            <translation>Our office has newer keys than this computer ({0}).</translation>
        </message>
        <message>
            <source>Reason given: {0}</source>
            <translation>Reason given: {0}</translation>
        </message>
        <message>
            <source>The key of this computer was revoked in our name ({0}).</source>
            <translation>The key of this computer was revoked in our name ({0}).</translation>
        </message>
        <message>
            <source>The office's key was replaced without this computer ({0}).</source>
            <translation>The office's key was replaced without this computer ({0}).</translation>
        </message>
        <message>
            <source>{0} warns others of our key ({1}).</source>
            <translation>{0} warns others of our key ({1}).</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeCard</name>
        <message>
            <source>A row is an office that has, a column is whose work it is. As each one said.</source>
            <translation>A row is an office that has, a column is whose work it is. As each one said.</translation>
        </message>
        <message>
            <source>What each office has</source>
            <translation>What each office has</translation>
        </message>
        <message>
            <source>our office</source>
            <translation>our office</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeWords</name>
        <message>
            <source>Of its own work {0} sent us {1}</source>
            <translation>Of its own work {0} sent us {1}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>attached files that it asks for: {0}</source>
            <translation>attached files that it asks for: {0}</translation>
        </message>
        <message>
            <source>bundles carried since {0}, not confirmed for long: {1}; send again</source>
            <translation>bundles carried since {0}, not confirmed for long: {1}; send again</translation>
        </message>
        <message>
            <source>bundles carried since {0}, not confirmed yet: {1}</source>
            <translation>bundles carried since {0}, not confirmed yet: {1}</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>its own</translation>
        </message>
        <message>
            <source>on its way: {0}</source>
            <translation>on its way: {0}</translation>
        </message>
        <message>
            <source>on {0} it told us that it lost data: it is sent again</source>
            <translation>on {0} it told us that it lost data: it is sent again</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>{0} has everything of ours</source>
            <translation>{0} has everything of ours</translation>
        </message>
        <message>
            <source>{0} has everything of ours up to {1}</source>
            <translation>{0} has everything of ours up to {1}</translation>
        </message>
        <message>
            <source>{0} has everything of {1} that is here</source>
            <translation>{0} has everything of {1} that is here</translation>
        </message>
        <message>
            <source>{0} has not told us yet what it has</source>
            <translation>{0} has not told us yet what it has</translation>
        </message>
        <message>
            <source>{0} has {1} of our {2} changes</source>
            <translation>{0} has {1} of our {2} changes</translation>
        </message>
        <message>
            <source>{0} has {2} of {3} changes of {1}</source>
            <translation>{0} has {2} of {3} changes of {1}</translation>
        </message>
        <message>
            <source>{0}, carried</source>
            <translation>{0}, carried</translation>
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
        <name>LockedStrip</name>
        <message>
            <source>Approved and sealed: this record no longer changes.</source>
            <translation>Approved and sealed: this record no longer changes.</translation>
        </message>
        <message>
            <source>Approved as {0} on {1} and sealed: this record no longer changes.</source>
            <translation>Approved as {0} on {1} and sealed: this record no longer changes.</translation>
        </message>
        <message>
            <source>It is printed from its page; the follow-up of its actions goes on in Outcomes.</source>
            <translation>It is printed from its page; the follow-up of its actions goes on in Outcomes.</translation>
        </message>
        <message>
            <source>Its outcomes</source>
            <translation>Its outcomes</translation>
        </message>
        <message>
            <source>Its page</source>
            <translation>Its page</translation>
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
        <name>MarginFields</name>
        <message>
            <source>A number is missing.</source>
            <translation>A number is missing.</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Bottom</translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>Each side</translation>
        </message>
        <message>
            <source>Holes of a binder reach 15 mm into the paper.</source>
            <translation>Holes of a binder reach 15 mm into the paper.</translation>
        </message>
        <message>
            <source>Margins, in millimetres</source>
            <translation>Margins, in millimetres</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Top</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>(added: {0})</source>
            <translation>(added: {0})</translation>
        </message>
        <message>
            <source>(taken out: {0})</source>
            <translation>(taken out: {0})</translation>
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
            <source>amended by {0}</source>
            <translation>amended by {0}</translation>
        </message>
        <message>
            <source>amends {0}</source>
            <translation>amends {0}</translation>
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
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Go to this place in the editor</source>
            <translation>Go to this place in the editor</translation>
        </message>
    </context>
    <context>
        <name>MoreDocuments</name>
        <message>
            <source>Attendance sheet</source>
            <translation>Attendance sheet</translation>
        </message>
        <message>
            <source>Attendance sheet to sign…</source>
            <translation>Attendance sheet to sign…</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Minutes for Word…</source>
            <translation>Minutes for Word…</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF files</translation>
        </message>
        <message>
            <source>Press item</source>
            <translation>Press item</translation>
        </message>
        <message>
            <source>Press item: not a public meeting</source>
            <translation>Press item: not a public meeting</translation>
        </message>
        <message>
            <source>Press item…</source>
            <translation>Press item…</translation>
        </message>
        <message>
            <source>Save the attendance sheet</source>
            <translation>Save the attendance sheet</translation>
        </message>
        <message>
            <source>Save the minutes for Word</source>
            <translation>Save the minutes for Word</translation>
        </message>
        <message>
            <source>Save the press item</source>
            <translation>Save the press item</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>Text files</translation>
        </message>
        <message>
            <source>Word files</source>
            <translation>Word files</translation>
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
        <name>NewKeysDialog</name>
        <message>
            <source>Keep our keys</source>
            <translation>Keep our keys</translation>
        </message>
        <message>
            <source>Lost or stolen: revoke the old</source>
            <translation>Lost or stolen: revoke the old</translation>
        </message>
        <message>
            <source>Make a new backup afterwards, and destroy older ones.</source>
            <translation>Make a new backup afterwards, and destroy older ones.</translation>
        </message>
        <message>
            <source>Make new keys</source>
            <translation>Make new keys</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>New keys</translation>
        </message>
        <message>
            <source>New keys for our office?</source>
            <translation>New keys for our office?</translation>
        </message>
        <message>
            <source>When a computer or a copy of the home was lost or stolen, revoke the old key: then nobody can sign with it any more, and every office has to compare our new numbers by voice.</source>
            <translation>When a computer or a copy of the home was lost or stolen, revoke the old key: then nobody can sign with it any more, and every office has to compare our new numbers by voice.</translation>
        </message>
        <message>
            <source>When a computer was replaced, make new keys: the old key signs the new one, and whoever trusts us need not compare anything.</source>
            <translation>When a computer was replaced, make new keys: the old key signs the new one, and whoever trusts us need not compare anything.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Once more, as it stands on your paper</source>
            <translation>Once more, as it stands on your paper</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Other words</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase of the bundle</source>
            <translation>Passphrase of the bundle</translation>
        </message>
        <message>
            <source>Take these words</source>
            <translation>Take these words</translation>
        </message>
        <message>
            <source>Whoever knows it can read everything in the bundle. Tell it by telephone or face to face, never on the way of the stick. It is kept nowhere: without it nobody opens the bundle.</source>
            <translation>Whoever knows it can read everything in the bundle. Tell it by telephone or face to face, never on the way of the stick. It is kept nowhere: without it nobody opens the bundle.</translation>
        </message>
        <message>
            <source>Words that are hard to guess; write them down:</source>
            <translation>Words that are hard to guess; write them down:</translation>
        </message>
        <message>
            <source>Write the bundle</source>
            <translation>Write the bundle</translation>
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
        <name>NumberGrid</name>
        <message>
            <source>Or these words, in place of the numbers:</source>
            <translation>Or these words, in place of the numbers:</translation>
        </message>
    </context>
    <context>
        <name>OfficeCardDialog</name>
        <message>
            <source>A card is only paper until somebody vouches for it. Call that office, let them read their numbers to you, and compare.</source>
            <translation>A card is only paper until somebody vouches for it. Call that office, let them read their numbers to you, and compare.</translation>
        </message>
        <message>
            <source>Another office says that this key is no longer valid. Answer that first: it stands with the offices.</source>
            <translation>Another office says that this key is no longer valid. Answer that first: it stands with the offices.</translation>
        </message>
        <message>
            <source>Another office vouches for this card. Call them all the same when you can, let them read their numbers to you, and compare.</source>
            <translation>Another office vouches for this card. Call them all the same when you can, let them read their numbers to you, and compare.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Code in its meeting numbers: {0}</source>
            <translation>Code in its meeting numbers: {0}</translation>
        </message>
        <message>
            <source>Did that office itself tell you that it has new keys?</source>
            <translation>Did that office itself tell you that it has new keys?</translation>
        </message>
        <message>
            <source>Did you compare the numbers with them by voice?</source>
            <translation>Did you compare the numbers with them by voice?</translation>
        </message>
        <message>
            <source>It has new keys: trust these</source>
            <translation>It has new keys: trust these</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <source>Office card</source>
            <translation>Office card</translation>
        </message>
        <message>
            <source>The numbers of its former card were compared, and that card's key signed this one; we trust this office.</source>
            <translation>The numbers of its former card were compared, and that card's key signed this one; we trust this office.</translation>
        </message>
        <message>
            <source>These numbers were compared; we trust this office.</source>
            <translation>These numbers were compared; we trust this office.</translation>
        </message>
        <message>
            <source>They are the same: trust</source>
            <translation>They are the same: trust</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>They differ</translation>
        </message>
        <message>
            <source>This card is old: that office has replaced it by one with new keys.</source>
            <translation>This card is old: that office has replaced it by one with new keys.</translation>
        </message>
        <message>
            <source>This is our own card. It is for other offices to open.</source>
            <translation>This is our own card. It is for other offices to open.</translation>
        </message>
        <message>
            <source>Two different new cards were signed with this key: somebody else has it too. Ask that office for its new card.</source>
            <translation>Two different new cards were signed with this key: somebody else has it too. Ask that office for its new card.</translation>
        </message>
        <message>
            <source>We know this office by other numbers. Either it began anew, or somebody else made this card: ask that office itself before you do anything.</source>
            <translation>We know this office by other numbers. Either it began anew, or somebody else made this card: ask that office itself before you do anything.</translation>
        </message>
        <message>
            <source>We stopped trusting this card. That office needs new keys and a new card.</source>
            <translation>We stopped trusting this card. That office needs new keys and a new card.</translation>
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
        <name>OfficesCard</name>
        <message>
            <source>Answer the warning…</source>
            <translation>Answer the warning…</translation>
        </message>
        <message>
            <source>Compare its new card…</source>
            <translation>Compare its new card…</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>Compare the numbers…</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Last heard</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Last sent</translation>
        </message>
        <message>
            <source>More about this office</source>
            <translation>More about this office</translation>
        </message>
        <message>
            <source>No other office is known yet. Hand them our card and open theirs: each then reads its numbers to the other.</source>
            <translation>No other office is known yet. Hand them our card and open theirs: each then reads its numbers to the other.</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Not confirmed yet</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Open another office's card…</source>
            <translation>Open another office's card…</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>Set it aside…</translation>
        </message>
        <message>
            <source>Stop trusting…</source>
            <translation>Stop trusting…</translation>
        </message>
        <message>
            <source>We have of it</source>
            <translation>We have of it</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>Who has what</translation>
        </message>
        <message>
            <source>all confirmed</source>
            <translation>all confirmed</translation>
        </message>
        <message>
            <source>it told us nothing yet</source>
            <translation>it told us nothing yet</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>OurCardDialog</name>
        <message>
            <source>1. Save the card and hand it to the other office, as a file, as a printed sheet or as a photograph of this code: it holds nothing secret.</source>
            <translation>1. Save the card and hand it to the other office, as a file, as a printed sheet or as a photograph of this code: it holds nothing secret.</translation>
        </message>
        <message>
            <source>2. When they open it, read these numbers to them by telephone or face to face. If theirs are the same, the card is really ours.</source>
            <translation>2. When they open it, read these numbers to them by telephone or face to face. If theirs are the same, the card is really ours.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>New keys…</source>
            <translation>New keys…</translation>
        </message>
        <message>
            <source>Our computers…</source>
            <translation>Our computers…</translation>
        </message>
        <message>
            <source>Our office card</source>
            <translation>Our office card</translation>
        </message>
        <message>
            <source>Save the card…</source>
            <translation>Save the card…</translation>
        </message>
        <message>
            <source>Take their card in the same way, so that both can read.</source>
            <translation>Take their card in the same way, so that both can read.</translation>
        </message>
        <message>
            <source>The card as a code to photograph</source>
            <translation>The card as a code to photograph</translation>
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
        <name>OutcomeList</name>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to follow up</source>
            <translation>
                <numerusform>%n action to follow up</numerusform>
                <numerusform>%n actions to follow up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
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
            <source>A meeting without a subject</source>
            <translation>A meeting without a subject</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Due in %n day</numerusform>
                <numerusform>Due in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due tomorrow</source>
            <translation>Due tomorrow</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nobody named</translation>
        </message>
        <message>
            <source>all done</source>
            <translation>all done</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>no action</translation>
        </message>
    </context>
    <context>
        <name>OutcomesPage</name>
        <message>
            <source>All outcomes</source>
            <translation>All outcomes</translation>
        </message>
        <message>
            <source>Choose an action under “To follow up” and set how far it is.</source>
            <translation>Choose an action under “To follow up” and set how far it is.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Every action is done. New ones come from the records of meetings.</source>
            <translation>Every action is done. New ones come from the records of meetings.</translation>
        </message>
        <message>
            <source>No outcomes yet</source>
            <translation>No outcomes yet</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Nothing is done yet</source>
            <translation>Nothing is done yet</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Nothing is overdue</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Open the meeting</translation>
        </message>
        <message>
            <source>Outcomes and follow-up</source>
            <translation>Outcomes and follow-up</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Save the register…</source>
            <translation>Save the register…</translation>
        </message>
        <message>
            <source>Search in their meetings…</source>
            <translation>Search in their meetings…</translation>
        </message>
        <message>
            <source>Search outcomes</source>
            <translation>Search outcomes</translation>
        </message>
        <message>
            <source>The register cannot be shown</source>
            <translation>The register cannot be shown</translation>
        </message>
        <message>
            <source>The register is being read…</source>
            <translation>The register is being read…</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>To follow up</translation>
        </message>
        <message>
            <source>To the meetings</source>
            <translation>To the meetings</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling, or another segment.</source>
            <translation>Try fewer letters, another spelling, or another segment.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>What a meeting decides is written in its record. Here it is followed up until it is done: who does it, by when, how far it is.</source>
            <translation>What a meeting decides is written in its record. Here it is followed up until it is done: who does it, by when, how far it is.</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>What is listed</translation>
        </message>
        <message>
            <source>What passes its date without being done appears here.</source>
            <translation>What passes its date without being done appears here.</translation>
        </message>
        <message>
            <source>“{0}” is now: {1}</source>
            <translation>“{0}” is now: {1}</translation>
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
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Wanted before approval:</source>
            <translation>Wanted before approval:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
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
        <name>OwnWordRow</name>
        <message>
            <source>As it stands</source>
            <translation>As it stands</translation>
        </message>
        <message>
            <source>Back to the standing word</source>
            <translation>Back to the standing word</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Kind of document</translation>
        </message>
        <message>
            <source>Language of the documents</source>
            <translation>Language of the documents</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Not reviewed by a speaker yet</source>
            <translation>Not reviewed by a speaker yet</translation>
        </message>
        <message>
            <source>Press items</source>
            <translation>Press items</translation>
        </message>
        <message>
            <source>Search the words…</source>
            <translation>Search the words…</translation>
        </message>
        <message>
            <source>Sheets and registers</source>
            <translation>Sheets and registers</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Use these words</translation>
        </message>
        <message>
            <source>What stands in braces, such as {page}, is filled in; keep it.</source>
            <translation>What stands in braces, such as {page}, is filled in; keep it.</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>Words of the documents</translation>
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
            <source>Amend</source>
            <translation>Amend</translation>
        </message>
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
            <source>More documents</source>
            <translation>More documents</translation>
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
        <name>PaperCard</name>
        <message numerus="yes">
            <source>%n changed…</source>
            <translation>
                <numerusform>%n changed…</numerusform>
                <numerusform>%n changed…</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Digits</translation>
        </message>
        <message>
            <source>Headings and labels, as your office says them.</source>
            <translation>Headings and labels, as your office says them.</translation>
        </message>
        <message>
            <source>Names of the months</source>
            <translation>Names of the months</translation>
        </message>
        <message>
            <source>On screen and on paper; both can be typed.</source>
            <translation>On screen and on paper; both can be typed.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Size of the text</translation>
        </message>
        <message>
            <source>Stretch letters a little to fill a line</source>
            <translation>Stretch letters a little to fill a line</translation>
        </message>
        <message>
            <source>The Hijri date beside the date</source>
            <translation>The Hijri date beside the date</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>The paper</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>Words of the documents</translation>
        </message>
        <message>
            <source>{0} pt</source>
            <translation>{0} pt</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>The paper as it will be printed</source>
            <translation>The paper as it will be printed</translation>
        </message>
    </context>
    <context>
        <name>PartFrame</name>
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
        <name>PersonForm</name>
        <message>
            <source>A post that was held stays in the book; write the new one.</source>
            <translation>A post that was held stays in the book; write the new one.</translation>
        </message>
        <message>
            <source>Department, organisation…</source>
            <translation>Department, organisation…</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Honorific</source>
            <translation>Honorific</translation>
        </message>
        <message>
            <source>In which body</source>
            <translation>In which body</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Man</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Post held now</source>
            <translation>Post held now</translation>
        </message>
        <message>
            <source>Private: never printed, not in the minutes.</source>
            <translation>Private: never printed, not in the minutes.</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation>Telephone or e-mail</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>Woman</translation>
        </message>
        <message>
            <source>Write the name in one script at least.</source>
            <translation>Write the name in one script at least.</translation>
        </message>
        <message>
            <source>e.g. Mr, Ms, Dr</source>
            <translation>e.g. Mr, Ms, Dr</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Attendance {0}</source>
            <translation>Attendance {0}</translation>
        </message>
        <message>
            <source>Challenge {0}</source>
            <translation>Challenge {0}</translation>
        </message>
        <message>
            <source>Copy {0}</source>
            <translation>Copy {0}</translation>
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
            <source>Translation {0}</source>
            <translation>Translation {0}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
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
        <name>ProgressFace</name>
        <message>
            <source>Being checked…</source>
            <translation>Being checked…</translation>
        </message>
        <message>
            <source>Being stopped; nothing is left half done…</source>
            <translation>Being stopped; nothing is left half done…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Compared with what is here…</source>
            <translation>Compared with what is here…</translation>
        </message>
        <message>
            <source>Packed: {0} of {1}</source>
            <translation>Packed: {0} of {1}</translation>
        </message>
        <message>
            <source>Read back: {0} of {1}</source>
            <translation>Read back: {0} of {1}</translation>
        </message>
        <message>
            <source>Read: {0} of {1}</source>
            <translation>Read: {0} of {1}</translation>
        </message>
        <message>
            <source>Taken in: {0} of {1}</source>
            <translation>Taken in: {0} of {1}</translation>
        </message>
        <message>
            <source>Written: {0} of {1}; then it is read back</source>
            <translation>Written: {0} of {1}; then it is read back</translation>
        </message>
    </context>
    <context>
        <name>QuorumRow</name>
        <message>
            <source>Present: {0} of {1} members. The quorum is not reached.</source>
            <translation>Present: {0} of {1} members. The quorum is not reached.</translation>
        </message>
        <message>
            <source>Present: {0} of {1} members. The quorum is reached.</source>
            <translation>Present: {0} of {1} members. The quorum is reached.</translation>
        </message>
        <message>
            <source>Quorum (members)</source>
            <translation>Quorum (members)</translation>
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
            <source>Approved and sealed; later minutes amend it</source>
            <translation>Approved and sealed; later minutes amend it</translation>
        </message>
        <message>
            <source>Choose a meeting from the list and read it here as it is printed.</source>
            <translation>Choose a meeting from the list and read it here as it is printed.</translation>
        </message>
        <message>
            <source>Sealed by an office that is not known here</source>
            <translation>Sealed by an office that is not known here</translation>
        </message>
        <message>
            <source>Sealed by an office whose card nobody compared</source>
            <translation>Sealed by an office whose card nobody compared</translation>
        </message>
        <message>
            <source>Sealed by {0}</source>
            <translation>Sealed by {0}</translation>
        </message>
        <message>
            <source>Sealed with a key that is no longer trusted</source>
            <translation>Sealed with a key that is no longer trusted</translation>
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
        <name>ReceiveCard</name>
        <message numerus="yes">
            <source>%n bundle(s) on the stick</source>
            <translation>
                <numerusform>%n bundle on the stick</numerusform>
                <numerusform>%n bundles on the stick</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more by “Choose a file”</source>
            <translation>
                <numerusform>%n more by “Choose a file”</numerusform>
                <numerusform>%n more by “Choose a file”</numerusform>
            </translation>
        </message>
        <message>
            <source>Being opened and checked…</source>
            <translation>Being opened and checked…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Decide the conflicts</source>
            <translation>Decide the conflicts</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Look inside, then take in</source>
            <translation>Look inside, then take in</translation>
        </message>
        <message>
            <source>Plug in the stick that the courier brought, choose a bundle (.mahdar), or drop it here. You see what is in it before anything is taken.</source>
            <translation>Plug in the stick that the courier brought, choose a bundle (.mahdar), or drop it here. You see what is in it before anything is taken.</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Take what is whole</source>
            <translation>Take what is whole</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Choose bundles</source>
            <translation>Choose bundles</translation>
        </message>
        <message>
            <source>Looking into {0}</source>
            <translation>Looking into {0}</translation>
        </message>
        <message>
            <source>Nothing was taken from {0}</source>
            <translation>Nothing was taken from {0}</translation>
        </message>
        <message>
            <source>Of what was cut short nothing was taken yet.</source>
            <translation>Of what was cut short nothing was taken yet.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>Stopped. Nothing was taken in.</translation>
        </message>
        <message>
            <source>Taken in from {0}. You may remove the stick.</source>
            <translation>Taken in from {0}. You may remove the stick.</translation>
        </message>
        <message>
            <source>Taking in {0}</source>
            <translation>Taking in {0}</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>Transfer bundles</translation>
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
        <name>RegisterSaving</name>
        <message>
            <source>Excel files</source>
            <translation>Excel files</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF files</translation>
        </message>
        <message>
            <source>Register of outcomes</source>
            <translation>Register of outcomes</translation>
        </message>
        <message>
            <source>Save the register</source>
            <translation>Save the register</translation>
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
        <name>SendCard</name>
        <message>
            <source>Before anything can be sent, two offices exchange their cards: then only that office can read what we send, and it knows that it comes from us.</source>
            <translation>Before anything can be sent, two offices exchange their cards: then only that office can read what we send, and it knows that it comes from us.</translation>
        </message>
        <message>
            <source>Begin: our office card</source>
            <translation>Begin: our office card</translation>
        </message>
        <message>
            <source>Being put together and sealed…</source>
            <translation>Being put together and sealed…</translation>
        </message>
        <message>
            <source>Eject the stick</source>
            <translation>Eject the stick</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Send another</source>
            <translation>Send another</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>Send to</translation>
        </message>
        <message>
            <source>Without a card: with a passphrase…</source>
            <translation>Without a card: with a passphrase…</translation>
        </message>
    </context>
    <context>
        <name>SendChoice</name>
        <message>
            <source>All meetings and what belongs to them go into the bundle.</source>
            <translation>All meetings and what belongs to them go into the bundle.</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Choose a place…</translation>
        </message>
        <message>
            <source>Choose at least one office.</source>
            <translation>Choose at least one office.</translation>
        </message>
        <message>
            <source>Everything, for an office that lost its records</source>
            <translation>Everything, for an office that lost its records</translation>
        </message>
        <message>
            <source>No file larger than</source>
            <translation>No file larger than</translation>
        </message>
        <message>
            <source>No office is trusted yet: compare the numbers on its card first.</source>
            <translation>No office is trusted yet: compare the numbers on its card first.</translation>
        </message>
        <message>
            <source>Not confirmed yet by {0}</source>
            <translation>Not confirmed yet by {0}</translation>
        </message>
        <message>
            <source>Nothing can be sent to {0}</source>
            <translation>Nothing can be sent to {0}</translation>
        </message>
        <message>
            <source>Take another stick, or choose a place, with smaller files that several sticks can carry.</source>
            <translation>Take another stick, or choose a place, with smaller files that several sticks can carry.</translation>
        </message>
        <message>
            <source>They confirmed all that we have; a bundle carries only our receipts.</source>
            <translation>They confirmed all that we have; a bundle carries only our receipts.</translation>
        </message>
        <message>
            <source>Whoever knows the passphrase gets everything that is here.</source>
            <translation>Whoever knows the passphrase gets everything that is here.</translation>
        </message>
        <message>
            <source>With a passphrase, for an office without a card</source>
            <translation>With a passphrase, for an office without a card</translation>
        </message>
        <message>
            <source>Write to {0}</source>
            <translation>Write to {0}</translation>
        </message>
        <message>
            <source>everything, it told us nothing yet</source>
            <translation>everything, it told us nothing yet</translation>
        </message>
        <message>
            <source>{0} has room for {1} only, {2} are needed.</source>
            <translation>{0} has room for {1} only, {2} are needed.</translation>
        </message>
        <message>
            <source>{0} is locked: it can only be read.</source>
            <translation>{0} is locked: it can only be read.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} free</source>
            <translation>{0}: {1} free</translation>
        </message>
    </context>
    <context>
        <name>SendWords</name>
        <message numerus="yes">
            <source>%n approved minute(s)</source>
            <translation>
                <numerusform>%n approved minute</numerusform>
                <numerusform>%n approved minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s)</source>
            <translation>
                <numerusform>%n attached file</numerusform>
                <numerusform>%n attached files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meeting(s)</source>
            <translation>
                <numerusform>%n changed meeting</numerusform>
                <numerusform>%n changed meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided conflict(s)</source>
            <translation>
                <numerusform>%n decided conflict</numerusform>
                <numerusform>%n decided conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new meeting(s)</source>
            <translation>
                <numerusform>%n new meeting</numerusform>
                <numerusform>%n new meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n file</numerusform>
                <numerusform>in %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Being counted…</source>
            <translation>Being counted…</translation>
        </message>
        <message>
            <source>It opens with the passphrase on your paper: tell it by voice.</source>
            <translation>It opens with the passphrase on your paper: tell it by voice.</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>Save the bundle</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left on the stick.</source>
            <translation>Stopped. Nothing was left on the stick.</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>Transfer bundles</translation>
        </message>
        <message>
            <source>Writing to {0}</source>
            <translation>Writing to {0}</translation>
        </message>
        <message>
            <source>Written, and read back without a fault.</source>
            <translation>Written, and read back without a fault.</translation>
        </message>
        <message>
            <source>Written, and read back without a fault. You may remove the stick now.</source>
            <translation>Written, and read back without a fault. You may remove the stick now.</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>the folder</translation>
        </message>
        <message>
            <source>{0} is let go of: take it out.</source>
            <translation>{0} is let go of: take it out.</translation>
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
            <source>The office is as it was before.</source>
            <translation>The office is as it was before.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
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
        <name>TransferPage</name>
        <message>
            <source>Offices and bundles are being read…</source>
            <translation>Offices and bundles are being read…</translation>
        </message>
        <message>
            <source>Our office card</source>
            <translation>Our office card</translation>
        </message>
        <message>
            <source>Stick {0}, {1} free</source>
            <translation>Stick {0}, {1} free</translation>
        </message>
        <message>
            <source>The transfers cannot be shown</source>
            <translation>The transfers cannot be shown</translation>
        </message>
        <message>
            <source>Transfer between offices</source>
            <translation>Transfer between offices</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>TransferWords</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Known by other keys</source>
            <translation>Known by other keys</translation>
        </message>
        <message>
            <source>No longer trusted</source>
            <translation>No longer trusted</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>Nothing is taken before its numbers are compared by voice.</source>
            <translation>Nothing is taken before its numbers are compared by voice.</translation>
        </message>
        <message>
            <source>Numbers not compared</source>
            <translation>Numbers not compared</translation>
        </message>
        <message>
            <source>Only what was written before its key ended is taken.</source>
            <translation>Only what was written before its key ended is taken.</translation>
        </message>
        <message>
            <source>Our own office</source>
            <translation>Our own office</translation>
        </message>
        <message>
            <source>Somebody else uses its name, or it has new keys: ask that office.</source>
            <translation>Somebody else uses its name, or it has new keys: ask that office.</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>Trusted</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>Vouched for</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message>
            <source>an office not known here</source>
            <translation>an office not known here</translation>
        </message>
        <message>
            <source>missing from {0}: {1}</source>
            <translation>missing from {0}: {1}</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <translation>{0} GB</translation>
        </message>
        <message>
            <source>{0} KB</source>
            <translation>{0} KB</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>TranslationEditor</name>
        <message>
            <source>Not translated yet</source>
            <translation>Not translated yet</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Translation</translation>
        </message>
        <message>
            <source>Translation: {0}</source>
            <translation>Translation: {0}</translation>
        </message>
    </context>
    <context>
        <name>TranslationsSection</name>
        <message>
            <source>Challenge {0}</source>
            <translation>Challenge {0}</translation>
        </message>
        <message>
            <source>Discussion of topic {0}</source>
            <translation>Discussion of topic {0}</translation>
        </message>
        <message>
            <source>Next one missing</source>
            <translation>Next one missing</translation>
        </message>
        <message>
            <source>Outcome {0}</source>
            <translation>Outcome {0}</translation>
        </message>
        <message>
            <source>Outcome {0}, follow-up {1}</source>
            <translation>Outcome {0}, follow-up {1}</translation>
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
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>There is no text to translate yet.</source>
            <translation>There is no text to translate yet.</translation>
        </message>
        <message>
            <source>Topic {0}</source>
            <translation>Topic {0}</translation>
        </message>
        <message>
            <source>Translated: {0} of {1}</source>
            <translation>Translated: {0} of {1}</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>Translations</translation>
        </message>
    </context>
    <context>
        <name>TrustActions</name>
        <message>
            <source>Confirm: revoke the key</source>
            <translation>Confirm: revoke the key</translation>
        </message>
        <message>
            <source>Do this when its keys were lost or stolen. Nothing more is taken from this card or sent to it, for good; where we may introduce others, they are asked to do the same.</source>
            <translation>Do this when its keys were lost or stolen. Nothing more is taken from this card or sent to it, for good; where we may introduce others, they are asked to do the same.</translation>
        </message>
        <message>
            <source>Go on trusting</source>
            <translation>Go on trusting</translation>
        </message>
        <message>
            <source>Is the key of {0} no longer valid?</source>
            <translation>Is the key of {0} no longer valid?</translation>
        </message>
        <message>
            <source>It may introduce others now.</source>
            <translation>It may introduce others now.</translation>
        </message>
        <message>
            <source>It may no more.</source>
            <translation>It may no more.</translation>
        </message>
        <message>
            <source>Let it introduce</source>
            <translation>Let it introduce</translation>
        </message>
        <message>
            <source>Let it introduce other offices…</source>
            <translation>Let it introduce other offices…</translation>
        </message>
        <message>
            <source>Let it introduce others no more</source>
            <translation>Let it introduce others no more</translation>
        </message>
        <message>
            <source>Let {0} introduce other offices?</source>
            <translation>Let {0} introduce other offices?</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Our next bundles tell other offices that this card is genuine. It counts where we may introduce others.</source>
            <translation>Our next bundles tell other offices that this card is genuine. It counts where we may introduce others.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Set the warning aside?</source>
            <translation>Set the warning aside?</translation>
        </message>
        <message>
            <source>Stop trusting and warn</source>
            <translation>Stop trusting and warn</translation>
        </message>
        <message>
            <source>Stop trusting {0}, and warn other offices?</source>
            <translation>Stop trusting {0}, and warn other offices?</translation>
        </message>
        <message>
            <source>Stop trusting, and warn other offices…</source>
            <translation>Stop trusting, and warn other offices…</translation>
        </message>
        <message>
            <source>The key is revoked.</source>
            <translation>The key is revoked.</translation>
        </message>
        <message>
            <source>The next bundles tell others that the card of {0} is genuine.</source>
            <translation>The next bundles tell others that the card of {0} is genuine.</translation>
        </message>
        <message>
            <source>The warning is set aside.</source>
            <translation>The warning is set aside.</translation>
        </message>
        <message>
            <source>Vouch</source>
            <translation>Vouch</translation>
        </message>
        <message>
            <source>Vouch for it to other offices…</source>
            <translation>Vouch for it to other offices…</translation>
        </message>
        <message>
            <source>Vouch for {0}?</source>
            <translation>Vouch for {0}?</translation>
        </message>
        <message>
            <source>Whom it vouches for can then send to us and be sent to, without anybody here having compared their numbers; and its warnings of keys count at once.</source>
            <translation>Whom it vouches for can then send to us and be sent to, without anybody here having compared their numbers; and its warnings of keys count at once.</translation>
        </message>
        <message>
            <source>{0} is no longer trusted; the next bundles warn others.</source>
            <translation>{0} is no longer trusted; the next bundles warn others.</translation>
        </message>
        <message>
            <source>{0} is trusted again as before. Do this only after you spoke to it.</source>
            <translation>{0} is trusted again as before. Do this only after you spoke to it.</translation>
        </message>
        <message>
            <source>{0} says so. Call {1} and ask. If its keys were lost, confirm: nothing more is believed of them, for good. If it is a mistake, set the warning aside: then it is trusted as before.</source>
            <translation>{0} says so. Call {1} and ask. If its keys were lost, confirm: nothing more is believed of them, for good. If it is a mistake, set the warning aside: then it is trusted as before.</translation>
        </message>
    </context>
    <context>
        <name>TrustWords</name>
        <message>
            <source>Its key was revoked by the office itself on {1}</source>
            <translation>Its key was revoked by the office itself on {1}</translation>
        </message>
        <message>
            <source>Key in two hands</source>
            <translation>Key in two hands</translation>
        </message>
        <message>
            <source>May introduce other offices</source>
            <translation>May introduce other offices</translation>
        </message>
        <message>
            <source>New keys, signed by its former key on {1}</source>
            <translation>New keys, signed by its former key on {1}</translation>
        </message>
        <message>
            <source>Two different new cards were signed with its key: somebody else has it too. Compare the numbers of its new card by voice.</source>
            <translation>Two different new cards were signed with its key: somebody else has it too. Compare the numbers of its new card by voice.</translation>
        </message>
        <message>
            <source>Warned of</source>
            <translation>Warned of</translation>
        </message>
        <message>
            <source>another office</source>
            <translation>another office</translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>reason: {0}</translation>
        </message>
        <message>
            <source>{0} revoked its key on {1}; it was confirmed here</source>
            <translation>{0} revoked its key on {1}; it was confirmed here</translation>
        </message>
        <message>
            <source>{0} says that its key is no longer valid since {1}. Nothing is taken from it or sent to it until you have answered.</source>
            <translation>{0} says that its key is no longer valid since {1}. Nothing is taken from it or sent to it until you have answered.</translation>
        </message>
        <message>
            <source>{0} vouches for it ({1}); nobody here compared its numbers</source>
            <translation>{0} vouches for it ({1}); nobody here compared its numbers</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Agrees</source>
            <translation>Agrees</translation>
        </message>
        <message>
            <source>Do not rely on it</source>
            <translation>Do not rely on it</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Open the record</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Take care</translation>
        </message>
        <message>
            <source>To the offices</source>
            <translation>To the offices</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Being verified…</source>
            <translation>Being verified…</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>Day of the meeting</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Minutes and pictures (*.pdf *.png *.jpg *.jpeg)</source>
            <translation>Minutes and pictures (*.pdf *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Minutes to verify</source>
            <translation>Minutes to verify</translation>
        </message>
        <message>
            <source>Nothing could be verified</source>
            <translation>Nothing could be verified</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>Nothing is changed.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Verify a paper</source>
            <translation>Verify a paper</translation>
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
        <message>
            <source>Verify a paper</source>
            <translation>Verify a paper</translation>
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
