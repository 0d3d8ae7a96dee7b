<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>bywalec::ui::CameraView</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CounterScreen</name>
    <message>
        <source>Without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerPanelView</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::EmptyPanelView</name>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteChip</name>
    <message>
        <source>Add a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteView</name>
    <message>
        <source>Preference, at most 60 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about health, please. Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProblemPanelView</name>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentModel</name>
    <message>
        <source>, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, Enter undoes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentView</name>
    <message>
        <source>Recent actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SearchField</name>
    <message>
        <source>Find a customer by name, phone or card number, F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StampRow</name>
    <message>
        <source>%1 of %2 stamps. Reward: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bywalec::ui::UndoButton</name>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
