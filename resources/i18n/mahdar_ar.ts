<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SY" sourcelanguage="en_GB">
    <context>
        <name>ActionEditor</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما المطلوب عمله</translation>
        </message>
        <message>
            <source>Who is responsible</source>
            <translation>الجهة أو الشخص المسؤول</translation>
        </message>
    </context>
    <context>
        <name>AgendaItemEditor</name>
        <message>
            <source>Discussion</source>
            <translation>النقاش</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>المحور</translation>
        </message>
        <message>
            <source>What was said about it (if not as statements)</source>
            <translation>ما دار حوله (إن لم يُدوَّن كمداخلات)</translation>
        </message>
    </context>
    <context>
        <name>AgendaSection</name>
        <message>
            <source>Add a topic</source>
            <translation>إضافة محور</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>المحاور</translation>
        </message>
        <message>
            <source>No topic yet. What was on the table?</source>
            <translation>لا محاور بعد. ما الذي طُرح على الطاولة؟</translation>
        </message>
    </context>
    <context>
        <name>AttendanceEditor</name>
        <message>
            <source>Body</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Came at</source>
            <translation>حضر الساعة</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>غادر الساعة</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>اسم الشخص</translation>
        </message>
        <message>
            <source>Post on the day</source>
            <translation>الصفة يوم الاجتماع</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>ممثلاً عن</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSection</name>
        <message>
            <source>Add a group</source>
            <translation>إضافة مجموعة</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Groups: {0}</source>
            <translation>مجموعات {0}</translation>
        </message>
        <message>
            <source>Nobody yet. Type a name; those who were at earlier meetings are completed.</source>
            <translation>لا أحد بعد. اكتب اسماً، ومن حضر اجتماعاً سابقاً يُستكمل من السجل.</translation>
        </message>
        <message>
            <source>Times and representation</source>
            <translation>الأوقات والتمثيل</translation>
        </message>
    </context>
    <context>
        <name>BasicsSection</name>
        <message>
            <source>Add a body…</source>
            <translation>أضف جهة…</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>الأساسيات</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>السرية</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>كل شهر</translation>
        </message>
        <message>
            <source>Every three months</source>
            <translation>كل ثلاثة أشهر</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>كل أسبوعين</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>كل أسبوع</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>كل سنة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>نوع الاجتماع</translation>
        </message>
        <message>
            <source>Language of the minutes</source>
            <translation>لغة المحضر</translation>
        </message>
        <message>
            <source>Name of the series</source>
            <translation>اسم السلسلة</translation>
        </message>
        <message>
            <source>New body “{0}”</source>
            <translation>جهة جديدة «{0}»</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Organised by</source>
            <translation>الجهات المنظِّمة</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>What is the meeting about?</source>
            <translation>ما موضوع الاجتماع؟</translation>
        </message>
        <message>
            <source>and</source>
            <translation>و</translation>
        </message>
        <message>
            <source>in cooperation with</source>
            <translation>بالتعاون مع</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>Next month</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Go on working</source>
            <translation>تابع العمل</translation>
        </message>
        <message>
            <source>Mahdar ended unexpectedly the last time. Everything that was saved is safe. Please save the report and give it to whoever looks after this computer.</source>
            <translation>توقّف محضر فجأة في المرة الماضية. كل ما حُفظ سليم. احفظ التقرير من فضلك وسلّمه لمن يعتني بهذا الجهاز.</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>احفظ التقرير…</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>اعرض التقرير</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>حدث ما لم يكن متوقعاً</translation>
        </message>
        <message>
            <source>The program made a mistake. Everything that was saved is safe, and you may go on working. Please save the report and give it to whoever looks after this computer.</source>
            <translation>أخطأ البرنامج. كل ما حُفظ سليم، ويمكنك متابعة العمل. احفظ التقرير من فضلك وسلّمه لمن يعتني بهذا الجهاز.</translation>
        </message>
        <message>
            <source>The report could not be written there. Choose another place.</source>
            <translation>تعذّرت كتابة التقرير هناك. اختر مكاناً آخر.</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>حُفظ التقرير.</translation>
        </message>
        <message>
            <source>The report says where in the program it happened. It holds no minutes, no names and no passwords.</source>
            <translation>يقول التقرير أين وقع الخطأ في البرنامج. لا محاضر فيه ولا أسماء ولا كلمات سر.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Not a date. Write it like 3/9/2024 or 3 September 2024.</source>
            <translation>ليس تاريخاً. اكتبه هكذا: ⁨3/9/2024⁩ أو 3 أيلول 2024.</translation>
        </message>
        <message>
            <source>Pick from the calendar</source>
            <translation>اختر من التقويم</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Approve…</source>
            <translation>اعتماد…</translation>
        </message>
        <message>
            <source>Back to the meetings</source>
            <translation>العودة إلى الاجتماعات</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>اجتماع جديد</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>إعادة (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Something is still missing; it is marked beside the fields.</source>
            <translation>ما زال شيء ناقصاً، وهو معلَّم بجانب الحقول.</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>إلى المراجعة</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>تراجع (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>EmblemField</name>
        <message>
            <source>A PNG on a transparent ground looks best on paper.</source>
            <translation>صورة PNG بخلفية شفافة هي الأجمل على الورق.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختر صورة…</translation>
        </message>
        <message>
            <source>Choose the emblem</source>
            <translation>اختر الشعار</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <source>This file is not a picture that can be read.</source>
            <translation>هذا الملف ليس صورة يمكن قراءتها.</translation>
        </message>
        <message>
            <source>Without an emblem</source>
            <translation>بلا شعار</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>التحدي</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>السرية</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>النقاش</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>End</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>إجراء المتابعة</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Honorific</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Kurmanji</source>
            <translation>الكرمانجية</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>الاجتماع</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>المحضر</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>جهة منظِّمة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المُخرَج</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>المقترح</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>طرحه</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>يمثّل</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>القطاع</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>المتحدث</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>المداخلة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Syriac</source>
            <translation>السريانية</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>المحور</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All states</source>
            <translation>كل الحالات</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>كل السنوات</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>مسح الكل</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} من {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Everything stays on this computer: Mahdar never uses a network.</source>
            <translation>كل شيء يبقى على هذا الجهاز: محضر لا يستعمل أي شبكة.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Open the minutes book</source>
            <translation>افتح دفتر المحاضر</translation>
        </message>
        <message>
            <source>Welcome to Mahdar</source>
            <translation>أهلاً بك في محضر</translation>
        </message>
        <message>
            <source>Whose minutes book is this? All but the code can be changed later.</source>
            <translation>لمن هذا الدفتر؟ يمكن تغيير كل شيء لاحقاً عدا الرمز.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>لم يتغيّر شيء بعد.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>LetterheadPreview</name>
        <message>
            <source>How the letterhead will look</source>
            <translation>كيف ستبدو الترويسة</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>اللغة والمظهر</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Minutes are written in their own language, whatever stands here.</source>
            <translation>للمحاضر لغتها، مهما كان الخيار هنا.</translation>
        </message>
        <message>
            <source>Names of the months</source>
            <translation>أسماء الأشهر</translation>
        </message>
        <message>
            <source>On paper, in Arabic.</source>
            <translation>على الورق، بالعربية.</translation>
        </message>
        <message>
            <source>On screen and on paper; both can be typed.</source>
            <translation>على الشاشة والورق؛ ويمكن الكتابة بكليهما.</translation>
        </message>
        <message>
            <source>Size of text and buttons</source>
            <translation>حجم النص والأزرار</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Mahdar</source>
            <translation>محضر</translation>
        </message>
        <message>
            <source>Mahdar, {0}</source>
            <translation>محضر، {0}</translation>
        </message>
    </context>
    <context>
        <name>MeetingActions</name>
        <message>
            <source>After approval the record no longer changes: it gets the number {0} and is sealed with the key of this office. Whatever comes later is written beside it.</source>
            <translation>بعد الاعتماد لا يتغيّر السجل: يأخذ الرقم {0} ويُختم بمفتاح هذا المكتب، وما يأتي بعده يُكتب بجانبه ولا يغيّره.</translation>
        </message>
        <message>
            <source>Approve and seal</source>
            <translation>اعتماد وختم</translation>
        </message>
        <message>
            <source>Approve “{0}”?</source>
            <translation>اعتماد «{0}»؟</translation>
        </message>
        <message>
            <source>Approved and sealed. Number: {0}</source>
            <translation>اعتُمد المحضر وخُتم. الرقم: {0}</translation>
        </message>
        <message>
            <source>Draft minutes</source>
            <translation>مسودة محضر</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>محضر</translation>
        </message>
        <message>
            <source>Missing before it can be approved:</source>
            <translation>ينقص قبل الاعتماد:</translation>
        </message>
        <message>
            <source>Missing before it can go to review:</source>
            <translation>ينقص قبل إرساله إلى المراجعة:</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>افتح المجلد</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>ملفات PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Save the minutes as PDF</source>
            <translation>حفظ المحضر بصيغة PDF</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>حُفظ باسم {0}</translation>
        </message>
        <message>
            <source>The draft “{0}” was removed.</source>
            <translation>حُذفت المسودة «{0}».</translation>
        </message>
        <message>
            <source>The minutes are a draft again.</source>
            <translation>عاد المحضر مسودة.</translation>
        </message>
        <message>
            <source>The minutes are in review now.</source>
            <translation>المحضر الآن قيد المراجعة.</translation>
        </message>
        <message>
            <source>The minutes were sent to the printer.</source>
            <translation>أُرسل المحضر إلى الطابعة.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>MeetingList</name>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
    </context>
    <context>
        <name>MeetingWords</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>لا اجتماعات</numerusform>
                <numerusform>اجتماع واحد</numerusform>
                <numerusform>اجتماعان</numerusform>
                <numerusform>%n اجتماعات</numerusform>
                <numerusform>%n اجتماعاً</numerusform>
                <numerusform>%n اجتماع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s)</source>
            <translation>
                <numerusform>لا مخرجات</numerusform>
                <numerusform>مخرج واحد</numerusform>
                <numerusform>مخرجان</numerusform>
                <numerusform>%n مخرجات</numerusform>
                <numerusform>%n مخرجاً</numerusform>
                <numerusform>%n مخرج</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>مؤرشف</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>No subject yet</source>
            <translation>بلا موضوع بعد</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقّع</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>{0} in cooperation with {1}</source>
            <translation>{0} بالتعاون مع {1}</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Approved minutes stay: they cannot be removed.</source>
            <translation>المحضر المعتمد يبقى، ولا يمكن حذفه.</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>اعتماد…</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>إعادة إلى المسودة</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>امسح عوامل التصفية</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>اجتماع جديد</translation>
        </message>
        <message>
            <source>No meeting found</source>
            <translation>لا اجتماع بهذا الوصف</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>لا اجتماعات بعد</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Record a meeting during or after it: it is saved as you type. Meetings of other offices come in by bundle, on the page Transfer.</source>
            <translation>سجّل الاجتماع أثناءه أو بعده، ويُحفظ ما تكتبه أولاً بأول. اجتماعات المكاتب الأخرى تصل بحزمة من صفحة النقل.</translation>
        </message>
        <message>
            <source>Record the first meeting</source>
            <translation>سجّل أول اجتماع</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Search meetings</source>
            <translation>البحث في الاجتماعات</translation>
        </message>
        <message>
            <source>Search minutes, names and outcomes…</source>
            <translation>ابحث في المحاضر والأسماء والمخرجات…</translation>
        </message>
        <message>
            <source>The meetings are being read…</source>
            <translation>تُقرأ الاجتماعات الآن…</translation>
        </message>
        <message>
            <source>The meetings cannot be shown</source>
            <translation>تعذّر عرض الاجتماعات</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>إلى المراجعة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>أعد المحاولة</translation>
        </message>
        <message>
            <source>Try fewer letters or another spelling, or clear the filters.</source>
            <translation>جرّب حروفاً أقل أو كتابة أخرى، أو امسح عوامل التصفية.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>أغلق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>MissingStrip</name>
        <message>
            <source>Attendance {0}</source>
            <translation>الحضور {0}</translation>
        </message>
        <message>
            <source>Challenge {0}</source>
            <translation>التحدي {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Go to this place in the editor</source>
            <translation>اذهب إلى موضعه في المحرر</translation>
        </message>
        <message>
            <source>Organiser {0}</source>
            <translation>الجهة {0}</translation>
        </message>
        <message>
            <source>Outcome {0}</source>
            <translation>المُخرَج {0}</translation>
        </message>
        <message>
            <source>Proposal {0}</source>
            <translation>المقترح {0}</translation>
        </message>
        <message>
            <source>Statement {0}</source>
            <translation>المداخلة {0}</translation>
        </message>
        <message>
            <source>Topic {0}</source>
            <translation>المحور {0}</translation>
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
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>NavigationHead</name>
        <message>
            <source>Mahdar</source>
            <translation>محضر</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>A number from {0} to {1}.</source>
            <translation>رقم من {0} إلى {1}.</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Emblem</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Lines of the letterhead</source>
            <translation>أسطر الترويسة</translation>
        </message>
        <message>
            <source>Minutes will be numbered like {0}.</source>
            <translation>سترقَّم المحاضر هكذا: {0}</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>اسم المكتب</translation>
        </message>
        <message>
            <source>One word without slash or hyphen, such as the city's name.</source>
            <translation>كلمة واحدة بلا شرطة ولا خط مائل، كاسم المدينة.</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>الرمز المختصر</translation>
        </message>
        <message>
            <source>The code begins the number of every minutes.</source>
            <translation>الرمز أول رقم كل محضر، فلا بد منه.</translation>
        </message>
        <message>
            <source>The name of the office is printed on every page.</source>
            <translation>اسم المكتب يُطبع على كل صفحة، فلا بد منه.</translation>
        </message>
    </context>
    <context>
        <name>OutcomeEditor</name>
        <message>
            <source>Add an action</source>
            <translation>إضافة إجراء متابعة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المُخرَج</translation>
        </message>
        <message>
            <source>What was agreed or decided</source>
            <translation>ما تقرر أو اتُّفق عليه</translation>
        </message>
    </context>
    <context>
        <name>OutcomesSection</name>
        <message>
            <source>Add an outcome</source>
            <translation>إضافة مُخرَج</translation>
        </message>
        <message>
            <source>No outcome yet. What did the meeting come to? The chief one first.</source>
            <translation>لا مخرجات بعد. إلى ماذا خلص الاجتماع؟ أهمها أولاً.</translation>
        </message>
        <message>
            <source>Outcomes and actions</source>
            <translation>المخرجات والإجراءات</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Missing before approval:</source>
            <translation>ينقص قبل الاعتماد:</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>لا ينقص شيء.</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>ينقصه شيء</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the minutes</source>
            <translation>صفحات المحضر</translation>
        </message>
    </context>
    <context>
        <name>PaneToolbar</name>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Only the page</source>
            <translation>الصفحة وحدها</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>إلى المراجعة</translation>
        </message>
    </context>
    <context>
        <name>ProgressBar</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>RaisedEditor</name>
        <message>
            <source>Answered by outcome</source>
            <translation>المُخرَج الذي يجيب عنه</translation>
        </message>
        <message>
            <source>In a sentence or two</source>
            <translation>في جملة أو جملتين</translation>
        </message>
        <message>
            <source>No outcome yet</source>
            <translation>بلا مُخرَج بعد</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>طرحه</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>القطاع</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
    </context>
    <context>
        <name>RaisedSection</name>
        <message>
            <source>Add a challenge</source>
            <translation>إضافة تحدٍّ</translation>
        </message>
        <message>
            <source>Add a proposal</source>
            <translation>إضافة مقترح</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>التحديات</translation>
        </message>
        <message>
            <source>Challenges and proposals</source>
            <translation>التحديات والمقترحات</translation>
        </message>
        <message>
            <source>No challenge was noted.</source>
            <translation>لم تُدوَّن تحديات.</translation>
        </message>
        <message>
            <source>No proposal was noted.</source>
            <translation>لم تُدوَّن مقترحات.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>المقترحات</translation>
        </message>
    </context>
    <context>
        <name>ReadingPane</name>
        <message>
            <source>Approved and sealed, true to the original</source>
            <translation>معتمد ومختوم، مطابق للأصل</translation>
        </message>
        <message>
            <source>Choose a meeting from the list and read it here as it is printed.</source>
            <translation>اختر اجتماعاً من القائمة واقرأه هنا كما يُطبع.</translation>
        </message>
        <message>
            <source>Sealed by an office that is no longer trusted</source>
            <translation>ختمه مكتب أُلغيت الثقة به</translation>
        </message>
        <message>
            <source>Sealed by an office that is not known here</source>
            <translation>ختمه مكتب غير معروف هنا</translation>
        </message>
        <message>
            <source>Sealed by {0}</source>
            <translation>ختمه {0}</translation>
        </message>
        <message>
            <source>The page cannot be shown</source>
            <translation>تعذّر عرض الصفحة</translation>
        </message>
        <message>
            <source>The page is being set…</source>
            <translation>تُنضَّد الصفحة الآن…</translation>
        </message>
        <message>
            <source>The page of the minutes</source>
            <translation>صفحة المحضر</translation>
        </message>
        <message>
            <source>The record is sealed; an older version set its pages</source>
            <translation>السجل مختوم، وصفحاته من إصدار أقدم</translation>
        </message>
        <message>
            <source>The seal does not fit this record</source>
            <translation>الختم لا يطابق هذا السجل</translation>
        </message>
        <message>
            <source>There is no seal</source>
            <translation>لا ختم عليه</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>أعد المحاولة</translation>
        </message>
    </context>
    <context>
        <name>RefusalDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Mahdar cannot open</source>
            <translation>تعذّر فتح محضر</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>The report</source>
            <translation>التقرير</translation>
        </message>
    </context>
    <context>
        <name>RevisionWords</name>
        <message>
            <source>Added: {0}</source>
            <translation>أُضيف: {0}</translation>
        </message>
        <message>
            <source>Added: {0}: {1}</source>
            <translation>أُضيف: {0}: {1}</translation>
        </message>
        <message>
            <source>Brought back: {0}</source>
            <translation>أُعيد: {0}</translation>
        </message>
        <message>
            <source>Removed: {0}</source>
            <translation>حُذف: {0}</translation>
        </message>
        <message>
            <source>The meeting was begun.</source>
            <translation>بدأ تسجيل الاجتماع.</translation>
        </message>
        <message>
            <source>The meeting was begun: “{0}”</source>
            <translation>بدأ تسجيل الاجتماع: «{0}»</translation>
        </message>
        <message>
            <source>{0}: emptied (was {1})</source>
            <translation>{0}: أُفرغ (كان {1})</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} became {2}</source>
            <translation>{0}: {1} صار {2}</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
    </context>
    <context>
        <name>SafetyCard</name>
        <message>
            <source>Back up now…</source>
            <translation>انسخ احتياطياً الآن…</translation>
        </message>
        <message>
            <source>Data folder: {0}</source>
            <translation>مجلد البيانات: {0}</translation>
        </message>
        <message>
            <source>Records are saved while you write. A copy on another disk or stick saves them from a broken computer; make one every week.</source>
            <translation>تُحفظ السجلات وأنت تكتب. ونسخة على قرص آخر أو ذاكرة تحميها من عطل الجهاز؛ خذ نسخة كل أسبوع.</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>الأمان</translation>
        </message>
        <message>
            <source>Show the data folder</source>
            <translation>اعرض مجلد البيانات</translation>
        </message>
        <message>
            <source>Where is the copy to be made?</source>
            <translation>أين تُحفظ النسخة؟</translation>
        </message>
    </context>
    <context>
        <name>SafetyFoot</name>
        <message>
            <source>Last backup: today {0}</source>
            <translation>آخر نسخة احتياطية: اليوم {0}</translation>
        </message>
        <message>
            <source>Last backup: {0}</source>
            <translation>آخر نسخة احتياطية: {0}</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>لا نسخة احتياطية بعد</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>محفوظ على هذا الجهاز</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يُحفظ الآن…</translation>
        </message>
    </context>
    <context>
        <name>SavedNote</name>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>حُفظ {0}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>يُحفظ…</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Go on filling in</source>
            <translation>تابع التعبئة</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>تغادر دون حفظ؟</translation>
        </message>
        <message>
            <source>Making a copy of all records</source>
            <translation>تُنسخ كل السجلات</translation>
        </message>
        <message>
            <source>Save the office</source>
            <translation>احفظ بيانات المكتب</translation>
        </message>
        <message>
            <source>Saved. Minutes approved so far stay as they are.</source>
            <translation>حُفظ. المحاضر المعتمدة حتى الآن تبقى كما هي.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Something is missing in the office's details, so they are not saved.</source>
            <translation>في بيانات المكتب نقص، فلم تُحفظ.</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>تراجع عن التعديل</translation>
        </message>
        <message>
            <source>The copy is complete and was read back: {0}</source>
            <translation>النسخة كاملة وقُرئت للتحقق: {0}</translation>
        </message>
        <message>
            <source>The office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>The office is saved. New minutes carry this letterhead.</source>
            <translation>حُفظت بيانات المكتب. المحاضر الجديدة تحمل هذه الترويسة.</translation>
        </message>
    </context>
    <context>
        <name>StatementEditor</name>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>صالحة للنشر</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>بلا محور</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>المتحدث</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>المحور</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>Who spoke?</source>
            <translation>من تحدث؟</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>نص حرفي</translation>
        </message>
        <message>
            <source>at the meeting</source>
            <translation>حضر الاجتماع</translation>
        </message>
    </context>
    <context>
        <name>StatementsSection</name>
        <message>
            <source>Add a statement</source>
            <translation>إضافة مداخلة</translation>
        </message>
        <message>
            <source>Nothing yet. Who spoke, and what did they say?</source>
            <translation>لا مداخلات بعد. من تحدث، وماذا قال؟</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>المداخلات</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Not a time. Write it like 14:05.</source>
            <translation>ليس وقتاً. اكتبه هكذا: ⁨14:05⁩.</translation>
        </message>
    </context>
    <context>
        <name>WaitingState</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>_PageList</name>
        <message>
            <source>Bodies and people</source>
            <translation>الجهات والأشخاص</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>المخرجات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>النقل</translation>
        </message>
    </context>
    <context>
        <name>_PartFrame</name>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>إلى أسفل (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>إلى أعلى (Alt+↑)</translation>
        </message>
        <message>
            <source>Remove (Ctrl+Delete)</source>
            <translation>حذف (Ctrl+Delete)</translation>
        </message>
    </context>
    <context>
        <name>_RevisionCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غير ذلك</numerusform>
                <numerusform>وتغيير آخر</numerusform>
                <numerusform>وتغييران آخران</numerusform>
                <numerusform>و%n تغييرات أخرى</numerusform>
                <numerusform>و%n تغييراً آخر</numerusform>
                <numerusform>و%n تغيير آخر</numerusform>
            </translation>
        </message>
    </context>
</TS>
