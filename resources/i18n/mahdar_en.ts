<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
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
        <name>ProgressBar</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
</TS>
