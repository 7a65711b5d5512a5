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
        <name>ActionList</name>
        <message>
            <source>Actions</source>
            <translation>إجراءات المتابعة</translation>
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
        <name>AmendDialog</name>
        <message>
            <source>Amend the minutes {0}</source>
            <translation>تعديل المحضر {0}</translation>
        </message>
        <message>
            <source>Kind of amendment</source>
            <translation>نوع التعديل</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The approved minutes stay as they are. You get a copy of the whole record to change; it is approved under a number of its own and names these minutes.</source>
            <translation>المحضر المعتمد يبقى كما هو. ستُفتح نسخة من السجل كاملاً لتحريرها، وتُعتمد برقم خاص بها يُذكر فيه هذا المحضر.</translation>
        </message>
        <message>
            <source>What is added, or what was wrong?</source>
            <translation>ما الذي يُضاف، أو ما الخطأ الذي وقع؟</translation>
        </message>
        <message>
            <source>Write the amendment</source>
            <translation>كتابة التعديل</translation>
        </message>
    </context>
    <context>
        <name>AmendedStrip</name>
        <message>
            <source>Amended by the minutes {0}.</source>
            <translation>عُدّل بالمحضر رقم {0}.</translation>
        </message>
        <message>
            <source>An amendment is being written; it counts once it is approved.</source>
            <translation>يُكتب له تعديل، ولا يُعمل به إلا بعد اعتماده.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
        <message>
            <source>This amends the minutes {0}.</source>
            <translation>هذا تعديل للمحضر رقم {0}.</translation>
        </message>
    </context>
    <context>
        <name>AmendmentSection</name>
        <message>
            <source>Amendment</source>
            <translation>التعديل</translation>
        </message>
        <message>
            <source>Kind of amendment</source>
            <translation>نوع التعديل</translation>
        </message>
        <message>
            <source>Read them</source>
            <translation>قراءته</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>This amends the approved minutes {0}, which stay as they are. It holds the whole record as it is to be read from now on.</source>
            <translation>هذا تعديل للمحضر المعتمد {0}، والمعتمد يبقى كما هو. في هذا السجل النص كاملاً كما يُقرأ من الآن فصاعداً.</translation>
        </message>
        <message>
            <source>What is added, or what was wrong?</source>
            <translation>ما الذي يُضاف، أو ما الخطأ الذي وقع؟</translation>
        </message>
    </context>
    <context>
        <name>AskCard</name>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Drop the minutes here</source>
            <translation>أفلت المحضر هنا</translation>
        </message>
        <message>
            <source>Or type the short code at the foot of the page</source>
            <translation>أو اكتب الرمز القصير الذي في أسفل الصفحة</translation>
        </message>
        <message>
            <source>The PDF, or a scan or photograph of the paper (PNG, JPEG)</source>
            <translation>ملف PDF، أو مسح ضوئي أو صورة للورقة (PNG أو JPEG)</translation>
        </message>
        <message>
            <source>The text of the QR code can be pasted here as well.</source>
            <translation>ويمكن لصق نص رمز QR هنا أيضاً.</translation>
        </message>
        <message>
            <source>Verify the code</source>
            <translation>تحقق من الرمز</translation>
        </message>
        <message>
            <source>What is to be verified</source>
            <translation>ما يُراد التحقق منه</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>“{0}” was not attached. {1}</source>
            <translation>لم يُرفق «{0}». {1}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCopies</name>
        <message>
            <source>No program opens “{0}” here. Save a copy, and open it elsewhere.</source>
            <translation>لا برنامج هنا يفتح «{0}». احفظ نسخة منه وافتحها في جهاز آخر.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Preparing “{0}” for reading</source>
            <translation>تجهيز «{0}» للقراءة</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>حُفظ باسم {0}</translation>
        </message>
        <message>
            <source>Saving “{0}”</source>
            <translation>حفظ «{0}»</translation>
        </message>
    </context>
    <context>
        <name>AttachmentLine</name>
        <message>
            <source>Open a copy to read</source>
            <translation>فتح نسخة للقراءة</translation>
        </message>
        <message>
            <source>Save a copy of {0}</source>
            <translation>حفظ نسخة من {0}</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentWords</name>
        <message>
            <source>Archive</source>
            <translation>ملف مضغوط</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>It comes with the next bundle of an office that has it.</source>
            <translation>يأتي مع الحزمة التالية من مكتب يملكه.</translation>
        </message>
        <message>
            <source>It will come with the next bundle from {0}.</source>
            <translation>سيأتي مع الحزمة التالية من {0}.</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>لم يصل بعد</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>عرض شرائح</translation>
        </message>
        <message>
            <source>Sound recording</source>
            <translation>تسجيل صوتي</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Text document</source>
            <translation>مستند نصي</translation>
        </message>
        <message>
            <source>added by {0} on {1}</source>
            <translation>أضافه {0} في {1}</translation>
        </message>
        <message>
            <source>added on {0}</source>
            <translation>أُضيف في {0}</translation>
        </message>
        <message>
            <source>just added</source>
            <translation>أُضيف الآن</translation>
        </message>
        <message>
            <source>{0} of it is here</source>
            <translation>وصل منه {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} من {1}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsSection</name>
        <message>
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>إرفاق ملفات…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>المرفقات</translation>
        </message>
        <message>
            <source>Nothing is attached. Choose files, or drop them on this page.</source>
            <translation>لا مرفقات. اختر ملفات، أو أفلتها على هذه الصفحة.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>إعادته</translation>
        </message>
        <message>
            <source>“{0}” is attached already, as “{1}”.</source>
            <translation>«{0}» مرفق من قبل باسم «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is attached already.</source>
            <translation>«{0}» مرفق من قبل.</translation>
        </message>
        <message>
            <source>“{0}” is no longer attached.</source>
            <translation>لم يعد «{0}» مرفقاً.</translation>
        </message>
        <message>
            <source>“{0}” was attached to the meeting that you left.</source>
            <translation>أُرفق «{0}» بالاجتماع الذي غادرته.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceEditor</name>
        <message>
            <source>Body</source>
            <translation>الجهة</translation>
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
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRest</name>
        <message>
            <source>Came at</source>
            <translation>حضر الساعة</translation>
        </message>
        <message>
            <source>Left at</source>
            <translation>غادر الساعة</translation>
        </message>
        <message>
            <source>Left before coming?</source>
            <translation>المغادرة قبل الحضور؟</translation>
        </message>
        <message>
            <source>Representing</source>
            <translation>ممثلاً عن</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSection</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>بلا مجموعات</numerusform>
                <numerusform>مجموعة واحدة</numerusform>
                <numerusform>مجموعتان</numerusform>
                <numerusform>%n مجموعات</numerusform>
                <numerusform>%n مجموعة</numerusform>
                <numerusform>%n مجموعة</numerusform>
            </translation>
        </message>
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
            <source>Nobody yet. Type a name; those who were at earlier meetings are completed. A list copied from Excel can be pasted into a name (name, post, body).</source>
            <translation>لا أحد بعد. اكتب اسماً، ومن حضر اجتماعاً سابقاً يُستكمل من السجل. ويمكن لصق قائمة من Excel في خانة الاسم (الاسم، الصفة، الجهة).</translation>
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
            <source>Ends before it begins?</source>
            <translation>ينتهي قبل أن يبدأ؟</translation>
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
            <source>Hijri date</source>
            <translation>التاريخ الهجري</translation>
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
            <source>None</source>
            <translation>بلا</translation>
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
            <source>Second language beside it</source>
            <translation>لغة ثانية إلى جانبها</translation>
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
        <name>BodyForm</name>
        <message>
            <source>Belongs to</source>
            <translation>تتبع</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>رقم الترخيص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>None: it stands by itself</source>
            <translation>لا شيء: قائمة بذاتها</translation>
        </message>
        <message>
            <source>Pick it from the list, or add that body first.</source>
            <translation>اخترها من القائمة، أو أضف تلك الجهة أولاً.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Write the name in one script at least.</source>
            <translation>اكتب الاسم بخط واحد على الأقل.</translation>
        </message>
    </context>
    <context>
        <name>BundlePassphraseDialog</name>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>فتح الحزمة</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السر</translation>
        </message>
        <message>
            <source>Whoever made the bundle tells it by telephone or face to face. A missing hamza or point does not matter.</source>
            <translation>يبلغك بها من أعدّ الحزمة بالهاتف أو وجهاً لوجه. لا يضر نقص همزة أو نقطة.</translation>
        </message>
        <message>
            <source>{0} opens with a passphrase</source>
            <translation>تُفتح {0} بعبارة سر</translation>
        </message>
    </context>
    <context>
        <name>BundleRow</name>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>لا جزء</numerusform>
                <numerusform>جزء واحد</numerusform>
                <numerusform>جزآن</numerusform>
                <numerusform>%n أجزاء</numerusform>
                <numerusform>%n جزءاً</numerusform>
                <numerusform>%n جزء</numerusform>
            </translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>من {0}</translation>
        </message>
        <message>
            <source>With a passphrase: {0}</source>
            <translation>بعبارة سر: {0}</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>مبتورة</translation>
        </message>
        <message>
            <source>made {0}</source>
            <translation>أُعدّت {0}</translation>
        </message>
        <message>
            <source>taken in before</source>
            <translation>سبق استيرادها</translation>
        </message>
        <message>
            <source>without part {0} of {1}</source>
            <translation>بلا الجزء {0} من {1}</translation>
        </message>
        <message>
            <source>written here</source>
            <translation>كُتبت هنا</translation>
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
        <name>CardExchange</name>
        <message>
            <source>Do this when its computer or its keys were lost. Nothing more is taken from this card or sent to it, for good; what came before stays. The office comes back with a new card.</source>
            <translation>افعل هذا إذا ضاع حاسوبه أو ضاعت مفاتيحه. لن يؤخذ شيء من صاحب هذه البطاقة ولن يُرسل إليه شيء بعد الآن، نهائياً؛ ويبقى ما جاء من قبل. ويعود المكتب ببطاقة جديدة.</translation>
        </message>
        <message>
            <source>Go on trusting</source>
            <translation>متابعة الثقة</translation>
        </message>
        <message>
            <source>Office card</source>
            <translation>بطاقة مكتب</translation>
        </message>
        <message>
            <source>Office cards and pictures of them</source>
            <translation>بطاقات المكاتب وصورها</translation>
        </message>
        <message>
            <source>Open an office card</source>
            <translation>فتح بطاقة مكتب</translation>
        </message>
        <message>
            <source>Picture of the code</source>
            <translation>صورة الرمز</translation>
        </message>
        <message>
            <source>Save the office card</source>
            <translation>حفظ بطاقة المكتب</translation>
        </message>
        <message>
            <source>Sheet to print</source>
            <translation>ورقة للطباعة</translation>
        </message>
        <message>
            <source>Stop trusting</source>
            <translation>إنهاء الثقة</translation>
        </message>
        <message>
            <source>Stop trusting {0}?</source>
            <translation>إنهاء الثقة بـ{0}؟</translation>
        </message>
        <message>
            <source>The card is saved: {0}. Hand it over, then read the numbers aloud.</source>
            <translation>حُفظت البطاقة: {0}. سلّمها، ثم اقرأ الأرقام بصوتك.</translation>
        </message>
        <message>
            <source>The card of {0} is kept. Nothing is sent before it is compared.</source>
            <translation>حُفظت بطاقة {0}. لن يُرسل إليه شيء قبل مقارنة الأرقام.</translation>
        </message>
        <message>
            <source>The card of {0} was not taken in. Throw the file away and ask that office itself for its card.</source>
            <translation>لم تُقبل بطاقة {0}. تخلّص من الملف واطلب البطاقة من المكتب نفسه.</translation>
        </message>
        <message>
            <source>The office has new keys. Make a new backup now.</source>
            <translation>للمكتب مفاتيح جديدة. خذ نسخة احتياطية جديدة الآن.</translation>
        </message>
        <message>
            <source>{0} is no longer trusted.</source>
            <translation>لم يعد {0} موثوقاً.</translation>
        </message>
        <message>
            <source>{0} is trusted now: you can send to it and take in what it sends.</source>
            <translation>صار {0} موثوقاً: يمكنك الإرسال إليه واستيراد ما يرسله.</translation>
        </message>
    </context>
    <context>
        <name>ClosingSection</name>
        <message>
            <source>Add a recipient</source>
            <translation>إضافة مستلم</translation>
        </message>
        <message>
            <source>At</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>نسخة إلى</translation>
        </message>
        <message>
            <source>Next meeting and copies</source>
            <translation>الاجتماع القادم والنسخ</translation>
        </message>
        <message>
            <source>Next meeting on</source>
            <translation>الاجتماع القادم في</translation>
        </message>
        <message>
            <source>No copies go out.</source>
            <translation>لا نسخ لأحد.</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>المكان</translation>
        </message>
    </context>
    <context>
        <name>CompareDeviceDialog</name>
        <message>
            <source>Add a computer</source>
            <translation>إضافة حاسوب</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>عدم الإضافة</translation>
        </message>
        <message>
            <source>Look at the other computer: the same numbers must stand there. Whoever is added reads everything, and writes and approves in the office's name.</source>
            <translation>انظر إلى الحاسوب الآخر: يجب أن تكون عليه الأرقام نفسها. فمن يُضف يقرأ كل شيء، ويكتب ويعتمد باسم المكتب.</translation>
        </message>
        <message>
            <source>The same: add it…</source>
            <translation>متطابقة: إضافته…</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Another text</source>
            <translation>نص آخر</translation>
        </message>
        <message>
            <source>Another text…</source>
            <translation>نص آخر…</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>دمج التغييرين</translation>
        </message>
        <message>
            <source>Show the meeting</source>
            <translation>عرض الاجتماع</translation>
        </message>
        <message>
            <source>Write a text, or take one of those above.</source>
            <translation>اكتب نصاً، أو خذ أحد النصوص أعلاه.</translation>
        </message>
        <message>
            <source>Write this text</source>
            <translation>اعتماد هذا النص</translation>
        </message>
    </context>
    <context>
        <name>ConflictList</name>
        <message numerus="yes">
            <source>%n more conflict(s)</source>
            <translation>
                <numerusform>لا تعارض آخر</numerusform>
                <numerusform>تعارض آخر</numerusform>
                <numerusform>تعارضان آخران</numerusform>
                <numerusform>%n تعارضات أخرى</numerusform>
                <numerusform>%n تعارضاً آخر</numerusform>
                <numerusform>%n تعارض آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided: {0}. It travels with the next bundle.</source>
            <translation>حُسم: {0}. ينتقل القرار مع الحزمة القادمة.</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>أخذ الآخر بدلاً منه</translation>
        </message>
        <message>
            <source>The other text stands there now.</source>
            <translation>صار النص الآخر هو المعتمد في السجل.</translation>
        </message>
    </context>
    <context>
        <name>ConflictWords</name>
        <message>
            <source>(empty)</source>
            <translation>(فارغ)</translation>
        </message>
        <message>
            <source>A meeting without a subject</source>
            <translation>اجتماع بلا موضوع</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>المرفق</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>تتبع</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Kept, with its changes</source>
            <translation>باقٍ، بتعديلاته</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>رقم الترخيص</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>قابل للنشر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>عندنا</translation>
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
            <source>Place in the list</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>حذفه</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>المتحدث</translation>
        </message>
        <message>
            <source>Take ours</source>
            <translation>ما كتبناه</translation>
        </message>
        <message>
            <source>Take that of {0}</source>
            <translation>ما كتبه مكتب {0}</translation>
        </message>
        <message>
            <source>The minutes are approved and stay as they are. What the other office changed later can only be written beside them.</source>
            <translation>المحضر معتمد ويبقى كما هو. ما عدّله المكتب الآخر بعد ذلك يُكتب ملحقاً لا غير.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>المحور</translation>
        </message>
        <message>
            <source>Two offices approved this meeting with different content. Agree with that office which one counts.</source>
            <translation>اعتمد مكتبان هذا الاجتماع بمحتوى مختلف. اتفق مع ذلك المكتب على المحضر المعتدّ به.</translation>
        </message>
        <message>
            <source>Word for word</source>
            <translation>حرفياً</translation>
        </message>
        <message>
            <source>approved twice, with different content</source>
            <translation>اعتُمد مرتين بمحتوى مختلف</translation>
        </message>
        <message>
            <source>in Arabic</source>
            <translation>بالعربية</translation>
        </message>
        <message>
            <source>in Kurmanji</source>
            <translation>بالكرمانجية</translation>
        </message>
        <message>
            <source>in Syriac</source>
            <translation>بالسريانية</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{0} of: {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <source>{0}: removed by one, changed by the other</source>
            <translation>{0}: حذفه مكتب وعدّله آخر</translation>
        </message>
    </context>
    <context>
        <name>CopyEditor</name>
        <message>
            <source>Recipient</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Who gets a copy?</source>
            <translation>لمن تُرسل نسخة؟</translation>
        </message>
    </context>
    <context>
        <name>CopyingRow</name>
        <message>
            <source>Being copied…</source>
            <translation>يُنسخ الآن…</translation>
        </message>
        <message>
            <source>Being stopped…</source>
            <translation>يُوقَف الآن…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Copying {0}</source>
            <translation>نسخ {0}</translation>
        </message>
        <message>
            <source>Do not attach {0}</source>
            <translation>عدم إرفاق {0}</translation>
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
        <name>DeviceActions</name>
        <message>
            <source>Open the other computer's request</source>
            <translation>فتح طلب الحاسوب الآخر</translation>
        </message>
        <message>
            <source>Requests of computers</source>
            <translation>طلبات الحواسيب</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>حفظ الحزمة</translation>
        </message>
        <message>
            <source>The bundle is being written…</source>
            <translation>تُكتب الحزمة…</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>حزم النقل</translation>
        </message>
        <message>
            <source>Written: {0}. Open it on our other computers.</source>
            <translation>كُتبت: {0}. افتحها على حواسيبنا الأخرى.</translation>
        </message>
        <message>
            <source>{0} is added. Open the bundle {1} on it.</source>
            <translation>أُضيف {0}. افتح عليه الحزمة {1}.</translation>
        </message>
        <message>
            <source>{0} is ended; the next bundles tell other offices.</source>
            <translation>أُنهي عمل {0}؛ وتُعلم الحزم القادمة المكاتب بذلك.</translation>
        </message>
    </context>
    <context>
        <name>DevicesDialog</name>
        <message>
            <source>Add a computer…</source>
            <translation>إضافة حاسوب…</translation>
        </message>
        <message>
            <source>Bundle for our other computers…</source>
            <translation>حزمة لحواسيبنا الأخرى…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Computers of our office</source>
            <translation>حواسيب مكتبنا</translation>
        </message>
        <message>
            <source>Each computer has keys of its own, and this one answers for all of them. What other offices know of us, our card and its numbers, stays the same.</source>
            <translation>لكل حاسوب مفاتيحه، وهذا الحاسوب يضمنها جميعاً. أما ما تعرفه المكاتب عنّا، أي بطاقتنا وأرقامها، فيبقى كما هو.</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>إنهاء عمله…</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>ضاع</translation>
        </message>
        <message>
            <source>The first computer</source>
            <translation>الحاسوب الأول</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>This computer works for the office with keys of its own. Computers are added and ended on the first one, which holds the office's key.</source>
            <translation>يعمل هذا الحاسوب للمكتب بمفاتيح خاصة به. وتُضاف الحواسيب ويُنهى عملها من الحاسوب الأول الذي عنده مفتاح المكتب.</translation>
        </message>
        <message>
            <source>Used no more</source>
            <translation>لم يعد يُستعمل</translation>
        </message>
        <message>
            <source>holds the office's key</source>
            <translation>عنده مفتاح المكتب</translation>
        </message>
        <message>
            <source>last heard {0}</source>
            <translation>آخر ما وصل منه {0}</translation>
        </message>
        <message>
            <source>since {0}</source>
            <translation>منذ {0}</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>حتى {0}</translation>
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
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Bodies and people</source>
            <translation>الجهات والأشخاص</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>متابعة التعبئة</translation>
        </message>
        <message>
            <source>Leave without saving?</source>
            <translation>المغادرة دون حفظ؟</translation>
        </message>
        <message>
            <source>Names written in a record come here by themselves, and complete in the next.</source>
            <translation>تأتي إلى هنا الأسماء المكتوبة في السجلات من تلقاء نفسها، وتُستكمل في السجلات اللاحقة.</translation>
        </message>
        <message>
            <source>New body</source>
            <translation>جهة جديدة</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>No bodies yet</source>
            <translation>لا جهات بعد</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>لا أشخاص بعد</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>لم يُعثر على أحد</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Search by name, in any script…</source>
            <translation>ابحث بالاسم، بأي خط…</translation>
        </message>
        <message>
            <source>Search the directory</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>Something is missing, so this entry is not saved yet.</source>
            <translation>ينقص شيء، فلم تُحفظ هذه البيانات بعد.</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>التراجع عن التغييرات</translation>
        </message>
        <message>
            <source>The directory cannot be shown</source>
            <translation>لا يمكن عرض الدليل</translation>
        </message>
        <message>
            <source>The directory is being read…</source>
            <translation>يُقرأ الدليل…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling or another script, or add the name.</source>
            <translation>جرّب حروفاً أقل أو إملاءً آخر أو خطاً آخر، أو أضف الاسم.</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>ما يُعرض</translation>
        </message>
    </context>
    <context>
        <name>DirectoryWords</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>لا جهة</numerusform>
                <numerusform>جهة واحدة</numerusform>
                <numerusform>جهتان</numerusform>
                <numerusform>%n جهات</numerusform>
                <numerusform>%n جهة</numerusform>
                <numerusform>%n جهة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصاً</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>at %n meeting(s)</source>
            <translation>
                <numerusform>لم يحضر بعد</numerusform>
                <numerusform>في اجتماع واحد</numerusform>
                <numerusform>في اجتماعين</numerusform>
                <numerusform>في %n اجتماعات</numerusform>
                <numerusform>في %n اجتماعاً</numerusform>
                <numerusform>في %n اجتماع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع</numerusform>
                <numerusform>في اجتماع واحد</numerusform>
                <numerusform>في اجتماعين</numerusform>
                <numerusform>في %n اجتماعات</numerusform>
                <numerusform>في %n اجتماعاً</numerusform>
                <numerusform>في %n اجتماع</numerusform>
            </translation>
        </message>
        <message>
            <source>in no meeting yet</source>
            <translation>لم يرد في اجتماع بعد</translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>آخرها {0}</translation>
        </message>
        <message>
            <source>no post noted</source>
            <translation>بلا صفة مسجّلة</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>لم تُستعمل بعد</translation>
        </message>
    </context>
    <context>
        <name>DocumentSaver</name>
        <message>
            <source>Open the folder</source>
            <translation>افتح المجلد</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>حُفظ باسم {0}</translation>
        </message>
    </context>
    <context>
        <name>EditorPage</name>
        <message>
            <source>Leave what could not be saved?</source>
            <translation>أتغادر وما كتبته لم يُحفظ؟</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>المغادرة دون حفظ</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>اجتماع جديد</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء هنا</translation>
        </message>
        <message>
            <source>What you typed is saved now.</source>
            <translation>حُفظ الآن ما كتبته.</translation>
        </message>
        <message>
            <source>What you typed last is not on the disk yet; it stays here as long as this window is open, and is tried again every few seconds.</source>
            <translation>آخر ما كتبته لم يصل إلى القرص بعد. يبقى هنا ما دامت هذه النافذة مفتوحة، وتُعاد المحاولة كل بضع ثوانٍ.</translation>
        </message>
    </context>
    <context>
        <name>EditorTools</name>
        <message>
            <source>Approve…</source>
            <translation>اعتماد…</translation>
        </message>
        <message>
            <source>Back to the meetings</source>
            <translation>العودة إلى الاجتماعات</translation>
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
            <source>An SVG drawing, or a PNG on a transparent ground, looks best on paper.</source>
            <translation>رسم SVG، أو صورة PNG بخلفية شفافة، هو الأجمل على الورق.</translation>
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
            <source>This file cannot be read.</source>
            <translation>لا يمكن قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>Without an emblem</source>
            <translation>بلا شعار</translation>
        </message>
    </context>
    <context>
        <name>EndDeviceDialog</name>
        <message>
            <source>End a computer</source>
            <translation>إنهاء عمل حاسوب</translation>
        </message>
        <message>
            <source>Go on using it</source>
            <translation>متابعة استعماله</translation>
        </message>
        <message>
            <source>Is {0} used no more?</source>
            <translation>ألم يعد {0} يُستعمل؟</translation>
        </message>
        <message>
            <source>Its key ends for good. What it wrote and is here stays.</source>
            <translation>ينتهي مفتاحه نهائياً. ويبقى ما كتبه ووصل إلى هنا.</translation>
        </message>
        <message>
            <source>Lost or stolen</source>
            <translation>ضاع أو سُرق</translation>
        </message>
        <message>
            <source>Lost or stolen: a bundle that it signs from now on is refused, and minutes that it approved are marked, since somebody else may have its key.</source>
            <translation>إن ضاع أو سُرق: تُرفض كل حزمة يوقّعها بعد الآن، وتُوسم المحاضر التي اعتمدها، فقد يكون مفتاحه في يد غيرنا.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>لم نعد نستعمله</translation>
        </message>
        <message>
            <source>Put away: take a last bundle from it first. What it approved stays genuine.</source>
            <translation>إن لم نعد نستعمله: خذ منه حزمة أخيرة أولاً. ويبقى ما اعتمده صحيحاً.</translation>
        </message>
    </context>
    <context>
        <name>EntryActions</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>{0} is in the directory now.</source>
            <translation>أُضيف {0} إلى الدليل.</translation>
        </message>
        <message>
            <source>{0} is saved.</source>
            <translation>حُفظ {0}.</translation>
        </message>
        <message>
            <source>{0} was removed from the directory.</source>
            <translation>حُذف {0} من الدليل.</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>New body</source>
            <translation>جهة جديدة</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Take the changes back</source>
            <translation>التراجع عن التغييرات</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Amends the minutes</source>
            <translation>يعدّل المحضر</translation>
        </message>
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
            <source>Copy to</source>
            <translation>نسخة إلى</translation>
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
            <source>Hijri correction</source>
            <translation>تصحيح التاريخ الهجري</translation>
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
            <source>Kind of amendment</source>
            <translation>نوع التعديل</translation>
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
            <source>Next meeting</source>
            <translation>الاجتماع القادم</translation>
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
            <source>Place of the next meeting</source>
            <translation>مكان الاجتماع القادم</translation>
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
            <source>Quorum</source>
            <translation>النصاب</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>طرحه</translation>
        </message>
        <message>
            <source>Reason of the amendment</source>
            <translation>سبب التعديل</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>المستلم</translation>
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
            <source>Second language</source>
            <translation>اللغة الثانية</translation>
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
            <source>Start of the next meeting</source>
            <translation>ساعة الاجتماع القادم</translation>
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
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message numerus="yes">
            <source>%n attached file(s)</source>
            <translation>
                <numerusform>لا ملف مرفق</numerusform>
                <numerusform>ملف مرفق واحد</numerusform>
                <numerusform>ملفان مرفقان</numerusform>
                <numerusform>%n ملفات مرفقة</numerusform>
                <numerusform>%n ملفاً مرفقاً</numerusform>
                <numerusform>%n ملف مرفق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the files will still lack pieces; they come later.</source>
            <translation>
                <numerusform>كل الملفات كاملة</numerusform>
                <numerusform>ملف واحد منها تنقصه قطع بعد؛ تأتي لاحقاً.</numerusform>
                <numerusform>ملفان منها تنقصهما قطع بعد؛ تأتي لاحقاً.</numerusform>
                <numerusform>%n ملفات منها تنقصها قطع بعد؛ تأتي لاحقاً.</numerusform>
                <numerusform>%n ملفاً منها تنقصه قطع بعد؛ تأتي لاحقاً.</numerusform>
                <numerusform>%n ملف منها تنقصه قطع بعد؛ تأتي لاحقاً.</numerusform>
            </translation>
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
        <name>FingerprintField</name>
        <message>
            <source>All of it is the same.</source>
            <translation>كلها متطابقة.</translation>
        </message>
        <message>
            <source>Number {0} is not what stands here: ask them to read it again.</source>
            <translation>رقم {0} في الترتيب غير ما هو مكتوب هنا: اطلب قراءته من جديد.</translation>
        </message>
        <message>
            <source>Or type what they read to you, in numbers or in words:</source>
            <translation>أو اكتب ما يقرؤونه لك، أرقاماً أو كلمات:</translation>
        </message>
        <message>
            <source>The fingerprint as they read it</source>
            <translation>البصمة كما يقرؤونها</translation>
        </message>
        <message>
            <source>{0} of {1} agree so far; a part proves nothing.</source>
            <translation>تطابق {0} من {1} حتى الآن؛ والجزء لا يثبت شيئاً.</translation>
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
            <source>Our office has Mahdar on another computer…</source>
            <translation>لمكتبنا محضر على حاسوب آخر…</translation>
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
        <name>FollowUpPane</name>
        <message>
            <source>Follows from: {0}</source>
            <translation>بناءً على: {0}</translation>
        </message>
        <message>
            <source>From the meeting {0}</source>
            <translation>من الاجتماع: {0}</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>إلى أين وصل؟</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>فتح الاجتماع</translation>
        </message>
        <message>
            <source>Responsible: {0}</source>
            <translation>المسؤول: {0}</translation>
        </message>
        <message>
            <source>What was done so far</source>
            <translation>ما أُنجز حتى الآن</translation>
        </message>
        <message>
            <source>Who was asked, what was answered, what comes next…</source>
            <translation>مَن سُئل، بماذا أجاب، ما التالي…</translation>
        </message>
    </context>
    <context>
        <name>HijriField</name>
        <message>
            <source>a day earlier</source>
            <translation>قبل يوم</translation>
        </message>
        <message>
            <source>a day later</source>
            <translation>بعد يوم</translation>
        </message>
        <message>
            <source>as computed</source>
            <translation>بحسب التقويم</translation>
        </message>
        <message>
            <source>two days earlier</source>
            <translation>قبل يومين</translation>
        </message>
        <message>
            <source>two days later</source>
            <translation>بعد يومين</translation>
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
            <translation>كل المكاتب</translation>
        </message>
        <message>
            <source>Bundles so far</source>
            <translation>الحزم حتى الآن</translation>
        </message>
        <message>
            <source>Confirmed by {0}</source>
            <translation>أكّد {0}</translation>
        </message>
        <message>
            <source>Counts: {0}</source>
            <translation>الأعداد: {0}</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>من {0}</translation>
        </message>
        <message>
            <source>Lost at {0}</source>
            <translation>ضاع لدى {0}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>عرض الكل</translation>
        </message>
        <message>
            <source>To {0}</source>
            <translation>إلى {0}</translation>
        </message>
        <message>
            <source>arrived: {0}</source>
            <translation>وصل: {0}</translation>
        </message>
        <message>
            <source>to send again: {0}</source>
            <translation>يُرسل من جديد: {0}</translation>
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
        <name>HistoryWords</name>
        <message>
            <source>Bundles that it answers: {0}</source>
            <translation>الحزم التي أكّدها: {0}</translation>
        </message>
        <message>
            <source>File: {0}</source>
            <translation>الملف: {0}</translation>
        </message>
        <message>
            <source>attached files: {0}</source>
            <translation>ملفات مرفقة: {0}</translation>
        </message>
        <message>
            <source>changed meetings: {0}</source>
            <translation>اجتماعات تغيّرت: {0}</translation>
        </message>
        <message>
            <source>changes that had waited: {0}</source>
            <translation>تغييرات كانت تنتظر: {0}</translation>
        </message>
        <message>
            <source>changes that wait for earlier ones: {0}</source>
            <translation>تغييرات تنتظر ما قبلها: {0}</translation>
        </message>
        <message>
            <source>changes that were here already: {0}</source>
            <translation>تغييرات كانت عندنا: {0}</translation>
        </message>
        <message>
            <source>changes: {0}</source>
            <translation>التغييرات: {0}</translation>
        </message>
        <message>
            <source>conflicts: {0}</source>
            <translation>تعارضات: {0}</translation>
        </message>
        <message>
            <source>meetings: {0}</source>
            <translation>الاجتماعات: {0}</translation>
        </message>
        <message>
            <source>new changes: {0}</source>
            <translation>تغييرات جديدة: {0}</translation>
        </message>
        <message>
            <source>new meetings: {0}</source>
            <translation>اجتماعات جديدة: {0}</translation>
        </message>
        <message>
            <source>parts: {0}</source>
            <translation>الأجزاء: {0}</translation>
        </message>
        <message>
            <source>removed meetings: {0}</source>
            <translation>اجتماعات حُذفت: {0}</translation>
        </message>
        <message>
            <source>{0} confirmed it on {1}</source>
            <translation>أكّدها {0} في {1}</translation>
        </message>
        <message>
            <source>{0} has not confirmed it yet</source>
            <translation>لم يؤكّدها {0} بعد</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewDialog</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفاً</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>مقارنة الأرقام…</translation>
        </message>
        <message>
            <source>From {0}</source>
            <translation>من {0}</translation>
        </message>
        <message>
            <source>Look inside</source>
            <translation>معاينة الحزمة</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Nothing of ours is lost by a conflict: both texts wait side by side.</source>
            <translation>لا يضيع شيء مما كتبناه: ينتظر النصان قرارك جنباً إلى جنب.</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>made from {0} to {1}</source>
            <translation>أُعدّت من {0} إلى {1}</translation>
        </message>
        <message>
            <source>made {0}</source>
            <translation>أُعدّت {0}</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%n approved minute(s)</source>
            <translation>
                <numerusform>لا محضر معتمد</numerusform>
                <numerusform>محضر معتمد واحد</numerusform>
                <numerusform>محضران معتمدان</numerusform>
                <numerusform>%n محاضر معتمدة</numerusform>
                <numerusform>%n محضراً معتمداً</numerusform>
                <numerusform>%n محضر معتمد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) complete</source>
            <translation>
                <numerusform>لا مرفق مكتمل</numerusform>
                <numerusform>مرفق مكتمل واحد</numerusform>
                <numerusform>مرفقان مكتملان</numerusform>
                <numerusform>%n مرفقات مكتملة</numerusform>
                <numerusform>%n مرفقاً مكتملاً</numerusform>
                <numerusform>%n مرفق مكتمل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that had waited</source>
            <translation>
                <numerusform>لا تغيير كان ينتظر</numerusform>
                <numerusform>تغيير واحد كان ينتظر</numerusform>
                <numerusform>تغييران كانا ينتظران</numerusform>
                <numerusform>%n تغييرات كانت تنتظر</numerusform>
                <numerusform>%n تغييراً كان ينتظر</numerusform>
                <numerusform>%n تغيير كان ينتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع معدّل</numerusform>
                <numerusform>اجتماع معدّل واحد</numerusform>
                <numerusform>اجتماعان معدّلان</numerusform>
                <numerusform>%n اجتماعات معدّلة</numerusform>
                <numerusform>%n اجتماعاً معدّلاً</numerusform>
                <numerusform>%n اجتماع معدّل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>لا تعارض</numerusform>
                <numerusform>تعارض واحد</numerusform>
                <numerusform>تعارضان</numerusform>
                <numerusform>%n تعارضات</numerusform>
                <numerusform>%n تعارضاً</numerusform>
                <numerusform>%n تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) for you to decide</source>
            <translation>
                <numerusform>لا تعارض</numerusform>
                <numerusform>تعارض واحد ينتظر قرارك</numerusform>
                <numerusform>تعارضان ينتظران قرارك</numerusform>
                <numerusform>%n تعارضات تنتظر قرارك</numerusform>
                <numerusform>%n تعارضاً ينتظر قرارك</numerusform>
                <numerusform>%n تعارض ينتظر قرارك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) from which nothing was taken</source>
            <translation>
                <numerusform>لا ملف آخر</numerusform>
                <numerusform>ملف آخر لم يؤخذ منه شيء</numerusform>
                <numerusform>ملفان آخران لم يؤخذ منهما شيء</numerusform>
                <numerusform>%n ملفات أخرى لم يؤخذ منها شيء</numerusform>
                <numerusform>%n ملفاً آخر لم يؤخذ منها شيء</numerusform>
                <numerusform>%n ملف آخر لم يؤخذ منها شيء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع جديد</numerusform>
                <numerusform>اجتماع جديد واحد</numerusform>
                <numerusform>اجتماعان جديدان</numerusform>
                <numerusform>%n اجتماعات جديدة</numerusform>
                <numerusform>%n اجتماعاً جديداً</numerusform>
                <numerusform>%n اجتماع جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the file cannot be read; they come again.</source>
            <translation>
                <numerusform>كل أجزاء الملف مقروءة</numerusform>
                <numerusform>جزء واحد من الملف لا يُقرأ؛ سيأتي مرة أخرى.</numerusform>
                <numerusform>جزآن من الملف لا يُقرآن؛ سيأتيان مرة أخرى.</numerusform>
                <numerusform>%n أجزاء من الملف لا تُقرأ؛ ستأتي مرة أخرى.</numerusform>
                <numerusform>%n جزءاً من الملف لا يُقرأ؛ سيأتي مرة أخرى.</numerusform>
                <numerusform>%n جزء من الملف لا يُقرأ؛ سيأتي مرة أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of a newer version found no room; they come again.</source>
            <translation>
                <numerusform>لا قطعة من إصدار أحدث</numerusform>
                <numerusform>قطعة واحدة من إصدار أحدث لم تجد مكاناً؛ ستأتي مرة أخرى.</numerusform>
                <numerusform>قطعتان من إصدار أحدث لم تجدا مكاناً؛ ستأتيان مرة أخرى.</numerusform>
                <numerusform>%n قطع من إصدار أحدث لم تجد مكاناً؛ ستأتي مرة أخرى.</numerusform>
                <numerusform>%n قطعة من إصدار أحدث لم تجد مكاناً؛ ستأتي مرة أخرى.</numerusform>
                <numerusform>%n قطعة من إصدار أحدث لم تجد مكاناً؛ ستأتي مرة أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of a newer version, kept for an update</source>
            <translation>
                <numerusform>لا قطعة من إصدار أحدث</numerusform>
                <numerusform>قطعة واحدة من إصدار أحدث، تُحفظ إلى أن يُحدَّث البرنامج</numerusform>
                <numerusform>قطعتان من إصدار أحدث، تُحفظان إلى أن يُحدَّث البرنامج</numerusform>
                <numerusform>%n قطع من إصدار أحدث، تُحفظ إلى أن يُحدَّث البرنامج</numerusform>
                <numerusform>%n قطعة من إصدار أحدث، تُحفظ إلى أن يُحدَّث البرنامج</numerusform>
                <numerusform>%n قطعة من إصدار أحدث، تُحفظ إلى أن يُحدَّث البرنامج</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع محذوف</numerusform>
                <numerusform>اجتماع محذوف واحد</numerusform>
                <numerusform>اجتماعان محذوفان</numerusform>
                <numerusform>%n اجتماعات محذوفة</numerusform>
                <numerusform>%n اجتماعاً محذوفاً</numerusform>
                <numerusform>%n اجتماع محذوف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small change(s), none in a meeting</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>تغيير صغير واحد خارج الاجتماعات</numerusform>
                <numerusform>تغييران صغيران خارج الاجتماعات</numerusform>
                <numerusform>%n تغييرات صغيرة خارج الاجتماعات</numerusform>
                <numerusform>%n تغييراً صغيراً خارج الاجتماعات</numerusform>
                <numerusform>%n تغيير صغير خارج الاجتماعات</numerusform>
            </translation>
        </message>
        <message>
            <source>A part was written by a newer version and waits for an update.</source>
            <translation>جزء منها كُتب بإصدار أحدث وينتظر التحديث.</translation>
        </message>
        <message>
            <source>Nothing new: all of it is here already.</source>
            <translation>لا جديد: كل ما فيها موجود هنا.</translation>
        </message>
        <message>
            <source>Nothing that can be shown yet.</source>
            <translation>لا شيء يمكن عرضه بعد.</translation>
        </message>
        <message>
            <source>Stopped: what is told here was taken in, the rest was not.</source>
            <translation>أُوقف الاستيراد: أُخذ ما ذُكر هنا، ولم يؤخذ غيره.</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>part {0} of {1}</source>
            <translation>الجزء {0} من {1}</translation>
        </message>
    </context>
    <context>
        <name>JoinOfficeDialog</name>
        <message>
            <source>1. Name this computer, save its request to a stick and take it to the office's first computer: Transfer, Our office card, Our computers.</source>
            <translation>1. سمِّ هذا الحاسوب، واحفظ طلبه على ذاكرة، وخذها إلى حاسوب المكتب الأول: النقل، بطاقة مكتبنا، حواسيبنا.</translation>
        </message>
        <message>
            <source>2. Open the bundle that the first computer wrote for this one here.</source>
            <translation>2. افتح هنا الحزمة التي كتبها الحاسوب الأول لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>A further computer of an office</source>
            <translation>حاسوب آخر لمكتب</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Open the bundle</source>
            <translation>فتح الحزمة</translation>
        </message>
        <message>
            <source>Open the bundle…</source>
            <translation>فتح الحزمة…</translation>
        </message>
        <message>
            <source>Requests of computers</source>
            <translation>طلبات الحواسيب</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>حفظ الطلب</translation>
        </message>
        <message>
            <source>Save the request…</source>
            <translation>حفظ الطلب…</translation>
        </message>
        <message>
            <source>The first computer must show these numbers before you add this one:</source>
            <translation>يجب أن تظهر هذه الأرقام على الحاسوب الأول قبل أن تضيف هذا:</translation>
        </message>
        <message>
            <source>The name of this computer</source>
            <translation>اسم هذا الحاسوب</translation>
        </message>
        <message>
            <source>The same: join this office</source>
            <translation>متطابقة: الانضمام إلى المكتب</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>حزم النقل</translation>
        </message>
        <message>
            <source>for example: accounts office</source>
            <translation>مثلاً: مكتب المحاسبة</translation>
        </message>
        <message>
            <source>{0}: the same numbers must stand on the card there (Our office card).</source>
            <translation>{0}: يجب أن تكون الأرقام نفسها على البطاقة هناك (بطاقة مكتبنا).</translation>
        </message>
    </context>
    <context>
        <name>KeyAlarmBand</name>
        <message>
            <source>A computer was added in our name that was not added here ({0}).</source>
            <translation>أُضيف باسمنا حاسوب لم يُضف من هنا ({0}).</translation>
        </message>
        <message>
            <source>Call them and ask why. If our key may be in other hands, make new keys and revoke the old (Our office card, New keys).</source>
            <translation>اتصل به واسأله عن السبب. وإن خشيت أن يكون مفتاحنا في يد غيرنا فاصنع مفاتيح جديدة مع إبطال القديمة (بطاقة مكتبنا، مفاتيح جديدة).</translation>
        </message>
        <message>
            <source>I asked: it is a mistake</source>
            <translation>سألتُ: هذا خطأ</translation>
        </message>
        <message>
            <source>If this computer was restored from an older backup, restore the latest one, or add that computer again. If nobody here added one, the office's key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>إن استُرجع هذا الحاسوب من نسخة احتياطية أقدم فاسترجع أحدث نسخة، أو أضف ذلك الحاسوب من جديد. وإن لم يضف أحد عندنا حاسوباً فمفتاح المكتب في يد غيرنا: اصنع مفاتيح جديدة مع إبطال القديمة، واتصل بكل مكتب.</translation>
        </message>
        <message>
            <source>Nothing is written in the office's name here any more, and other offices take nothing of it. Speak to whoever has the office's first computer.</source>
            <translation>لم يعد يُكتب هنا شيء باسم المكتب، ولا تأخذ المكاتب منه شيئاً. كلّم من عنده حاسوب المكتب الأول.</translation>
        </message>
        <message>
            <source>Other offices do not believe what this computer sends any more. If it was restored from an older backup, restore the latest one, made after the new keys. If nobody here made new keys, our key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>لم تعد المكاتب تصدّق ما يرسله هذا الحاسوب. إن استُرجع من نسخة احتياطية أقدم فاسترجع أحدث نسخة، مما أُخذ بعد المفاتيح الجديدة. وإن لم يصنعها أحد عندنا فمفتاحنا في يد غيرنا: اصنع مفاتيح جديدة مع إبطال القديمة، واتصل بكل مكتب.</translation>
        </message>
        <message>
            <source>Other offices may not believe what this computer sends. Speak to whoever has the office's first computer: it confirms this one with the new key.</source>
            <translation>قد لا تصدّق المكاتب ما يرسله هذا الحاسوب. كلّم من عنده حاسوب المكتب الأول: فهو يثبّته بالمفتاح الجديد.</translation>
        </message>
        <message>
            <source>Other offices take nothing from this computer any more. If it was restored from an older backup, restore the latest one. If nobody here revoked it, our key is in other hands: make new keys, revoke the old, and call every office.</source>
            <translation>لم تعد المكاتب تأخذ شيئاً من هذا الحاسوب. إن استُرجع من نسخة احتياطية أقدم فاسترجع أحدث نسخة. وإن لم يبطل المفتاح أحد عندنا فهو في يد غيرنا: اصنع مفاتيح جديدة مع إبطال القديمة، واتصل بكل مكتب.</translation>
        </message>
        <message>
            <source>Our office ended this computer ({0}).</source>
            <translation>أنهى مكتبنا عمل هذا الحاسوب ({0}).</translation>
        </message>
        <message>
            <source>Our office has newer keys than this computer ({0}).</source>
            <translation>لمكتبنا مفاتيح أحدث مما على هذا الحاسوب ({0}).</translation>
        </message>
        <message>
            <source>Reason given: {0}</source>
            <translation>السبب المذكور: {0}</translation>
        </message>
        <message>
            <source>The key of this computer was revoked in our name ({0}).</source>
            <translation>أُبطل مفتاح هذا الحاسوب باسمنا ({0}).</translation>
        </message>
        <message>
            <source>The office's key was replaced without this computer ({0}).</source>
            <translation>استُبدل مفتاح المكتب دون هذا الحاسوب ({0}).</translation>
        </message>
        <message>
            <source>{0} warns others of our key ({1}).</source>
            <translation>{0} يحذّر المكاتب من مفتاحنا ({1}).</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeCard</name>
        <message>
            <source>A row is an office that has, a column is whose work it is. As each one said.</source>
            <translation>كل صف مكتب لديه العمل، وكل عمود صاحب ذلك العمل، كما أخبرنا كل مكتب.</translation>
        </message>
        <message>
            <source>What each office has</source>
            <translation>ما لدى كل مكتب</translation>
        </message>
        <message>
            <source>our office</source>
            <translation>مكتبنا</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeWords</name>
        <message>
            <source>Of its own work {0} sent us {1}</source>
            <translation>أرسل إلينا {0} من عمله {1}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>كله</translation>
        </message>
        <message>
            <source>attached files that it asks for: {0}</source>
            <translation>ملفات مرفقة يطلبها: {0}</translation>
        </message>
        <message>
            <source>bundles carried since {0}, not confirmed for long: {1}; send again</source>
            <translation>حزم أُرسلت منذ {0} ولم تُؤكَّد منذ زمن طويل: {1}؛ أعد الإرسال</translation>
        </message>
        <message>
            <source>bundles carried since {0}, not confirmed yet: {1}</source>
            <translation>حزم أُرسلت منذ {0} ولم تُؤكَّد بعد: {1}</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>عمله</translation>
        </message>
        <message>
            <source>on its way: {0}</source>
            <translation>في الطريق: {0}</translation>
        </message>
        <message>
            <source>on {0} it told us that it lost data: it is sent again</source>
            <translation>أخبرنا في {0} أنه فقد بيانات: تُرسل إليه من جديد</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>{0} has everything of ours</source>
            <translation>لدى {0} كل ما كتبناه</translation>
        </message>
        <message>
            <source>{0} has everything of ours up to {1}</source>
            <translation>لدى {0} كل ما كتبناه حتى {1}</translation>
        </message>
        <message>
            <source>{0} has everything of {1} that is here</source>
            <translation>لدى {0} كل ما عندنا من {1}</translation>
        </message>
        <message>
            <source>{0} has not told us yet what it has</source>
            <translation>لم يخبرنا {0} بعد بما لديه</translation>
        </message>
        <message>
            <source>{0} has {1} of our {2} changes</source>
            <translation>لدى {0} {1} من تغييراتنا البالغة {2}</translation>
        </message>
        <message>
            <source>{0} has {2} of {3} changes of {1}</source>
            <translation>لدى {0} {2} من {3} من تغييرات {1}</translation>
        </message>
        <message>
            <source>{0}, carried</source>
            <translation>{0}، في الطريق</translation>
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
        <name>LockedStrip</name>
        <message>
            <source>Approved and sealed: this record no longer changes.</source>
            <translation>اعتُمد هذا المحضر وخُتم، فلم يعد يتغيّر.</translation>
        </message>
        <message>
            <source>Approved as {0} on {1} and sealed: this record no longer changes.</source>
            <translation>اعتُمد هذا المحضر برقم {0} يوم {1} وخُتم، فلم يعد يتغيّر.</translation>
        </message>
        <message>
            <source>It is printed from its page; the follow-up of its actions goes on in Outcomes.</source>
            <translation>يُطبع من صفحته، وتستمر متابعة إجراءاته في «المخرجات».</translation>
        </message>
        <message>
            <source>Its outcomes</source>
            <translation>مخرجاته</translation>
        </message>
        <message>
            <source>Its page</source>
            <translation>صفحته</translation>
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
        <name>MarginFields</name>
        <message>
            <source>A number is missing.</source>
            <translation>اكتب رقماً.</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>أسفل</translation>
        </message>
        <message>
            <source>Each side</source>
            <translation>كل جانب</translation>
        </message>
        <message>
            <source>Holes of a binder reach 15 mm into the paper.</source>
            <translation>ثقوب الحفظ تدخل ⁨15⁩ ملم في الورقة.</translation>
        </message>
        <message>
            <source>Margins, in millimetres</source>
            <translation>الهوامش، بالمليمتر</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>أعلى</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>(added: {0})</source>
            <translation>(أُضيف: {0})</translation>
        </message>
        <message>
            <source>(taken out: {0})</source>
            <translation>(حُذف: {0})</translation>
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
            <source>amended by {0}</source>
            <translation>عُدّل بالمحضر {0}</translation>
        </message>
        <message>
            <source>amends {0}</source>
            <translation>يعدّل المحضر {0}</translation>
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
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Go to this place in the editor</source>
            <translation>اذهب إلى موضعه في المحرر</translation>
        </message>
    </context>
    <context>
        <name>MoreDocuments</name>
        <message>
            <source>Attendance sheet</source>
            <translation>كشف حضور</translation>
        </message>
        <message>
            <source>Attendance sheet to sign…</source>
            <translation>كشف حضور للتوقيع…</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>محضر</translation>
        </message>
        <message>
            <source>Minutes for Word…</source>
            <translation>المحضر لبرنامج Word…</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>ملفات PDF</translation>
        </message>
        <message>
            <source>Press item</source>
            <translation>خبر صحفي</translation>
        </message>
        <message>
            <source>Press item: not a public meeting</source>
            <translation>الخبر الصحفي: الاجتماع غير عام</translation>
        </message>
        <message>
            <source>Press item…</source>
            <translation>الخبر الصحفي…</translation>
        </message>
        <message>
            <source>Save the attendance sheet</source>
            <translation>حفظ كشف الحضور</translation>
        </message>
        <message>
            <source>Save the minutes for Word</source>
            <translation>حفظ المحضر لبرنامج Word</translation>
        </message>
        <message>
            <source>Save the press item</source>
            <translation>حفظ الخبر الصحفي</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>ملفات نصية</translation>
        </message>
        <message>
            <source>Word files</source>
            <translation>ملفات Word</translation>
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
        <name>NewKeysDialog</name>
        <message>
            <source>Keep our keys</source>
            <translation>إبقاء مفاتيحنا</translation>
        </message>
        <message>
            <source>Lost or stolen: revoke the old</source>
            <translation>ضاع أو سُرق: إبطال القديم</translation>
        </message>
        <message>
            <source>Make a new backup afterwards, and destroy older ones.</source>
            <translation>خذ بعد ذلك نسخة احتياطية جديدة، وأتلف ما قبلها.</translation>
        </message>
        <message>
            <source>Make new keys</source>
            <translation>صنع مفاتيح جديدة</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>مفاتيح جديدة</translation>
        </message>
        <message>
            <source>New keys for our office?</source>
            <translation>مفاتيح جديدة لمكتبنا؟</translation>
        </message>
        <message>
            <source>When a computer or a copy of the home was lost or stolen, revoke the old key: then nobody can sign with it any more, and every office has to compare our new numbers by voice.</source>
            <translation>إذا ضاع حاسوب أو نسخة من بياناتنا أو سُرق فأبطل المفتاح القديم: فلا يستطيع أحد أن يوقّع به بعدها، وعلى كل مكتب أن يقارن أرقامنا الجديدة بالصوت.</translation>
        </message>
        <message>
            <source>When a computer was replaced, make new keys: the old key signs the new one, and whoever trusts us need not compare anything.</source>
            <translation>إذا استُبدل حاسوب فاصنع مفاتيح جديدة: يوقّع المفتاح القديم الجديد، ولا يحتاج من يثق بنا إلى أي مقارنة.</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseDialog</name>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Once more, as it stands on your paper</source>
            <translation>مرة أخرى، كما كُتبت على ورقتك</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>كلمات أخرى</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السر</translation>
        </message>
        <message>
            <source>Passphrase of the bundle</source>
            <translation>عبارة سر للحزمة</translation>
        </message>
        <message>
            <source>Take these words</source>
            <translation>أخذ هذه الكلمات</translation>
        </message>
        <message>
            <source>Whoever knows it can read everything in the bundle. Tell it by telephone or face to face, never on the way of the stick. It is kept nowhere: without it nobody opens the bundle.</source>
            <translation>من يعرفها يقرأ كل ما في الحزمة. أبلغها بالهاتف أو وجهاً لوجه، ولا ترسلها مع الذاكرة أبداً. لا تُحفظ هنا ولا في مكان آخر: من دونها لا تُفتح الحزمة.</translation>
        </message>
        <message>
            <source>Words that are hard to guess; write them down:</source>
            <translation>كلمات يصعب تخمينها؛ اكتبها على ورقة:</translation>
        </message>
        <message>
            <source>Write the bundle</source>
            <translation>كتابة الحزمة</translation>
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
        <name>NumberGrid</name>
        <message>
            <source>Or these words, in place of the numbers:</source>
            <translation>أو هذه الكلمات، بدل الأرقام:</translation>
        </message>
    </context>
    <context>
        <name>OfficeCardDialog</name>
        <message>
            <source>A card is only paper until somebody vouches for it. Call that office, let them read their numbers to you, and compare.</source>
            <translation>البطاقة مجرد ورقة حتى يشهد لها أحد. اتصل بذلك المكتب، ودعهم يقرؤون لك أرقامهم، وقارن.</translation>
        </message>
        <message>
            <source>Another office says that this key is no longer valid. Answer that first: it stands with the offices.</source>
            <translation>يقول مكتب آخر إن هذا المفتاح لم يعد صالحاً. أجب عن ذلك أولاً: تجده عند المكاتب.</translation>
        </message>
        <message>
            <source>Another office vouches for this card. Call them all the same when you can, let them read their numbers to you, and compare.</source>
            <translation>يزكّي مكتب آخر هذه البطاقة. اتصل بأصحابها مع ذلك متى استطعت، ودعهم يقرؤون أرقامهم، وقارن.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Code in its meeting numbers: {0}</source>
            <translation>رمزه في أرقام الاجتماعات: {0}</translation>
        </message>
        <message>
            <source>Did that office itself tell you that it has new keys?</source>
            <translation>هل أخبرك ذلك المكتب نفسه بأن له مفاتيح جديدة؟</translation>
        </message>
        <message>
            <source>Did you compare the numbers with them by voice?</source>
            <translation>هل قارنت الأرقام معهم صوتياً؟</translation>
        </message>
        <message>
            <source>It has new keys: trust these</source>
            <translation>له مفاتيح جديدة: توثيقها</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>لم أقارن بعد</translation>
        </message>
        <message>
            <source>Office card</source>
            <translation>بطاقة مكتب</translation>
        </message>
        <message>
            <source>The numbers of its former card were compared, and that card's key signed this one; we trust this office.</source>
            <translation>قورنت أرقام بطاقته السابقة، ومفتاحها وقّع هذه البطاقة؛ نثق بهذا المكتب.</translation>
        </message>
        <message>
            <source>These numbers were compared; we trust this office.</source>
            <translation>قورنت هذه الأرقام، ونحن نثق بهذا المكتب.</translation>
        </message>
        <message>
            <source>They are the same: trust</source>
            <translation>متطابقة: أثق به</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>مختلفة</translation>
        </message>
        <message>
            <source>This card is old: that office has replaced it by one with new keys.</source>
            <translation>هذه بطاقة قديمة: أبدلها المكتب ببطاقة بمفاتيح جديدة.</translation>
        </message>
        <message>
            <source>This is our own card. It is for other offices to open.</source>
            <translation>هذه بطاقة مكتبنا نحن. تُفتح في المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>Two different new cards were signed with this key: somebody else has it too. Ask that office for its new card.</source>
            <translation>وُقّعت بهذا المفتاح بطاقتان جديدتان مختلفتان: هو عند غير صاحبه أيضاً. اطلب من المكتب بطاقته الجديدة.</translation>
        </message>
        <message>
            <source>We know this office by other numbers. Either it began anew, or somebody else made this card: ask that office itself before you do anything.</source>
            <translation>نعرف هذا المكتب بأرقام أخرى. إما أنه بدأ من جديد، أو أن غيره صنع هذه البطاقة: اسأل المكتب نفسه قبل أن تفعل شيئاً.</translation>
        </message>
        <message>
            <source>We stopped trusting this card. That office needs new keys and a new card.</source>
            <translation>أنهينا الثقة بهذه البطاقة. يحتاج ذلك المكتب إلى مفاتيح جديدة وبطاقة جديدة.</translation>
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
        <name>OfficesCard</name>
        <message>
            <source>Answer the warning…</source>
            <translation>الجواب عن التحذير…</translation>
        </message>
        <message>
            <source>Compare its new card…</source>
            <translation>مقارنة بطاقته الجديدة…</translation>
        </message>
        <message>
            <source>Compare the numbers…</source>
            <translation>مقارنة الأرقام…</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>آخر خبر منه</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>آخر إرسال إليه</translation>
        </message>
        <message>
            <source>More about this office</source>
            <translation>المزيد عن هذا المكتب</translation>
        </message>
        <message>
            <source>No other office is known yet. Hand them our card and open theirs: each then reads its numbers to the other.</source>
            <translation>لا نعرف أي مكتب آخر بعد. سلّمهم بطاقتنا وافتح بطاقتهم، ثم يقرأ كل مكتب أرقامه للآخر.</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>لم يؤكده بعد</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Open another office's card…</source>
            <translation>فتح بطاقة مكتب آخر…</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>تنحيته جانباً…</translation>
        </message>
        <message>
            <source>Stop trusting…</source>
            <translation>إنهاء الثقة…</translation>
        </message>
        <message>
            <source>We have of it</source>
            <translation>عندنا منه</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>من عنده ماذا</translation>
        </message>
        <message>
            <source>all confirmed</source>
            <translation>أكّد كل شيء</translation>
        </message>
        <message>
            <source>it told us nothing yet</source>
            <translation>لم يخبرنا بعد</translation>
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
            <translation>1. احفظ البطاقة وسلّمها للمكتب الآخر ملفاً أو ورقة مطبوعة أو صورة لهذا الرمز: ليس فيها ما يُخفى.</translation>
        </message>
        <message>
            <source>2. When they open it, read these numbers to them by telephone or face to face. If theirs are the same, the card is really ours.</source>
            <translation>2. عندما يفتحونها، اقرأ لهم هذه الأرقام بالهاتف أو وجهاً لوجه. إذا تطابقت فالبطاقة بطاقتنا حقاً.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>New keys…</source>
            <translation>مفاتيح جديدة…</translation>
        </message>
        <message>
            <source>Our computers…</source>
            <translation>حواسيبنا…</translation>
        </message>
        <message>
            <source>Our office card</source>
            <translation>بطاقة مكتبنا</translation>
        </message>
        <message>
            <source>Save the card…</source>
            <translation>حفظ البطاقة…</translation>
        </message>
        <message>
            <source>Take their card in the same way, so that both can read.</source>
            <translation>خذ بطاقتهم بالطريقة نفسها، ليقرأ كل منكما ما يرسله الآخر.</translation>
        </message>
        <message>
            <source>The card as a code to photograph</source>
            <translation>البطاقة رمزاً يُصوَّر</translation>
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
        <name>OutcomeList</name>
        <message>
            <source>Outcomes</source>
            <translation>المخرجات</translation>
        </message>
    </context>
    <context>
        <name>OutcomeWords</name>
        <message numerus="yes">
            <source>%n action(s)</source>
            <translation>
                <numerusform>لا إجراء</numerusform>
                <numerusform>إجراء واحد</numerusform>
                <numerusform>إجراءان</numerusform>
                <numerusform>%n إجراءات</numerusform>
                <numerusform>%n إجراءً</numerusform>
                <numerusform>%n إجراء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) to follow up</source>
            <translation>
                <numerusform>لا إجراء للمتابعة</numerusform>
                <numerusform>إجراء للمتابعة</numerusform>
                <numerusform>إجراءان للمتابعة</numerusform>
                <numerusform>%n إجراءات للمتابعة</numerusform>
                <numerusform>%n إجراءً للمتابعة</numerusform>
                <numerusform>%n إجراء للمتابعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>لا تأخير</numerusform>
                <numerusform>متأخر يوماً</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يوماً</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s)</source>
            <translation>
                <numerusform>لا مُخرَج</numerusform>
                <numerusform>مُخرَج واحد</numerusform>
                <numerusform>مُخرَجان</numerusform>
                <numerusform>%n مخرجات</numerusform>
                <numerusform>%n مُخرَجاً</numerusform>
                <numerusform>%n مُخرَج</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>A meeting without a subject</source>
            <translation>اجتماع بلا موضوع</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>بعد يوم</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد %n أيام</numerusform>
                <numerusform>بعد %n يوماً</numerusform>
                <numerusform>بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>موعده اليوم</translation>
        </message>
        <message>
            <source>Due tomorrow</source>
            <translation>موعده غداً</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>بلا موعد</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم يُسمَّ أحد</translation>
        </message>
        <message>
            <source>all done</source>
            <translation>أُنجزت كلها</translation>
        </message>
        <message>
            <source>no action</source>
            <translation>بلا إجراء</translation>
        </message>
    </context>
    <context>
        <name>OutcomesPage</name>
        <message>
            <source>All outcomes</source>
            <translation>كل المخرجات</translation>
        </message>
        <message>
            <source>Choose an action under “To follow up” and set how far it is.</source>
            <translation>اختر إجراءً من «للمتابعة» وحدّد إلى أين وصل.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>Every action is done. New ones come from the records of meetings.</source>
            <translation>أُنجزت كل الإجراءات. تأتي الجديدة من سجلات الاجتماعات.</translation>
        </message>
        <message>
            <source>No outcomes yet</source>
            <translation>لا مخرجات بعد</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Nothing is done yet</source>
            <translation>لم يُنجز شيء بعد</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>لا شيء متأخر</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>لا شيء ينتظر</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>فتح الاجتماع</translation>
        </message>
        <message>
            <source>Outcomes and follow-up</source>
            <translation>المخرجات والمتابعة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Save the register…</source>
            <translation>حفظ السجل…</translation>
        </message>
        <message>
            <source>Search in their meetings…</source>
            <translation>ابحث في اجتماعاتها…</translation>
        </message>
        <message>
            <source>Search outcomes</source>
            <translation>البحث في المخرجات</translation>
        </message>
        <message>
            <source>The register cannot be shown</source>
            <translation>لا يمكن عرض السجل</translation>
        </message>
        <message>
            <source>The register is being read…</source>
            <translation>يُقرأ السجل…</translation>
        </message>
        <message>
            <source>To follow up</source>
            <translation>للمتابعة</translation>
        </message>
        <message>
            <source>To the meetings</source>
            <translation>إلى الاجتماعات</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Try fewer letters, another spelling, or another segment.</source>
            <translation>جرّب حروفاً أقل أو إملاءً آخر أو قسماً آخر.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What a meeting decides is written in its record. Here it is followed up until it is done: who does it, by when, how far it is.</source>
            <translation>يُكتب ما يقرره الاجتماع في سجله، ويُتابع هنا حتى يُنجز: من ينفّذه، ومتى، وإلى أين وصل.</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>What passes its date without being done appears here.</source>
            <translation>يظهر هنا ما فات موعده ولم يُنجز.</translation>
        </message>
        <message>
            <source>“{0}” is now: {1}</source>
            <translation>«{0}» صار: {1}</translation>
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
            <source>Nothing is missing.</source>
            <translation>لا ينقص شيء.</translation>
        </message>
        <message>
            <source>Wanted before approval:</source>
            <translation>يلزم قبل الاعتماد:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>وواحد غيرها</numerusform>
                <numerusform>واثنان غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
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
        <name>OwnWordRow</name>
        <message>
            <source>As it stands</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Back to the standing word</source>
            <translation>العودة إلى العبارة الأصلية</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>نوع الوثيقة</translation>
        </message>
        <message>
            <source>Language of the documents</source>
            <translation>لغة الوثائق</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>المحاضر</translation>
        </message>
        <message>
            <source>Not reviewed by a speaker yet</source>
            <translation>لم يراجعها متحدّث بعد</translation>
        </message>
        <message>
            <source>Press items</source>
            <translation>الأخبار الصحفية</translation>
        </message>
        <message>
            <source>Search the words…</source>
            <translation>ابحث في العبارات…</translation>
        </message>
        <message>
            <source>Sheets and registers</source>
            <translation>الكشوف والسجلات</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>اعتمد هذه العبارات</translation>
        </message>
        <message>
            <source>What stands in braces, such as {page}, is filled in; keep it.</source>
            <translation>ما بين قوسين مثل ⁨{page}⁩ يملؤه البرنامج؛ أبقه كما هو.</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>عبارات الوثائق</translation>
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
            <source>Amend</source>
            <translation>تعديل</translation>
        </message>
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
            <source>More documents</source>
            <translation>مستندات أخرى</translation>
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
        <name>PaperCard</name>
        <message numerus="yes">
            <source>%n changed…</source>
            <translation>
                <numerusform>لم تتغيّر…</numerusform>
                <numerusform>عبارة واحدة مغيَّرة…</numerusform>
                <numerusform>عبارتان مغيَّرتان…</numerusform>
                <numerusform>%n عبارات مغيَّرة…</numerusform>
                <numerusform>%n عبارة مغيَّرة…</numerusform>
                <numerusform>%n عبارة مغيَّرة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>غيّرها…</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Headings and labels, as your office says them.</source>
            <translation>العناوين والتسميات كما يعتمدها مكتبك.</translation>
        </message>
        <message>
            <source>Names of the months</source>
            <translation>أسماء الأشهر</translation>
        </message>
        <message>
            <source>On screen and on paper; both can be typed.</source>
            <translation>على الشاشة والورق؛ ويمكن الكتابة بكليهما.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <source>Stretch letters a little to fill a line</source>
            <translation>مدّ الحروف قليلاً لملء السطر (كشيدة)</translation>
        </message>
        <message>
            <source>The Hijri date beside the date</source>
            <translation>التاريخ الهجري إلى جانب الميلادي</translation>
        </message>
        <message>
            <source>The paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Words of the documents</source>
            <translation>عبارات الوثائق</translation>
        </message>
        <message>
            <source>{0} pt</source>
            <translation>{0} نقطة</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>The paper as it will be printed</source>
            <translation>الورق كما سيُطبع</translation>
        </message>
    </context>
    <context>
        <name>PartFrame</name>
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
        <name>PersonForm</name>
        <message>
            <source>A post that was held stays in the book; write the new one.</source>
            <translation>تبقى الصفة السابقة مسجّلة؛ اكتب الصفة الجديدة.</translation>
        </message>
        <message>
            <source>Department, organisation…</source>
            <translation>دائرة، منظمة…</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Honorific</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>In which body</source>
            <translation>في أي جهة</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>رجل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Post held now</source>
            <translation>الصفة الحالية</translation>
        </message>
        <message>
            <source>Private: never printed, not in the minutes.</source>
            <translation>خاص: لا يُطبع ولا يظهر في المحضر.</translation>
        </message>
        <message>
            <source>Telephone or e-mail</source>
            <translation>الهاتف أو البريد</translation>
        </message>
        <message>
            <source>Woman</source>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>Write the name in one script at least.</source>
            <translation>اكتب الاسم بخط واحد على الأقل.</translation>
        </message>
        <message>
            <source>e.g. Mr, Ms, Dr</source>
            <translation>مثل: السيدة، السيد، د.</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Attendance {0}</source>
            <translation>الحضور {0}</translation>
        </message>
        <message>
            <source>Challenge {0}</source>
            <translation>التحدي {0}</translation>
        </message>
        <message>
            <source>Copy {0}</source>
            <translation>النسخة {0}</translation>
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
            <source>Translation {0}</source>
            <translation>الترجمة {0}</translation>
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
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ProgressFace</name>
        <message>
            <source>Being checked…</source>
            <translation>يجري التحقق…</translation>
        </message>
        <message>
            <source>Being stopped; nothing is left half done…</source>
            <translation>يجري الإيقاف؛ لن يبقى شيء ناقصاً…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Compared with what is here…</source>
            <translation>تُقارن بما هو موجود هنا…</translation>
        </message>
        <message>
            <source>Packed: {0} of {1}</source>
            <translation>جُمع {0} من {1}</translation>
        </message>
        <message>
            <source>Read back: {0} of {1}</source>
            <translation>قُرئ للتحقق {0} من {1}</translation>
        </message>
        <message>
            <source>Read: {0} of {1}</source>
            <translation>قُرئ {0} من {1}</translation>
        </message>
        <message>
            <source>Taken in: {0} of {1}</source>
            <translation>استُورد {0} من {1}</translation>
        </message>
        <message>
            <source>Written: {0} of {1}; then it is read back</source>
            <translation>كُتب {0} من {1}، ثم يُقرأ للتحقق</translation>
        </message>
    </context>
    <context>
        <name>QuorumRow</name>
        <message>
            <source>Present: {0} of {1} members. The quorum is not reached.</source>
            <translation>الحاضرون {0} من {1} من الأعضاء؛ النصاب غير مكتمل.</translation>
        </message>
        <message>
            <source>Present: {0} of {1} members. The quorum is reached.</source>
            <translation>الحاضرون {0} من {1} من الأعضاء؛ النصاب مكتمل.</translation>
        </message>
        <message>
            <source>Quorum (members)</source>
            <translation>النصاب (عدد الأعضاء)</translation>
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
            <source>Approved and sealed; later minutes amend it</source>
            <translation>معتمد ومختوم، وعُدِّل بمحضر لاحق</translation>
        </message>
        <message>
            <source>Choose a meeting from the list and read it here as it is printed.</source>
            <translation>اختر اجتماعاً من القائمة واقرأه هنا كما يُطبع.</translation>
        </message>
        <message>
            <source>Sealed by an office that is not known here</source>
            <translation>ختمه مكتب غير معروف هنا</translation>
        </message>
        <message>
            <source>Sealed by an office whose card nobody compared</source>
            <translation>ختمه مكتب لم تُقارَن بطاقته بعد</translation>
        </message>
        <message>
            <source>Sealed by {0}</source>
            <translation>ختمه {0}</translation>
        </message>
        <message>
            <source>Sealed with a key that is no longer trusted</source>
            <translation>خُتم بمفتاح أُلغيت الثقة به</translation>
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
        <name>ReceiveCard</name>
        <message numerus="yes">
            <source>%n bundle(s) on the stick</source>
            <translation>
                <numerusform>لا حزمة على الذاكرة</numerusform>
                <numerusform>حزمة واحدة على الذاكرة</numerusform>
                <numerusform>حزمتان على الذاكرة</numerusform>
                <numerusform>%n حزم على الذاكرة</numerusform>
                <numerusform>%n حزمة على الذاكرة</numerusform>
                <numerusform>%n حزمة على الذاكرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more by “Choose a file”</source>
            <translation>
                <numerusform>لا غيرها</numerusform>
                <numerusform>واحدة أخرى عبر «اختيار ملف»</numerusform>
                <numerusform>اثنتان أخريان عبر «اختيار ملف»</numerusform>
                <numerusform>%n أخرى عبر «اختيار ملف»</numerusform>
                <numerusform>%n أخرى عبر «اختيار ملف»</numerusform>
                <numerusform>%n أخرى عبر «اختيار ملف»</numerusform>
            </translation>
        </message>
        <message>
            <source>Being opened and checked…</source>
            <translation>تُفتح ويجري التحقق منها…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Decide the conflicts</source>
            <translation>حسم التعارضات</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Look inside, then take in</source>
            <translation>معاينة ثم استيراد</translation>
        </message>
        <message>
            <source>Plug in the stick that the courier brought, choose a bundle (.mahdar), or drop it here. You see what is in it before anything is taken.</source>
            <translation>أدخل الذاكرة التي جاء بها الرسول، أو اختر حزمة (ملف mahdar)، أو أفلتها هنا. ترى ما فيها قبل أن يؤخذ منها شيء.</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>الاستلام</translation>
        </message>
        <message>
            <source>Take what is whole</source>
            <translation>أخذ السليم منها</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Choose bundles</source>
            <translation>اختيار حزم</translation>
        </message>
        <message>
            <source>Looking into {0}</source>
            <translation>معاينة {0}</translation>
        </message>
        <message>
            <source>Nothing was taken from {0}</source>
            <translation>لم يؤخذ شيء من {0}</translation>
        </message>
        <message>
            <source>Of what was cut short nothing was taken yet.</source>
            <translation>لم يؤخذ شيء بعد من الملف المبتور.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken in.</source>
            <translation>أُوقف الاستيراد، ولم يؤخذ شيء.</translation>
        </message>
        <message>
            <source>Taken in from {0}. You may remove the stick.</source>
            <translation>تم الاستيراد من {0}. يمكنك نزع الذاكرة.</translation>
        </message>
        <message>
            <source>Taking in {0}</source>
            <translation>استيراد {0}</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>حزم النقل</translation>
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
        <name>RegisterSaving</name>
        <message>
            <source>Excel files</source>
            <translation>ملفات Excel</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>ملفات PDF</translation>
        </message>
        <message>
            <source>Register of outcomes</source>
            <translation>سجل المخرجات</translation>
        </message>
        <message>
            <source>Save the register</source>
            <translation>حفظ السجل</translation>
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
        <name>SendCard</name>
        <message>
            <source>Before anything can be sent, two offices exchange their cards: then only that office can read what we send, and it knows that it comes from us.</source>
            <translation>قبل أي إرسال يتبادل المكتبان بطاقتيهما: عندها لا يقرأ ما نرسله غير ذلك المكتب، ويعرف أنه منا.</translation>
        </message>
        <message>
            <source>Begin: our office card</source>
            <translation>البداية: بطاقة مكتبنا</translation>
        </message>
        <message>
            <source>Being put together and sealed…</source>
            <translation>تُجمع وتُختم…</translation>
        </message>
        <message>
            <source>Eject the stick</source>
            <translation>إخراج الذاكرة بأمان</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Send another</source>
            <translation>إرسال آخر</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>إرسال إلى</translation>
        </message>
        <message>
            <source>Without a card: with a passphrase…</source>
            <translation>بلا بطاقة: بعبارة سر…</translation>
        </message>
    </context>
    <context>
        <name>SendChoice</name>
        <message>
            <source>All meetings and what belongs to them go into the bundle.</source>
            <translation>تدخل الحزمةَ كلُّ الاجتماعات وما يتعلق بها.</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>اختيار مكان…</translation>
        </message>
        <message>
            <source>Choose at least one office.</source>
            <translation>اختر مكتباً واحداً على الأقل.</translation>
        </message>
        <message>
            <source>Everything, for an office that lost its records</source>
            <translation>كل شيء، لمكتب فقد سجلاته</translation>
        </message>
        <message>
            <source>No file larger than</source>
            <translation>لا ملف أكبر من</translation>
        </message>
        <message>
            <source>No office is trusted yet: compare the numbers on its card first.</source>
            <translation>لا مكتب موثوق بعد: قارن الأرقام على بطاقته أولاً.</translation>
        </message>
        <message>
            <source>Not confirmed yet by {0}</source>
            <translation>ما لم يؤكدوا استلامه: {0}</translation>
        </message>
        <message>
            <source>Nothing can be sent to {0}</source>
            <translation>لا يمكن الإرسال إلى {0}</translation>
        </message>
        <message>
            <source>Take another stick, or choose a place, with smaller files that several sticks can carry.</source>
            <translation>خذ ذاكرة أخرى، أو اختر مكاناً وملفات أصغر تحملها عدة ذاكرات.</translation>
        </message>
        <message>
            <source>They confirmed all that we have; a bundle carries only our receipts.</source>
            <translation>أكدوا استلام كل ما عندنا؛ لا تحمل الحزمة غير إشعارات استلامنا.</translation>
        </message>
        <message>
            <source>Whoever knows the passphrase gets everything that is here.</source>
            <translation>يحصل من يعرف عبارة السر على كل ما هنا.</translation>
        </message>
        <message>
            <source>With a passphrase, for an office without a card</source>
            <translation>بعبارة سر، لمكتب لا بطاقة له عندنا</translation>
        </message>
        <message>
            <source>Write to {0}</source>
            <translation>الكتابة على {0}</translation>
        </message>
        <message>
            <source>everything, it told us nothing yet</source>
            <translation>كل شيء، لم يخبرنا بما عنده بعد</translation>
        </message>
        <message>
            <source>{0} has room for {1} only, {2} are needed.</source>
            <translation>لا تتسع {0} لغير {1}، والمطلوب {2}.</translation>
        </message>
        <message>
            <source>{0} is locked: it can only be read.</source>
            <translation>{0} مقفلة: تُقرأ ولا يُكتب عليها.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1} free</source>
            <translation>{0}: بقي فيها {1}</translation>
        </message>
    </context>
    <context>
        <name>SendWords</name>
        <message numerus="yes">
            <source>%n approved minute(s)</source>
            <translation>
                <numerusform>لا محضر معتمد</numerusform>
                <numerusform>محضر معتمد واحد</numerusform>
                <numerusform>محضران معتمدان</numerusform>
                <numerusform>%n محاضر معتمدة</numerusform>
                <numerusform>%n محضراً معتمداً</numerusform>
                <numerusform>%n محضر معتمد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s)</source>
            <translation>
                <numerusform>لا مرفق</numerusform>
                <numerusform>مرفق واحد</numerusform>
                <numerusform>مرفقان</numerusform>
                <numerusform>%n مرفقات</numerusform>
                <numerusform>%n مرفقاً</numerusform>
                <numerusform>%n مرفق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع معدّل</numerusform>
                <numerusform>اجتماع معدّل واحد</numerusform>
                <numerusform>اجتماعان معدّلان</numerusform>
                <numerusform>%n اجتماعات معدّلة</numerusform>
                <numerusform>%n اجتماعاً معدّلاً</numerusform>
                <numerusform>%n اجتماع معدّل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decided conflict(s)</source>
            <translation>
                <numerusform>لا تعارض محسوم</numerusform>
                <numerusform>تعارض محسوم</numerusform>
                <numerusform>تعارضان محسومان</numerusform>
                <numerusform>%n تعارضات محسومة</numerusform>
                <numerusform>%n تعارضاً محسوماً</numerusform>
                <numerusform>%n تعارض محسوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع جديد</numerusform>
                <numerusform>اجتماع جديد واحد</numerusform>
                <numerusform>اجتماعان جديدان</numerusform>
                <numerusform>%n اجتماعات جديدة</numerusform>
                <numerusform>%n اجتماعاً جديداً</numerusform>
                <numerusform>%n اجتماع جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>بلا ملف</numerusform>
                <numerusform>في ملف واحد</numerusform>
                <numerusform>في ملفين</numerusform>
                <numerusform>في %n ملفات</numerusform>
                <numerusform>في %n ملفاً</numerusform>
                <numerusform>في %n ملف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Being counted…</source>
            <translation>يُحسب…</translation>
        </message>
        <message>
            <source>It opens with the passphrase on your paper: tell it by voice.</source>
            <translation>تُفتح بعبارة السر التي على ورقتك: أبلغها بصوتك.</translation>
        </message>
        <message>
            <source>Save the bundle</source>
            <translation>حفظ الحزمة</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left on the stick.</source>
            <translation>أُوقفت الكتابة، ولم يبقَ شيء على الذاكرة.</translation>
        </message>
        <message>
            <source>Transfer bundles</source>
            <translation>حزم النقل</translation>
        </message>
        <message>
            <source>Writing to {0}</source>
            <translation>الكتابة إلى {0}</translation>
        </message>
        <message>
            <source>Written, and read back without a fault.</source>
            <translation>كُتبت الحزمة، وقُرئت ثانية فوُجدت سليمة.</translation>
        </message>
        <message>
            <source>Written, and read back without a fault. You may remove the stick now.</source>
            <translation>كُتبت الحزمة، وقُرئت ثانية فوُجدت سليمة. يمكنك نزع الذاكرة الآن.</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>{0} is let go of: take it out.</source>
            <translation>فُصلت {0} بأمان: انزعها.</translation>
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
            <source>The office is as it was before.</source>
            <translation>عادت بيانات المكتب كما كانت.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
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
        <name>TransferPage</name>
        <message>
            <source>Offices and bundles are being read…</source>
            <translation>تُقرأ المكاتب والحزم…</translation>
        </message>
        <message>
            <source>Our office card</source>
            <translation>بطاقة مكتبنا</translation>
        </message>
        <message>
            <source>Stick {0}, {1} free</source>
            <translation>ذاكرة {0} موصولة، {1} متاحة</translation>
        </message>
        <message>
            <source>The transfers cannot be shown</source>
            <translation>لا يمكن عرض النقل</translation>
        </message>
        <message>
            <source>Transfer between offices</source>
            <translation>النقل بين المكاتب</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>TransferWords</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييراً</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفاً</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>لا اجتماع</numerusform>
                <numerusform>اجتماع واحد</numerusform>
                <numerusform>اجتماعان</numerusform>
                <numerusform>%n اجتماعات</numerusform>
                <numerusform>%n اجتماعاً</numerusform>
                <numerusform>%n اجتماع</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Known by other keys</source>
            <translation>معروف بمفاتيح أخرى</translation>
        </message>
        <message>
            <source>No longer trusted</source>
            <translation>لم يعد موثوقاً</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Nothing is taken before its numbers are compared by voice.</source>
            <translation>لا يؤخذ منه شيء قبل مقارنة أرقامه بالصوت.</translation>
        </message>
        <message>
            <source>Numbers not compared</source>
            <translation>لم تُقارن أرقامه</translation>
        </message>
        <message>
            <source>Only what was written before its key ended is taken.</source>
            <translation>لا يؤخذ منه غير ما كُتب قبل إبطال مفتاحه.</translation>
        </message>
        <message>
            <source>Our own office</source>
            <translation>مكتبنا</translation>
        </message>
        <message>
            <source>Somebody else uses its name, or it has new keys: ask that office.</source>
            <translation>أحدهم ينتحل اسمه، أو صارت له مفاتيح جديدة: اسأل ذلك المكتب.</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>موثوق</translation>
        </message>
        <message>
            <source>Vouched for</source>
            <translation>مزكّى</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقيت نحو دقيقة</numerusform>
                <numerusform>بقيت نحو دقيقتين</numerusform>
                <numerusform>بقيت نحو %n دقائق</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>بقيت لحظة</numerusform>
                <numerusform>بقيت نحو ثانية</numerusform>
                <numerusform>بقيت نحو ثانيتين</numerusform>
                <numerusform>بقيت نحو %n ثوانٍ</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>an office not known here</source>
            <translation>مكتب غير معروف هنا</translation>
        </message>
        <message>
            <source>missing from {0}: {1}</source>
            <translation>ينقص من {0}: {1}</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} ٪</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <translation>{0} غ.ب</translation>
        </message>
        <message>
            <source>{0} KB</source>
            <translation>{0} ك.ب</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <translation>{0} م.ب</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}، {1}</translation>
        </message>
    </context>
    <context>
        <name>TranslationEditor</name>
        <message>
            <source>Not translated yet</source>
            <translation>لم يُترجم بعد</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Translation: {0}</source>
            <translation>الترجمة: {0}</translation>
        </message>
    </context>
    <context>
        <name>TranslationsSection</name>
        <message>
            <source>Challenge {0}</source>
            <translation>التحدي {0}</translation>
        </message>
        <message>
            <source>Discussion of topic {0}</source>
            <translation>نقاش المحور {0}</translation>
        </message>
        <message>
            <source>Next one missing</source>
            <translation>التالي الناقص</translation>
        </message>
        <message>
            <source>Outcome {0}</source>
            <translation>المخرج {0}</translation>
        </message>
        <message>
            <source>Outcome {0}, follow-up {1}</source>
            <translation>المخرج {0}، المتابعة {1}</translation>
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
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>There is no text to translate yet.</source>
            <translation>لا نص للترجمة بعد.</translation>
        </message>
        <message>
            <source>Topic {0}</source>
            <translation>المحور {0}</translation>
        </message>
        <message>
            <source>Translated: {0} of {1}</source>
            <translation>تُرجم {0} من {1}</translation>
        </message>
        <message>
            <source>Translations</source>
            <translation>الترجمة</translation>
        </message>
    </context>
    <context>
        <name>TrustActions</name>
        <message>
            <source>Confirm: revoke the key</source>
            <translation>تأكيد: إبطال المفتاح</translation>
        </message>
        <message>
            <source>Do this when its keys were lost or stolen. Nothing more is taken from this card or sent to it, for good; where we may introduce others, they are asked to do the same.</source>
            <translation>افعل هذا إذا ضاعت مفاتيحه أو سُرقت. لن يؤخذ شيء من صاحب هذه البطاقة ولن يُرسل إليه شيء بعد الآن، نهائياً؛ وحيث سُمح لنا بتزكية غيرنا يُسألون أن يفعلوا مثل ذلك.</translation>
        </message>
        <message>
            <source>Go on trusting</source>
            <translation>متابعة الثقة</translation>
        </message>
        <message>
            <source>Is the key of {0} no longer valid?</source>
            <translation>هل بطل مفتاح {0}؟</translation>
        </message>
        <message>
            <source>It may introduce others now.</source>
            <translation>صار له أن يزكّي غيره.</translation>
        </message>
        <message>
            <source>It may no more.</source>
            <translation>لم يعد له أن يزكّي غيره.</translation>
        </message>
        <message>
            <source>Let it introduce</source>
            <translation>السماح بالتزكية</translation>
        </message>
        <message>
            <source>Let it introduce other offices…</source>
            <translation>السماح له بتزكية مكاتب أخرى…</translation>
        </message>
        <message>
            <source>Let it introduce others no more</source>
            <translation>إنهاء السماح له بتزكية غيره</translation>
        </message>
        <message>
            <source>Let {0} introduce other offices?</source>
            <translation>السماح لـ{0} بتزكية مكاتب أخرى؟</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Our next bundles tell other offices that this card is genuine. It counts where we may introduce others.</source>
            <translation>تخبر حزمنا القادمة المكاتب الأخرى بأن هذه البطاقة صحيحة. ويُعمل بذلك حيث سُمح لنا بتزكية غيرنا.</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>تنحيته</translation>
        </message>
        <message>
            <source>Set the warning aside?</source>
            <translation>تنحية التحذير جانباً؟</translation>
        </message>
        <message>
            <source>Stop trusting and warn</source>
            <translation>إنهاء الثقة والتحذير</translation>
        </message>
        <message>
            <source>Stop trusting {0}, and warn other offices?</source>
            <translation>إنهاء الثقة بـ{0} وتحذير المكاتب الأخرى؟</translation>
        </message>
        <message>
            <source>Stop trusting, and warn other offices…</source>
            <translation>إنهاء الثقة وتحذير المكاتب الأخرى…</translation>
        </message>
        <message>
            <source>The key is revoked.</source>
            <translation>أُبطل المفتاح.</translation>
        </message>
        <message>
            <source>The next bundles tell others that the card of {0} is genuine.</source>
            <translation>تخبر الحزم القادمة غيرنا بأن بطاقة {0} صحيحة.</translation>
        </message>
        <message>
            <source>The warning is set aside.</source>
            <translation>نُحّي التحذير جانباً.</translation>
        </message>
        <message>
            <source>Vouch</source>
            <translation>تزكية</translation>
        </message>
        <message>
            <source>Vouch for it to other offices…</source>
            <translation>تزكيته عند المكاتب الأخرى…</translation>
        </message>
        <message>
            <source>Vouch for {0}?</source>
            <translation>تزكية {0}؟</translation>
        </message>
        <message>
            <source>Whom it vouches for can then send to us and be sent to, without anybody here having compared their numbers; and its warnings of keys count at once.</source>
            <translation>مَن يزكّيه يستطيع أن يرسل إلينا وأن نرسل إليه، من غير أن يقارن أحد هنا أرقامه؛ وتحذيراته من المفاتيح يُعمل بها فوراً.</translation>
        </message>
        <message>
            <source>{0} is no longer trusted; the next bundles warn others.</source>
            <translation>لم يعد {0} موثوقاً؛ وتحذّر الحزم القادمة غيرنا.</translation>
        </message>
        <message>
            <source>{0} is trusted again as before. Do this only after you spoke to it.</source>
            <translation>يعود {0} موثوقاً كما كان. لا تفعل ذلك إلا بعد أن تكلّمه.</translation>
        </message>
        <message>
            <source>{0} says so. Call {1} and ask. If its keys were lost, confirm: nothing more is believed of them, for good. If it is a mistake, set the warning aside: then it is trusted as before.</source>
            <translation>هذا ما يقوله {0}. اتصل بـ{1} واسأل. إن ضاعت مفاتيحه فأكّد: لن يُصدَّق بعدها شيء موقّع بها، نهائياً. وإن كان خطأ فنحِّ التحذير جانباً: فيعود موثوقاً كما كان.</translation>
        </message>
    </context>
    <context>
        <name>TrustWords</name>
        <message>
            <source>Its key was revoked by the office itself on {1}</source>
            <translation>أبطل المكتب مفتاحه بنفسه في {1}</translation>
        </message>
        <message>
            <source>Key in two hands</source>
            <translation>مفتاحه عند اثنين</translation>
        </message>
        <message>
            <source>May introduce other offices</source>
            <translation>له أن يزكّي مكاتب أخرى</translation>
        </message>
        <message>
            <source>New keys, signed by its former key on {1}</source>
            <translation>مفاتيح جديدة، وقّعها مفتاحه السابق في {1}</translation>
        </message>
        <message>
            <source>Two different new cards were signed with its key: somebody else has it too. Compare the numbers of its new card by voice.</source>
            <translation>وُقّعت بمفتاحه بطاقتان جديدتان مختلفتان: هو عند غير صاحبه أيضاً. قارن أرقام بطاقته الجديدة بالصوت.</translation>
        </message>
        <message>
            <source>Warned of</source>
            <translation>حُذِّر منه</translation>
        </message>
        <message>
            <source>another office</source>
            <translation>مكتب آخر</translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>السبب: {0}</translation>
        </message>
        <message>
            <source>{0} revoked its key on {1}; it was confirmed here</source>
            <translation>أبطل {0} مفتاحه في {1}؛ وأُكّد ذلك هنا</translation>
        </message>
        <message>
            <source>{0} says that its key is no longer valid since {1}. Nothing is taken from it or sent to it until you have answered.</source>
            <translation>يقول {0} إن مفتاحه لم يعد صالحاً منذ {1}. لا يؤخذ منه شيء ولا يُرسل إليه حتى تجيب.</translation>
        </message>
        <message>
            <source>{0} vouches for it ({1}); nobody here compared its numbers</source>
            <translation>زكّاه {0} ({1})؛ ولم يقارن أحد هنا أرقامه</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Agrees</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Do not rely on it</source>
            <translation>لا يُعتمد عليه</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>تنبّه</translation>
        </message>
        <message>
            <source>To the offices</source>
            <translation>إلى المكاتب</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Being verified…</source>
            <translation>يجري التحقق…</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>يوم الاجتماع</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Minutes and pictures (*.pdf *.png *.jpg *.jpeg)</source>
            <translation>محاضر وصور (*.pdf *.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Minutes to verify</source>
            <translation>المحضر الذي يُتحقق منه</translation>
        </message>
        <message>
            <source>Nothing could be verified</source>
            <translation>تعذّر التحقق</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>لا يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Verify a paper</source>
            <translation>التحقق من محضر</translation>
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
        <message>
            <source>Verify a paper</source>
            <translation>التحقق من محضر</translation>
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
