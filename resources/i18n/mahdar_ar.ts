<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SY" sourcelanguage="en_GB">
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
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>أغلق الرسالة</translation>
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
        <name>ProgressBar</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
</TS>
