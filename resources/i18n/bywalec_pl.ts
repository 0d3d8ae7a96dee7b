<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>bywalec::ui::AmountPanelView</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation>Nic nie dodawaj</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CardPicture</name>
    <message>
        <source>New card, number %1</source>
        <translation>Nowa karta, numer %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CardPreview</name>
    <message>
        <source>The customer's card</source>
        <translation>Karta klienta</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ChoicePanelView</name>
    <message>
        <source>Give: %1</source>
        <translation>Wydaj: %1</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Zostaw na później</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ClaimPanelView</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Code for a guest, number %1</source>
        <translation>Kod dla gościa, numer %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CounterScreen</name>
    <message>
        <source>Without a card</source>
        <translation>Zakup bez karty</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga klienta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lada</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerPanelView</name>
    <message>
        <source>Taken</source>
        <translation>Wzięto</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Jeszcze jedna</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Powiedz:</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::EmptyPanelView</name>
    <message>
        <source>New card</source>
        <translation>Nowa karta</translation>
    </message>
    <message>
        <source>Code for later</source>
        <translation>Kod na później</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::EnrolPanelView</name>
    <message>
        <source>First name, optional</source>
        <translation>Imię, nieobowiązkowe</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation>Telefon, nieobowiązkowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(nieobowiązkowe)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>(optional)</source>
        <comment>phone</comment>
        <translation>(nieobowiązkowy)</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>tick only what the customer agrees to</source>
        <translation>zaznacz tylko to, na co klient się zgadza</translation>
    </message>
    <message>
        <source>SMS with offers</source>
        <translation>SMS z ofertami</translation>
    </message>
    <message>
        <source>E-mail with offers</source>
        <translation>E-mail z ofertami</translation>
    </message>
    <message>
        <source>Save and add the first stamp</source>
        <translation>Zapisz i dodaj pierwszą pieczątkę</translation>
    </message>
    <message>
        <source>Three steps, 10 seconds</source>
        <translation>Trzy kroki, 10 sekund</translation>
    </message>
    <message>
        <source>The customer takes a picture</source>
        <translation>Klient robi zdjęcie kodu</translation>
    </message>
    <message>
        <source>The card is saved and valid</source>
        <translation>Karta jest zapisana i ważna</translation>
    </message>
    <message>
        <source>First name, phone, Enter</source>
        <translation>Imię, telefon, Enter</translation>
    </message>
    <message>
        <source>Without name and phone everything works the same. They can be added later.</source>
        <translation>Bez imienia i telefonu program działa tak samo. Klient może je dopisać kiedy indziej.</translation>
    </message>
    <message>
        <source>Have printed cards? Scan an empty one, type the name and press Enter.</source>
        <translation>Masz wydrukowane karty? Zeskanuj pustą, wpisz imię i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Leave the card without data</source>
        <translation>Zostaw kartę bez danych</translation>
    </message>
    <message>
        <source>to the number above</source>
        <translation>na numer wpisany wyżej</translation>
    </message>
    <message>
        <source>type the phone first</source>
        <translation>najpierw wpisz telefon</translation>
    </message>
    <message>
        <source>to this address:</source>
        <translation>na ten adres:</translation>
    </message>
    <message>
        <source>we ask for the address</source>
        <translation>poprosimy o adres</translation>
    </message>
    <message>
        <source>The old card is replaced</source>
        <translation>Stara karta jest zastąpiona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FirstRunController</name>
    <message>
        <source>The shop was not made. %1</source>
        <translation>Nie założono lokalu. %1</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Czytnik</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>card no. %1</source>
        <translation>karta nr %1</translation>
    </message>
    <message>
        <source>a code, characters: %1</source>
        <translation>kod, liczba znaków: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>bywalec-recovery-key.txt</source>
        <translation>bywalec-klucz-odzyskiwania.txt</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nie zapisano: %1. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FirstRunForm</name>
    <message>
        <source>My shop</source>
        <translation>Mój lokal</translation>
    </message>
    <message>
        <source>Type something, for example: %1.</source>
        <translation>Wpisz coś, na przykład: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters fit.</source>
        <translation>Zmieści się najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Wpisz liczbę od %1 do %2.</translation>
    </message>
    <message>
        <source>Type a percentage up to %1, for example: %2.</source>
        <translation>Wpisz procent, najwyżej %1, na przykład: %2.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nazwa lokalu</translation>
    </message>
    <message>
        <source>for example: Linden Tree Café</source>
        <translation>na przykład: Kawiarnia Pod Lipą</translation>
    </message>
    <message>
        <source>Type what the shop is called, or skip this.</source>
        <translation>Wpisz nazwę lokalu albo pomiń ten krok.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>it is %1 there now</source>
        <translation>teraz jest tam %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>amounts look like this: %1</source>
        <translation>kwoty wyglądają tak: %1</translation>
    </message>
    <message>
        <source>What is free?</source>
        <translation>Co gratis?</translation>
    </message>
    <message>
        <source>as the card will say</source>
        <translation>tak to nazwie karta klienta</translation>
    </message>
    <message>
        <source>After how many stamps?</source>
        <translation>Po ilu pieczątkach?</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Pieczątki</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Nagroda: %1</translation>
    </message>
    <message>
        <source>%1 of %2 stamps, %3 to go</source>
        <translation>%1 z %2 pieczątek, brakuje %3</translation>
    </message>
    <message>
        <source>For how many points?</source>
        <translation>Za ile punktów?</translation>
    </message>
    <message>
        <source>one point for every %1</source>
        <translation>punkt za każde %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Punkty: %1</translation>
    </message>
    <message>
        <source>points to go: %1</source>
        <translation>brakuje punktów: %1</translation>
    </message>
    <message>
        <source>Silver from how much in a year?</source>
        <translation>Srebrny od jakiej sumy w roku?</translation>
    </message>
    <message>
        <source>gold from three times as much</source>
        <translation>złoty od trzy razy większej</translation>
    </message>
    <message>
        <source>Type an amount, for example: %1.</source>
        <translation>Wpisz kwotę, na przykład: %1.</translation>
    </message>
    <message>
        <source>What does gold bring?</source>
        <translation>Co daje złoty?</translation>
    </message>
    <message>
        <source>first to choose a date</source>
        <translation>lepsze terminy</translation>
    </message>
    <message>
        <source>5% off</source>
        <translation>5 % taniej</translation>
    </message>
    <message>
        <source>the counter says it at every visit</source>
        <translation>stanowisko przypomni przy każdej wizycie</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Złoty</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Srebrny</translation>
    </message>
    <message>
        <source>gold from %1 in a year</source>
        <translation>złoty od %1 w roku</translation>
    </message>
    <message>
        <source>How much comes back?</source>
        <translation>Ile wraca do klienta?</translation>
    </message>
    <message>
        <source>of every purchase, to spend next time</source>
        <translation>z każdego zakupu, do wydania następnym razem</translation>
    </message>
    <message>
        <source>How much of a bill may it pay?</source>
        <translation>Jaką część rachunku opłaci?</translation>
    </message>
    <message>
        <source>percent of the bill</source>
        <translation>procent rachunku</translation>
    </message>
    <message>
        <source>to spend on your next purchases</source>
        <translation>na kolejne zakupy</translation>
    </message>
    <message>
        <source>pays up to %1% of a bill</source>
        <translation>opłaci do %1 % rachunku</translation>
    </message>
    <message>
        <source>Share of the purchase</source>
        <translation>Część zakupu</translation>
    </message>
    <message>
        <source>of the shop's money</source>
        <translation>z pieniędzy lokalu</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>food bank</source>
        <translation>bank żywności</translation>
    </message>
    <message>
        <source>animal shelter</source>
        <translation>schronisko dla zwierząt</translation>
    </message>
    <message>
        <source>raised by your purchases</source>
        <translation>zebrane z Twoich zakupów</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cel: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GoalRow</name>
    <message>
        <source>Close this goal</source>
        <translation>Zamknij cel</translation>
    </message>
    <message>
        <source>Close this goal: %1</source>
        <translation>Zamknij cel: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GoalsController</name>
    <message>
        <source>orders</source>
        <translation>zakupów</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klientów</translation>
    </message>
    <message>
        <source>What shall grow</source>
        <translation>Co ma wzrosnąć</translation>
    </message>
    <message>
        <source>To how much</source>
        <translation>Do ilu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message>
        <source>A number up to 100.</source>
        <translation>Liczba do 100.</translation>
    </message>
    <message>
        <source>A number that can be reached.</source>
        <translation>Liczba, którą da się osiągnąć.</translation>
    </message>
    <message>
        <source>A day after today.</source>
        <translation>Dzień po dzisiejszym.</translation>
    </message>
    <message>
        <source>The goal wasn’t saved. Try again.</source>
        <translation>Celu nie zapisano. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GoalsPanel</name>
    <message>
        <source>Set a goal</source>
        <translation>Ustal cel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Up to three things to reach by a day; this page then tells how far they are.</source>
        <translation>Do trzech celów z terminem; ta strona powie, ile do nich brakuje.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Places</name>
    <message>
        <source>Poland (Warsaw)</source>
        <translation>Polska (Warszawa)</translation>
    </message>
    <message>
        <source>Germany (Berlin)</source>
        <translation>Niemcy (Berlin)</translation>
    </message>
    <message>
        <source>Czechia (Prague)</source>
        <translation>Czechy (Praga)</translation>
    </message>
    <message>
        <source>Slovakia (Bratislava)</source>
        <translation>Słowacja (Bratysława)</translation>
    </message>
    <message>
        <source>Lithuania (Vilnius)</source>
        <translation>Litwa (Wilno)</translation>
    </message>
    <message>
        <source>Ukraine (Kyiv)</source>
        <translation>Ukraina (Kijów)</translation>
    </message>
    <message>
        <source>Hungary (Budapest)</source>
        <translation>Węgry (Budapeszt)</translation>
    </message>
    <message>
        <source>Austria (Vienna)</source>
        <translation>Austria (Wiedeń)</translation>
    </message>
    <message>
        <source>United Kingdom (London)</source>
        <translation>Wielka Brytania (Londyn)</translation>
    </message>
    <message>
        <source>Ireland (Dublin)</source>
        <translation>Irlandia (Dublin)</translation>
    </message>
    <message>
        <source>Netherlands (Amsterdam)</source>
        <translation>Holandia (Amsterdam)</translation>
    </message>
    <message>
        <source>Belgium (Brussels)</source>
        <translation>Belgia (Bruksela)</translation>
    </message>
    <message>
        <source>France (Paris)</source>
        <translation>Francja (Paryż)</translation>
    </message>
    <message>
        <source>Italy (Rome)</source>
        <translation>Włochy (Rzym)</translation>
    </message>
    <message>
        <source>Spain (Madrid)</source>
        <translation>Hiszpania (Madryt)</translation>
    </message>
    <message>
        <source>Portugal (Lisbon)</source>
        <translation>Portugalia (Lizbona)</translation>
    </message>
    <message>
        <source>Sweden (Stockholm)</source>
        <translation>Szwecja (Sztokholm)</translation>
    </message>
    <message>
        <source>Denmark (Copenhagen)</source>
        <translation>Dania (Kopenhaga)</translation>
    </message>
    <message>
        <source>Norway (Oslo)</source>
        <translation>Norwegia (Oslo)</translation>
    </message>
    <message>
        <source>Switzerland (Zurich)</source>
        <translation>Szwajcaria (Zurych)</translation>
    </message>
    <message>
        <source>Romania (Bucharest)</source>
        <translation>Rumunia (Bukareszt)</translation>
    </message>
    <message>
        <source>złoty (zł)</source>
        <translation>złoty (zł)</translation>
    </message>
    <message>
        <source>euro (€)</source>
        <translation>euro (€)</translation>
    </message>
    <message>
        <source>Czech crown (Kč)</source>
        <translation>korona czeska (Kč)</translation>
    </message>
    <message>
        <source>forint (Ft)</source>
        <translation>forint (Ft)</translation>
    </message>
    <message>
        <source>hryvnia (₴)</source>
        <translation>hrywna (₴)</translation>
    </message>
    <message>
        <source>pound (£)</source>
        <translation>funt (£)</translation>
    </message>
    <message>
        <source>Swedish crown (kr)</source>
        <translation>korona szwedzka (kr)</translation>
    </message>
    <message>
        <source>Danish crown (kr)</source>
        <translation>korona duńska (kr)</translation>
    </message>
    <message>
        <source>Norwegian crown (kr)</source>
        <translation>korona norweska (kr)</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>frank szwajcarski (CHF)</translation>
    </message>
    <message>
        <source>leu (RON)</source>
        <translation>lej (RON)</translation>
    </message>
    <message>
        <source>dollar ($)</source>
        <translation>dolar ($)</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemButton</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>wybrano %n sztukę</numerusform>
            <numerusform>wybrano %n sztuki</numerusform>
            <numerusform>wybrano %n sztuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemGrid</name>
    <message>
        <source>Earlier items, PgUp</source>
        <translation>Poprzednie pozycje, PgUp</translation>
    </message>
    <message>
        <source>Further items, PgDn</source>
        <translation>Następne pozycje, PgDn</translation>
    </message>
    <message>
        <source>One less: %1, Backspace</source>
        <translation>O jedną sztukę mniej: %1, Backspace</translation>
    </message>
    <message>
        <source>One less, Backspace</source>
        <translation>O jedną sztukę mniej, Backspace</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteChip</name>
    <message>
        <source>Add a preference</source>
        <translation>Dodaj preferencję</translation>
    </message>
    <message>
        <source>Preference: %1</source>
        <translation>Preferencja: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteView</name>
    <message>
        <source>Preference, at most 60 characters</source>
        <translation>Preferencja, najwyżej 60 znaków</translation>
    </message>
    <message>
        <source>Nothing about health, please. Enter saves.</source>
        <translation>Bez informacji o zdrowiu. Enter zapisuje.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OfficeShell</name>
    <message>
        <source>owner's office</source>
        <translation>biuro właściciela</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Stanowisko</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PageHeader</name>
    <message>
        <source>Back: %1</source>
        <translation>Wróć: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PayRow</name>
    <message>
        <source>How much to pay with it</source>
        <translation>Ile tym zapłacić</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ile się da</translation>
    </message>
    <message>
        <source>Pay as much as possible, F8</source>
        <translation>Zapłać tyle, ile się da, F8</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProblemPanelView</name>
    <message>
        <source>Check the disk</source>
        <translation>Sprawdź dysk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammeEditor</name>
    <message>
        <source>Programmes</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation>Zakończ program</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Mniej ustawień</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammesPage</name>
    <message>
        <source>running</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>a draft is waiting</source>
        <translation>czeka szkic</translation>
    </message>
    <message>
        <source>What customers collect, and what for</source>
        <translation>Co klienci zbierają i za co</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nowy program</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>zasada</translation>
    </message>
    <message>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Nie ma jeszcze programu</translation>
    </message>
    <message>
        <source>Choose what customers collect. Six templates are ready; three fields each.</source>
        <translation>Wybierz, co klienci zbierają. Czeka sześć wzorów, w każdym trzy pola.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PurchasePanelView</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation>Nic nie dodawaj</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>do zapłaty %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Razem %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Rail</name>
    <message>
        <source>Pages of the office</source>
        <translation>Strony biura</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Refund: %1, %2</source>
        <translation>Zwrot: %1, %2</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>Zwrot: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentModel</name>
    <message>
        <source>, undone</source>
        <translation>, cofnięto</translation>
    </message>
    <message>
        <source>, Enter undoes it</source>
        <translation>, Enter cofa</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentView</name>
    <message>
        <source>Recent actions</source>
        <translation>Ostatnie czynności</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RefundPanelView</name>
    <message>
        <source>How much to refund; empty means the whole</source>
        <translation>Ile zwrócić; puste pole oznacza całość</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>What this changes on the card</source>
        <translation>Co zmieni się na karcie</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>do it</comment>
        <translation>Zwróć</translation>
    </message>
    <message>
        <source>Refund nothing</source>
        <translation>Nie zwracaj</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RemarkPanelView</name>
    <message>
        <source>What the customer said</source>
        <translation>Słowa klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>In the customer's words</source>
        <translation>Słowami klienta</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(można pominąć)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Customer's remark</source>
        <translation>Uwaga klienta</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SearchField</name>
    <message>
        <source>Find a customer by name, phone or card number, F3</source>
        <translation>Znajdź klienta po imieniu, telefonie albo numerze karty, F3</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Imię, telefon albo numer karty</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SearchPanelView</name>
    <message>
        <source>Find the customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Znalezieni klienci</translation>
    </message>
    <message>
        <source>Arrows ↑ ↓ choose, Enter opens.</source>
        <translation>Strzałki ↑ ↓ wybierają, Enter otwiera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StampRow</name>
    <message>
        <source>%1 of %2 stamps. Reward: %3</source>
        <translation>%1 z %2 pieczątek. Nagroda: %3</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StartProblem</name>
    <message>
        <source>The counter can't start</source>
        <translation>Stanowisko nie może wystartować</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mniej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: więcej</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TemplateTiles</name>
    <message>
        <source>stamps</source>
        <translation>pieczątki</translation>
    </message>
    <message>
        <source>for money spent</source>
        <translation>za każdą złotówkę</translation>
    </message>
    <message>
        <source>silver, gold</source>
        <translation>srebrny, złoty</translation>
    </message>
    <message>
        <source>credit on the card</source>
        <translation>zwrot na kartę</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>dla innych</translation>
    </message>
    <message>
        <source>Buy 5, get 1 free</source>
        <translation>Kup 5, 1 gratis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Poziomy</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Premia</translation>
    </message>
    <message>
        <source>Good cause</source>
        <translation>Cel społeczny</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>Rodzaj programu</translation>
    </message>
    <message>
        <source>For a moment</source>
        <translation>Na okazję</translation>
    </message>
    <message>
        <source>birthday and more</source>
        <translation>urodziny i inne</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TrialPanel</name>
    <message>
        <source>Check it on last year</source>
        <translation>Sprawdź na zeszłym roku</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Policz</translation>
    </message>
    <message>
        <source>You can go on working. Scanning is not held up.</source>
        <translation>Możesz pracować dalej. Skanowanie nie czeka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Policz jeszcze raz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::UndoButton</name>
    <message>
        <source>Undo the last</source>
        <translation>Cofnij ostatnie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CounterSays</name>
    <message>
        <source>At the counter</source>
        <translation>Na stanowisku</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Na przykład</translation>
    </message>
    <message>
        <source>%1, as always</source>
        <translation>%1, jak zwykle</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <translation>%2 zamiast %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>W jakim języku?</translation>
    </message>
    <message>
        <source>Five short steps, and the counter is ready. Each can be skipped.</source>
        <translation>Pięć krótkich kroków i stanowisko gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Jak nazywa się Twój lokal?</translation>
    </message>
    <message>
        <source>Customers see the name on their cards.</source>
        <translation>Tę nazwę klienci widzą na kartach.</translation>
    </message>
    <message>
        <source>What do customers collect?</source>
        <translation>Co zbierają klienci?</translation>
    </message>
    <message>
        <source>The usual one is chosen already. Enter takes it as it is.</source>
        <translation>Najczęstszy wzór jest już wybrany. Enter przyjmuje go bez zmian.</translation>
    </message>
    <message>
        <source>Scan something</source>
        <translation>Zeskanuj cokolwiek</translation>
    </message>
    <message>
        <source>Only to see that it works. Nothing is recorded.</source>
        <translation>Tylko po to, by sprawdzić, że działa. Niczego nie zapisujemy.</translation>
    </message>
    <message>
        <source>So that nothing gets lost</source>
        <translation>Żeby nic nie przepadło</translation>
    </message>
    <message>
        <source>The key and the backups bring everything back, on any computer.</source>
        <translation>Klucz i kopie przywrócą wszystko, na każdym komputerze.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>Do stanowiska</translation>
    </message>
    <message>
        <source>Put this key away</source>
        <translation>Schowaj ten klucz</translation>
    </message>
    <message>
        <source>It opens names and phones again when the keys on this computer are lost.</source>
        <translation>Otworzy imiona i telefony, jeśli przepadną klucze z tego komputera.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GeneralRules</name>
    <message>
        <source>When two offers meet</source>
        <translation>Gdy spotkają się dwie promocje</translation>
    </message>
    <message>
        <source>the better one counts</source>
        <translation>liczy się lepsza</translation>
    </message>
    <message>
        <source>they add up</source>
        <translation>sumują się</translation>
    </message>
    <message>
        <source>on the same items of a purchase</source>
        <translation>na tych samych towarach zakupu</translation>
    </message>
    <message>
        <source>up to the limit beside</source>
        <translation>do granicy podanej obok</translation>
    </message>
    <message>
        <source>Together at most</source>
        <translation>Razem najwyżej</translation>
    </message>
    <message>
        <source>of what is usual; 300 is three times</source>
        <translation>tego, co zwykle; 300 to trzy razy tyle</translation>
    </message>
    <message>
        <source>only if they add up</source>
        <translation>tylko gdy się sumują</translation>
    </message>
    <message>
        <source>The counter asks what was paid</source>
        <translation>Stanowisko pyta o kwotę</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>można zostawić puste</translation>
    </message>
    <message>
        <source>always</source>
        <translation>zawsze</translation>
    </message>
    <message>
        <source>a scan is enough</source>
        <translation>wystarczy skan</translation>
    </message>
    <message>
        <source>after a scan, before anything is added</source>
        <translation>po skanie, zanim cokolwiek doda</translation>
    </message>
    <message>
        <source>Don't change</source>
        <translation>Nie zmieniaj</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Zapisz zasady</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation>Zasady ogólne</translation>
    </message>
    <message>
        <source>for all programmes and offers</source>
        <translation>dla wszystkich programów i promocji</translation>
    </message>
    <message>
        <source>A regular comes back within</source>
        <translation>Stały klient wraca w ciągu</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>café 30, shop 45, salon 90, workshop 365</source>
        <translation>kawiarnia 30, sklep 45, salon 90, warsztat 365</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GridPreview</name>
    <message>
        <source>The buttons at the counter</source>
        <translation>Przyciski na stanowisku</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemForm</name>
    <message>
        <source>New item</source>
        <translation>Nowy towar</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>Zmiana towaru</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemsPage</name>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>What can be bought, for rules about items</source>
        <translation>Co można kupić, dla zasad o towarach</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nowy towar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>item</source>
        <translation>towar</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>key</source>
        <translation>klawisz</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Nie ma jeszcze towarów</translation>
    </message>
    <message>
        <source>Add what you sell most. Rules like “double points on pastry” need it, and the counter gets a button for each.</source>
        <translation>Dodaj to, co sprzedajesz najczęściej. Potrzebują tego zasady w rodzaju „podwójne punkty za wypieki”, a stanowisko dostanie po przycisku na każdy towar.</translation>
    </message>
    <message>
        <source>Enter changes an item, Space switches it off or on.</source>
        <translation>Enter zmienia towar, spacja wyłącza go albo włącza.</translation>
    </message>
    <message>
        <source>The buttons at the counter</source>
        <translation>Przyciski na stanowisku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::KeyBox</name>
    <message>
        <source>The recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The recovery key: %1</source>
        <translation>Klucz odzyskiwania: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation>Pokaż na przykładowych danych</translation>
    </message>
    <message>
        <source>A café with invented customers and visits. Your own shop can be made afterwards.</source>
        <translation>Kawiarnia ze zmyślonymi klientami i wizytami. Własny lokal można założyć potem.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Twój lokal</translation>
    </message>
    <message>
        <source>how it is called</source>
        <translation>jak się nazywa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>what customers collect</source>
        <translation>co zbierają klienci</translation>
    </message>
    <message>
        <source>A trial scan</source>
        <translation>Skan na próbę</translation>
    </message>
    <message>
        <source>camera or scanner</source>
        <translation>kamera albo czytnik</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>klucz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OfferEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Promocje</translation>
    </message>
    <message>
        <source>End the offer</source>
        <translation>Zakończ promocję</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Odrzuć szkic</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Za co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Kiedy działa</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Użyto do tej pory</translation>
    </message>
    <message>
        <source>purchases with this offer</source>
        <translation>zakupy z tą promocją</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Zaproponowano</translation>
    </message>
    <message>
        <source>times proposed at the counter</source>
        <translation>tyle razy na stanowisku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wzięto</translation>
    </message>
    <message>
        <source>nothing was proposed yet</source>
        <translation>nic jeszcze nie zaproponowano</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Mniej ustawień</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ile więcej</translation>
    </message>
    <message>
        <source>%1% of what was said</source>
        <translation>%1 % propozycji</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OffersPage</name>
    <message>
        <source>running</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>wkrótce</translation>
    </message>
    <message>
        <source>over</source>
        <translation>minęła</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>More for chosen items, on chosen days</source>
        <translation>Więcej za wybrane towary, w wybrane dni</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Promocje</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nowa promocja</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>promocja</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kiedy</translation>
    </message>
    <message>
        <source>used</source>
        <translation>użyto</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>Nie ma jeszcze promocji</translation>
    </message>
    <message>
        <source>Give double points on pastry, or a happy hour. Three questions, and it runs by itself.</source>
        <translation>Daj podwójne punkty za wypieki albo szczęśliwą godzinę. Trzy pytania, potem działa sama.</translation>
    </message>
    <message>
        <source>taken %1 of %2</source>
        <translation>wzięto %1 z %2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammeStep</name>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>bread roll</source>
        <translation>bułka</translation>
    </message>
    <message>
        <source>haircut</source>
        <translation>strzyżenie</translation>
    </message>
    <message>
        <source>bag of treats</source>
        <translation>paczka przysmaków</translation>
    </message>
    <message>
        <source>small gift</source>
        <translation>upominek</translation>
    </message>
    <message>
        <source>every sixth coffee</source>
        <translation>co szósta kawa</translation>
    </message>
    <message>
        <source>a bread roll for you</source>
        <translation>co szósta bułka</translation>
    </message>
    <message>
        <source>the sixth haircut</source>
        <translation>szóste strzyżenie</translation>
    </message>
    <message>
        <source>treats for the dog</source>
        <translation>przysmaki dla psa</translation>
    </message>
    <message>
        <source>for the shelter</source>
        <translation>dla schroniska</translation>
    </message>
    <message>
        <source>bread for others</source>
        <translation>chleb dla innych</translation>
    </message>
    <message>
        <source>first to choose a date</source>
        <translation>lepsze terminy</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RewardsPage</name>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>low: %1</source>
        <translation>mało: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>bez terminu</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>rabat</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>przeżycie</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>odznaka</translation>
    </message>
    <message>
        <source>What the running programmes give</source>
        <translation>Co dają działające programy</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Nagrody</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>nagroda</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koszt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>ważna</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>zapas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>w tym miesiącu</translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation>Nie ma jeszcze nagród</translation>
    </message>
    <message>
        <source>Rewards come from programmes. Launch one, and they are listed here.</source>
        <translation>Nagrody biorą się z programów. Uruchom program, a pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Go to programmes</source>
        <translation>Przejdź do programów</translation>
    </message>
    <message>
        <source>Wait to be taken</source>
        <translation>Czekają na odbiór</translation>
    </message>
    <message>
        <source>rewards earned already</source>
        <translation>nagrody już zdobyte</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Zobowiązanie</translation>
    </message>
    <message>
        <source>what those would cost the shop</source>
        <translation>tyle kosztowałyby lokal</translation>
    </message>
    <message>
        <source>Given this month</source>
        <translation>Wydano w tym miesiącu</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>koszt: %1</translation>
    </message>
    <message>
        <source>Stock low</source>
        <translation>Kończy się zapas</translation>
    </message>
    <message>
        <source>order more, or raise the stock</source>
        <translation>zamów więcej albo zwiększ zapas</translation>
    </message>
    <message>
        <source>there is enough of all</source>
        <translation>wszystkiego wystarcza</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SafetyStep</name>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Kopie trafiają do</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Names in the copies are locked with the same key. A USB stick or another disk is best: it survives this one.</source>
        <translation>Imiona w kopiach otwiera ten sam klucz. Najlepszy jest pendrive albo drugi dysk: przetrwa awarię tego.</translation>
    </message>
    <message>
        <source>Names and phones are locked. On another computer, or when the keys of this one are lost, only this key opens them. Keep it away from the computer. The office makes a new one at any time: “Shop”.</source>
        <translation>Imiona i telefony są zaszyfrowane. Na innym komputerze albo bez kluczy z tego odczyta je tylko ten klucz. Trzymaj go z dala od komputera. Nowy zawsze można zrobić w biurze, na stronie „Lokal”.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SayBox</name>
    <message>
        <source>Say:</source>
        <translation>Powiedz:</translation>
    </message>
    <message>
        <source>The counter proposes nothing. The sentence is under “More settings”.</source>
        <translation>Stanowisko nic nie zaproponuje. Zdanie wpisuje się w „Więcej ustawień”.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ScanResult</name>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Jeszcze nic nie odczytano</translation>
    </message>
    <message>
        <source>It works: a card of Bywalec</source>
        <translation>Działa: karta Bywalca</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>It can also be tried later.</source>
        <translation>Można to sprawdzić także później.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ScanStep</name>
    <message>
        <source>With the camera</source>
        <translation>Kamerą</translation>
    </message>
    <message>
        <source>With a scanner</source>
        <translation>Czytnikiem</translation>
    </message>
    <message>
        <source>Plug it in and pull the trigger. There is nothing to install or click.</source>
        <translation>Podłącz go i naciśnij spust. Niczego nie trzeba instalować ani klikać.</translation>
    </message>
    <message>
        <source>With neither</source>
        <translation>Bez jednego i drugiego</translation>
    </message>
    <message>
        <source>Customers are found by name or phone, and cards by their number.</source>
        <translation>Klienta znajdziesz po imieniu lub telefonie, kartę po numerze.</translation>
    </message>
    <message>
        <source>Hold any QR code in front of it: on a ticket, a leaflet, a screen.</source>
        <translation>Pokaż jej dowolny kod QR: z biletu, ulotki, ekranu.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ShopStep</name>
    <message>
        <source>Café</source>
        <translation>Kawiarnia</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Piekarnia</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation>Co to za lokal?</translation>
    </message>
    <message>
        <source>It only chooses the examples of the next step.</source>
        <translation>Od tego zależą tylko przykłady w następnym kroku.</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Zoologiczny</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::WeekView</name>
    <message>
        <source>Monday</source>
        <translation>poniedziałek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>środa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>czwartek</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piątek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>niedziela</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Kiedy działa</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>Type a whole number, for example %1.</source>
        <translation>Wpisz liczbę, na przykład %1.</translation>
    </message>
    <message>
        <source>Type an amount, for example %1.</source>
        <translation>Wpisz kwotę, na przykład %1.</translation>
    </message>
    <message>
        <source>Type a percentage, for example %1.</source>
        <translation>Wpisz procent, na przykład %1.</translation>
    </message>
    <message>
        <source>Type a day, for example %1.</source>
        <translation>Wpisz datę, na przykład %1.</translation>
    </message>
    <message>
        <source>Type a time, for example %1.</source>
        <translation>Wpisz godzinę, na przykład %1.</translation>
    </message>
</context>
<context>
    <name>ItemAnswers</name>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>as on the button</source>
        <translation>tak jak na przycisku</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>of one; may be empty</source>
        <translation>za sztukę; może być pusta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>jeden znak</translation>
    </message>
    <message>
        <source>taken by: %1</source>
        <translation>zajęty: %1</translation>
    </message>
    <message>
        <source>for rules</source>
        <translation>do zasad</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>%1 pts</source>
        <translation>%1 pkt</translation>
    </message>
    <message>
        <source>a purchase of %1</source>
        <translation>zakup za %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pon.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>W które dni</translation>
    </message>
    <message>
        <source>Group of items</source>
        <translation>Grupa towarów</translation>
    </message>
    <message>
        <source>the whole purchase</source>
        <translation>cały zakup</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Razem z</translation>
    </message>
    <message>
        <source>in the same purchase</source>
        <translation>w tym samym zakupie</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>W programie</translation>
    </message>
    <message>
        <source>what grows</source>
        <translation>to, co rośnie</translation>
    </message>
    <message>
        <source>in all of them</source>
        <translation>we wszystkich</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>any</source>
        <translation>każdy</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 i wyżej</translation>
    </message>
    <message>
        <source>doesn't matter</source>
        <translation>bez znaczenia</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>wszyscy klienci</translation>
    </message>
    <message>
        <source>new ones</source>
        <translation>nowi</translation>
    </message>
    <message>
        <source>the most faithful</source>
        <translation>najwierniejsi</translation>
    </message>
    <message>
        <source>occasional ones</source>
        <translation>okazjonalni</translation>
    </message>
    <message>
        <source>quiet ones</source>
        <translation>cisi</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>dawno nie byli</translation>
    </message>
    <message>
        <source>lost ones</source>
        <translation>utraceni</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>puste: bez granicy</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message>
        <source>Name of the offer</source>
        <translation>Nazwa promocji</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>widzą to klienci</translation>
    </message>
    <message>
        <source>From the hour</source>
        <translation>Od godziny</translation>
    </message>
    <message>
        <source>Until the hour</source>
        <translation>Do godziny</translation>
    </message>
    <message>
        <source>With the usual</source>
        <translation>Przy tym, co zwykle</translation>
    </message>
    <message>
        <source>only with the usual item</source>
        <translation>tylko z tym, co zwykle</translation>
    </message>
    <message>
        <source>First such purchase</source>
        <translation>Pierwszy taki zakup</translation>
    </message>
    <message>
        <source>only the first time</source>
        <translation>tylko za pierwszym razem</translation>
    </message>
    <message>
        <source>Each customer at most</source>
        <translation>Na klienta najwyżej</translation>
    </message>
    <message>
        <source>In all at most</source>
        <translation>W sumie najwyżej</translation>
    </message>
    <message>
        <source>What the cashier says</source>
        <translation>Co mówi obsługa</translation>
    </message>
    <message>
        <source>empty: the counter proposes nothing</source>
        <translation>puste: stanowisko nic nie zaproponuje</translation>
    </message>
    <message>
        <source>Double for everything</source>
        <translation>Podwójnie za wszystko</translation>
    </message>
    <message>
        <source>Of what is usual</source>
        <translation>Tyle tego, co zwykle</translation>
    </message>
    <message>
        <source>200 is double</source>
        <translation>200 to podwójnie</translation>
    </message>
    <message>
        <source>And once a purchase</source>
        <translation>I raz na zakup</translation>
    </message>
    <message>
        <source>points or stamps on top</source>
        <translation>punktów lub pieczątek</translation>
    </message>
    <message>
        <source>more</source>
        <translation>więcej</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>this day included</source>
        <translation>włącznie z tym dniem</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Stamp card</source>
        <translation>Karta z pieczątkami</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>Points for purchases</source>
        <translation>Punkty za zakupy</translation>
    </message>
    <message>
        <source>cake of the day</source>
        <translation>ciasto dnia</translation>
    </message>
    <message>
        <source>Regulars' tiers</source>
        <translation>Poziomy stałych klientów</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Srebrny</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Złoty</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platynowy</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation>Premia</translation>
    </message>
    <message>
        <source>A penny for a good cause</source>
        <translation>Grosz na dobry cel</translation>
    </message>
    <message>
        <source>animal shelter</source>
        <translation>schronisko dla zwierząt</translation>
    </message>
    <message>
        <source>Reward: %1</source>
        <translation>Nagroda: %1</translation>
    </message>
    <message>
        <source>%1 of %2 stamps</source>
        <translation>Pieczątki: %1 z %2</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pkt</translation>
    </message>
    <message>
        <source>of %1 for the reward</source>
        <translation>z %1 na nagrodę</translation>
    </message>
    <message>
        <source>to go: %1 pts</source>
        <translation>brakuje: %1 pkt</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Poziom: %1</translation>
    </message>
    <message>
        <source>credit after spending %1</source>
        <translation>premii po wydaniu %1</translation>
    </message>
    <message>
        <source>Pay with it</source>
        <translation>Zapłać premią</translation>
    </message>
    <message>
        <source>up to %1% of a bill</source>
        <translation>do %1 % rachunku</translation>
    </message>
    <message>
        <source>raised by your purchases</source>
        <translation>zebrane z Twoich zakupów</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cel: %1</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nazwa programu</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>widzą to klienci</translation>
    </message>
    <message>
        <source>empty: for every purchase</source>
        <translation>puste: za każdy zakup</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>shown at the counter</source>
        <translation>pokazuje to stanowisko</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglanie</translation>
    </message>
    <message>
        <source>down</source>
        <translation>w dół</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>do najbliższej</translation>
    </message>
    <message>
        <source>up</source>
        <translation>w górę</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>each purchase</source>
        <translation>każdy zakup</translation>
    </message>
    <message>
        <source>each item</source>
        <translation>każda sztuka</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>Only items of the group</source>
        <translation>Tylko towary z grupy</translation>
    </message>
    <message>
        <source>from the page “Items”</source>
        <translation>ze strony „Towary”</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>każdy towar</translation>
    </message>
    <message>
        <source>costs the shop %1</source>
        <translation>koszt lokalu: %1</translation>
    </message>
    <message>
        <source>for the calculation</source>
        <translation>do wyliczeń</translation>
    </message>
    <message>
        <source>How many stamps</source>
        <translation>Ile pieczątek</translation>
    </message>
    <message>
        <source>from 1 to 50</source>
        <translation>od 1 do 50</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Nagroda</translation>
    </message>
    <message>
        <source>Reward valid</source>
        <translation>Nagroda ważna</translation>
    </message>
    <message>
        <source>empty: for ever</source>
        <translation>puste: bezterminowo</translation>
    </message>
    <message>
        <source>A stamp for each</source>
        <translation>Pieczątka za każde</translation>
    </message>
    <message>
        <source>if the amount counts</source>
        <translation>gdy liczy się kwota</translation>
    </message>
    <message>
        <source>Stamps as a welcome</source>
        <translation>Pieczątki na powitanie</translation>
    </message>
    <message>
        <source>on top of the first purchase</source>
        <translation>dodatkowo przy pierwszym zakupie</translation>
    </message>
    <message>
        <source>A stamp is valid</source>
        <translation>Pieczątka ważna</translation>
    </message>
    <message>
        <source>Spent for the points</source>
        <translation>Za każde wydane</translation>
    </message>
    <message>
        <source>so much earns them once</source>
        <translation>tyle daje punkty jeden raz</translation>
    </message>
    <message>
        <source>so many points buy it</source>
        <translation>tyle punktów kosztuje</translation>
    </message>
    <message>
        <source>pts</source>
        <translation>pkt</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>for each full amount</source>
        <translation>za każdą pełną kwotę</translation>
    </message>
    <message>
        <source>Price of the reward</source>
        <translation>Cena nagrody</translation>
    </message>
    <message>
        <source>Reward %1</source>
        <translation>Nagroda %1</translation>
    </message>
    <message>
        <source>Price of reward %1</source>
        <translation>Cena nagrody %1</translation>
    </message>
    <message>
        <source>Points are valid</source>
        <translation>Punkty ważne</translation>
    </message>
    <message>
        <source>empty: points don't pay</source>
        <translation>puste: punktami się nie płaci</translation>
    </message>
    <message>
        <source>Points may pay</source>
        <translation>Punkty zapłacą</translation>
    </message>
    <message>
        <source>at most so much of a bill</source>
        <translation>najwyżej tyle rachunku</translation>
    </message>
    <message>
        <source>Points as a welcome</source>
        <translation>Punkty na powitanie</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>wydana kwota</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>zakupy</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>zebrane punkty</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation>Nazwa poziomu %1</translation>
    </message>
    <message>
        <source>Tier %1 from</source>
        <translation>Poziom %1 od</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1: od</translation>
    </message>
    <message>
        <source>within the period</source>
        <translation>w wybranym okresie</translation>
    </message>
    <message>
        <source>empty: no such tier</source>
        <translation>puste: bez tego poziomu</translation>
    </message>
    <message>
        <source>Points and credit there</source>
        <translation>Punkty i premia na nim</translation>
    </message>
    <message>
        <source>100: as usual, 200: double</source>
        <translation>100: jak zwykle, 200: podwójnie</translation>
    </message>
    <message>
        <source>What else there is</source>
        <translation>Co jeszcze</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>mówi o tym stanowisko</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>ostatnie dni</translation>
    </message>
    <message>
        <source>the calendar year</source>
        <translation>rok kalendarzowy</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Ile dni</translation>
    </message>
    <message>
        <source>from 7 to 1095</source>
        <translation>od 7 do 1095</translation>
    </message>
    <message>
        <source>after it was reached</source>
        <translation>po osiągnięciu</translation>
    </message>
    <message>
        <source>Share of the purchase</source>
        <translation>Część zakupu</translation>
    </message>
    <message>
        <source>usually 2 to 10</source>
        <translation>zwykle od 2 do 10</translation>
    </message>
    <message>
        <source>Credit may pay</source>
        <translation>Premią można zapłacić</translation>
    </message>
    <message>
        <source>Credit is valid</source>
        <translation>Premia ważna</translation>
    </message>
    <message>
        <source>of the shop's money</source>
        <translation>z pieniędzy lokalu</translation>
    </message>
    <message>
        <source>Or for each purchase</source>
        <translation>Albo za każdy zakup</translation>
    </message>
    <message>
        <source>then leave the share empty</source>
        <translation>wtedy część zakupu zostaw pustą</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Cause %1</source>
        <translation>Cel %1</translation>
    </message>
    <message>
        <source>customers choose one</source>
        <translation>klienci wybierają jeden</translation>
    </message>
    <message>
        <source>Warn of the end</source>
        <translation>Uprzedzaj o końcu</translation>
    </message>
    <message>
        <source>Cost of the reward</source>
        <translation>Koszt nagrody dla lokalu</translation>
    </message>
    <message>
        <source>Stamp for spending</source>
        <translation>Pieczątka za zakup od</translation>
    </message>
    <message>
        <source>Points for spending</source>
        <translation>Punkty za zakup od</translation>
    </message>
    <message>
        <source>Worth of a point</source>
        <translation>Wartość punktu</translation>
    </message>
    <message>
        <source>A tier stays</source>
        <translation>Poziom zostaje</translation>
    </message>
    <message>
        <source>Credit for spending</source>
        <translation>Premia za zakup od</translation>
    </message>
    <message>
        <source>For spending</source>
        <translation>Za zakup od</translation>
    </message>
    <message>
        <source>a small treat</source>
        <translation>drobny poczęstunek</translation>
    </message>
    <message>
        <source>of the reward: %1</source>
        <translation>nagroda: %1</translation>
    </message>
</context>
<context>
    <name>RewardsController</name>
    <message>
        <source>%1 pts</source>
        <translation>%1 pkt</translation>
    </message>
    <message>
        <source>with a purchase of %1</source>
        <translation>przy zakupie od %1</translation>
    </message>
</context>
<context>
    <name>TrialTexts</name>
    <message>
        <source>%1 given, %2 expired</source>
        <translation>wydane: %1, po terminie: %2</translation>
    </message>
    <message>
        <source>%1% of revenue</source>
        <translation>%1 % przychodu</translation>
    </message>
    <message>
        <source>To the first reward</source>
        <translation>Do pierwszej nagrody</translation>
    </message>
    <message>
        <source>nobody gets there</source>
        <translation>nikt do niej nie dochodzi</translation>
    </message>
    <message>
        <source>half of those who get there are as quick</source>
        <translation>tak szybko dochodzi do niej połowa zdobywców</translation>
    </message>
    <message>
        <source>Get to a reward</source>
        <translation>Dochodzą do nagrody</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>klienci: %1 z %2</translation>
    </message>
    <message>
        <source>Cost of rewards</source>
        <translation>Koszt nagród</translation>
    </message>
    <message>
        <source>Owed at the end</source>
        <translation>Zobowiązanie na koniec</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>O %1 taniej niż teraz</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>O %1 drożej niż teraz</translation>
    </message>
    <message>
        <source>Nothing would have been given</source>
        <translation>Niczego by nie wydano</translation>
    </message>
    <message>
        <source>%1 for each customer</source>
        <translation>%1 na klienta</translation>
    </message>
    <message>
        <source>What would it have cost?</source>
        <translation>Ile by to kosztowało?</translation>
    </message>
    <message>
        <source>Rewards and their cost are counted on the shop's own purchases of the last 12 months. Nothing is changed.</source>
        <translation>Nagrody i ich koszt policzymy na prawdziwych zakupach z ostatnich 12 miesięcy. Niczego to nie zmienia.</translation>
    </message>
    <message>
        <source>Counted are the items that were told at the counter in the last 12 months. Nothing is changed.</source>
        <translation>Liczone są towary podane przy kasie w ostatnich 12 miesiącach. Niczego to nie zmienia.</translation>
    </message>
    <message>
        <source>Tiers alone cost nothing</source>
        <translation>Same poziomy nic nie kosztują</translation>
    </message>
    <message>
        <source>They multiply points and credit. Launch such a programme first, and the difference can be counted here.</source>
        <translation>Mnożą punkty i premię. Gdy działa taki program, różnicę można policzyć tutaj.</translation>
    </message>
    <message>
        <source>Reading the purchases…</source>
        <translation>Odczytujemy zakupy…</translation>
    </message>
    <message>
        <source>%1 of %2 purchases</source>
        <translation>Zakupy: %1 z %2</translation>
    </message>
    <message>
        <source>There is no past yet</source>
        <translation>Nie ma jeszcze przeszłości</translation>
    </message>
    <message>
        <source>Cost month by month, %1</source>
        <translation>Koszt miesiąc po miesiącu, %1</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>Nie udało się policzyć</translation>
    </message>
    <message>
        <source>What the reward costs the shop isn't known: type it under “More settings”.</source>
        <translation>Nie wiadomo, ile nagroda kosztuje lokal: wpisz to w „Więcej ustawień”.</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>Tyle samo co teraz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OffersController</name>
    <message>
        <source>The rule stands here as soon as every field can be read.</source>
        <translation>Zasada pojawi się tutaj, gdy wszystkie pola będą poprawne.</translation>
    </message>
    <message>
        <source>What an offer has given stays when it ends. It can be ended at any time.</source>
        <translation>Co dała promocja, zostaje klientom także po jej końcu. Zakończyć można ją w każdej chwili.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>Launch the offer</source>
        <translation>Uruchom promocję</translation>
    </message>
    <message>
        <source>running until %1</source>
        <translation>działa do %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>minęła</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>From 100 to 1000.</source>
        <translation>Od 100 do 1000.</translation>
    </message>
    <message>
        <source>asked anyway, because of: %1</source>
        <translation>i tak pyta, bo działa: %1</translation>
    </message>
    <message>
        <source>From 1 to %1.</source>
        <translation>Od 1 do %1.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Office</name>
    <message>
        <source>Programmes</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Nagrody</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Promocje</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Good causes</source>
        <translation>Cele społeczne</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Lokal</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammesController</name>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>not running yet</source>
        <translation>jeszcze nie działa</translation>
    </message>
    <message>
        <source>The rule stands here as soon as every field can be read.</source>
        <translation>Zasada pojawi się tutaj, gdy wszystkie pola będą poprawne.</translation>
    </message>
    <message>
        <source>new, draft</source>
        <translation>nowy, szkic</translation>
    </message>
    <message>
        <source>Launch the programme</source>
        <translation>Uruchom program</translation>
    </message>
    <message>
        <source>The programme starts when it is launched: earlier purchases don't count.</source>
        <translation>Program zaczyna działać po uruchomieniu: wcześniejsze zakupy się nie liczą.</translation>
    </message>
    <message>
        <source>version %1, draft</source>
        <translation>wersja %1, szkic</translation>
    </message>
    <message>
        <source>version %1, closed</source>
        <translation>wersja %1, zakończona</translation>
    </message>
    <message>
        <source>version %1, running since %2</source>
        <translation>wersja %1, działa od %2</translation>
    </message>
    <message>
        <source>Launch version %1</source>
        <translation>Uruchom wersję %1</translation>
    </message>
    <message>
        <source>It has ended. What customers earned stays; launching it opens it again.</source>
        <translation>Program zakończono. Co klienci zebrali, zostaje; uruchomienie otworzy go znowu.</translation>
    </message>
    <message>
        <source>What customers earned stays. A new rule holds from its launch on.</source>
        <translation>Co klienci zebrali, zostaje. Nowa zasada działa od uruchomienia.</translation>
    </message>
</context>
<context>
    <name>CustomerTexts</name>
    <message>
        <source>Which account</source>
        <translation>Które konto</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>O ile</translation>
    </message>
    <message>
        <source>pts</source>
        <translation>pkt</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>pieczątek</translation>
    </message>
    <message>
        <source>Add or take away</source>
        <translation>Dodać czy odjąć</translation>
    </message>
    <message>
        <source>add</source>
        <translation>dodać</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>odjąć</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Najwyżej %1.</translation>
    </message>
    <message>
        <source>More than 0.</source>
        <translation>Więcej niż 0.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>stands in the account for good</source>
        <translation>zostaje w koncie na zawsze</translation>
    </message>
    <message>
        <source>a mistake is put right</source>
        <translation>poprawka pomyłki</translation>
    </message>
    <message>
        <source>a gesture of the shop</source>
        <translation>gest lokalu</translation>
    </message>
    <message>
        <source>from a paper card</source>
        <translation>z papierowej karty</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>for the shop only; may be empty</source>
        <translation>tylko dla lokalu; może być pusta</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Teraz: %1.</translation>
    </message>
    <message>
        <source>Now: %1. After it below zero: the next purchases make up for it.</source>
        <translation>Teraz: %1. Potem poniżej zera: wyrównają to kolejne zakupy.</translation>
    </message>
    <message>
        <source>Now: %1. After it: %2.</source>
        <translation>Teraz: %1. Potem: %2.</translation>
    </message>
    <message>
        <source>reward waits: %1</source>
        <translation>czeka nagroda: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>od %1, %2</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>razem %1</translation>
    </message>
    <message>
        <source>%1. %2, version %3</source>
        <translation>%1. %2, wersja %3</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>ważne do %1</translation>
    </message>
    <message>
        <source>Purchase: %1.</source>
        <translation>Zakup: %1.</translation>
    </message>
    <message>
        <source>Purchase of %1.</source>
        <translation>Zakup za %1.</translation>
    </message>
    <message>
        <source>Purchase of %1: %2.</source>
        <translation>Zakup za %1: %2.</translation>
    </message>
    <message>
        <source>Purchase without stamps or points</source>
        <translation>Zakup bez pieczątek i punktów</translation>
    </message>
    <message>
        <source>reward earned: %1</source>
        <translation>zdobyta nagroda: %1</translation>
    </message>
    <message>
        <source>Reward given: %1</source>
        <translation>Wydano nagrodę: %1</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Założono kartę</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <translation>Zwrot: %1</translation>
    </message>
    <message>
        <source>Refund of the whole purchase</source>
        <translation>Zwrot całego zakupu</translation>
    </message>
    <message>
        <source>Corrected by hand: %1</source>
        <translation>Poprawka ręczna: %1</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Taken back: it counts no more.</source>
        <translation>Cofnięto: już się nie liczy.</translation>
    </message>
    <message>
        <source>The account begins here.</source>
        <translation>Tu zaczyna się konto.</translation>
    </message>
    <message>
        <source>waits, valid until %1</source>
        <translation>czeka, ważne do %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>Rewards: taken %1, waiting %2</source>
        <translation>Nagrody: odebrano %1, czeka %2</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>odznaka</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>Recommended by: %1</source>
        <translation>Lokal polecony przez: %1</translation>
    </message>
    <message>
        <source>Nobody is named. If a regular sent this customer, say who.</source>
        <translation>Nikogo nie podano. Jeśli lokal polecił ktoś ze stałych klientów, podaj kto.</translation>
    </message>
    <message>
        <source>not chosen yet: the first one counts</source>
        <translation>jeszcze nie wybrano: liczy się pierwszy</translation>
    </message>
    <message>
        <source>Taken back: %1, %2.</source>
        <translation>Cofnięto: %1, %2.</translation>
    </message>
    <message>
        <source>Only what was done today can be taken back. For an older mistake, correct the account.</source>
        <translation>Cofnąć można tylko to, co zrobiono dziś. Starszą pomyłkę usunie poprawka stanu konta.</translation>
    </message>
    <message>
        <source>Nobody can recommend themselves.</source>
        <translation>Nikt nie może polecić sam siebie.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
</context>
<context>
    <name>OccasionForm</name>
    <message>
        <source>café: a biscuit; salon: a sample; shop: a bag</source>
        <translation>kawiarnia: ciastko; salon: próbka; sklep: torba</translation>
    </message>
    <message>
        <source>café: a cake; salon: a mask; shop: a coupon</source>
        <translation>kawiarnia: ciasto; salon: maska; sklep: rabat</translation>
    </message>
    <message>
        <source>café: the usual; salon: a trim; shop: a gift</source>
        <translation>kawiarnia: to, co zwykle; salon: zabieg</translation>
    </message>
    <message>
        <source>café: the 50th coffee; salon: the 10th cut</source>
        <translation>kawiarnia: 50. wizyta; salon: dziesiąta</translation>
    </message>
    <message>
        <source>café: a roll; salon: a sample; shop: a small thing</source>
        <translation>kawiarnia: rogalik; salon: próbka; sklep: drobiazg</translation>
    </message>
    <message>
        <source>café: 4 weeks; bakery: 6; gym: 8</source>
        <translation>kawiarnia: 4 tygodnie; piekarnia: 6; klub: 8</translation>
    </message>
    <message>
        <source>salons and workshops live by it: to both</source>
        <translation>salony i warsztaty: prezent dla obojga</translation>
    </message>
    <message>
        <source>café: 45 days; shop: 60; salon: 100</source>
        <translation>kawiarnia: 45 dni; sklep: 60; salon: 100</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>pierwsza wizyta</translation>
    </message>
    <message>
        <source>anniversary of the first visit</source>
        <translation>rocznica pierwszej wizyty</translation>
    </message>
    <message>
        <source>a round visit</source>
        <translation>okrągła wizyta</translation>
    </message>
    <message>
        <source>weeks in a row</source>
        <translation>tygodnie z rzędu</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>niespodzianka</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>back after long</source>
        <translation>powrót po przerwie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Also afterwards</source>
        <translation>Także później</translation>
    </message>
    <message>
        <source>so long after the day; from 0 to 60</source>
        <translation>ile dni po; od 0 do 60</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Która wizyta</translation>
    </message>
    <message>
        <source>from 2 to 10,000</source>
        <translation>od 2 do 10 000</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Ile tygodni</translation>
    </message>
    <message>
        <source>from 2 to 104</source>
        <translation>od 2 do 104</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tyg.</translation>
    </message>
    <message>
        <source>After how long</source>
        <translation>Po jakiej przerwie</translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation>od ostatniej wizyty</translation>
    </message>
    <message>
        <source>At most in a week</source>
        <translation>Najwyżej na tydzień</translation>
    </message>
    <message>
        <source>what the rewards may cost</source>
        <translation>tyle mogą kosztować nagrody</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>biscuit</source>
        <translation>ciasteczko</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>ciastko urodzinowe</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Rocznica</translation>
    </message>
    <message>
        <source>your usual</source>
        <translation>to, co zwykle</translation>
    </message>
    <message>
        <source>Round visit</source>
        <translation>Okrągła wizyta</translation>
    </message>
    <message>
        <source>set for two</source>
        <translation>zestaw dla dwojga</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Niespodzianka</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rogalik</translation>
    </message>
    <message>
        <source>Week after week</source>
        <translation>Tydzień po tygodniu</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>cake for you and for your friend</source>
        <translation>ciastko dla obojga</translation>
    </message>
    <message>
        <source>Good to see you again</source>
        <translation>Dobrze cię znów widzieć</translation>
    </message>
    <message>
        <source>For which moment</source>
        <translation>Na jaką okazję</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Nagroda</translation>
    </message>
    <message>
        <source>costs the shop %1</source>
        <translation>koszt lokalu: %1</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nazwa programu</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>widzą to klienci</translation>
    </message>
    <message>
        <source>Already before</source>
        <translation>Już wcześniej</translation>
    </message>
    <message>
        <source>so long before the day; from 0 to 60</source>
        <translation>ile dni przed; od 0 do 60</translation>
    </message>
    <message>
        <source>One customer in</source>
        <translation>Jeden klient na</translation>
    </message>
    <message>
        <source>drawn once a week for each</source>
        <translation>losowanie raz w tygodniu</translation>
    </message>
    <message>
        <source>Word of the draw</source>
        <translation>Hasło losowania</translation>
    </message>
    <message>
        <source>with it anybody can check it</source>
        <translation>każdy może nim sprawdzić wynik</translation>
    </message>
</context>
<context>
    <name>RewardFields</name>
    <message>
        <source>Reward valid</source>
        <translation>Nagroda ważna</translation>
    </message>
    <message>
        <source>empty: for ever</source>
        <translation>puste: bezterminowo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Cost of the reward</source>
        <translation>Koszt nagrody dla lokalu</translation>
    </message>
    <message>
        <source>for the calculation</source>
        <translation>do wyliczeń</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>rabat</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>przeżycie</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>odznaka</translation>
    </message>
    <message>
        <source>Kind of reward</source>
        <translation>Rodzaj nagrody</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>off the bill; or a percentage</source>
        <translation>kwota z rachunku albo procent</translation>
    </message>
    <message>
        <source>Or in percent</source>
        <translation>Albo w procentach</translation>
    </message>
    <message>
        <source>then leave the amount empty</source>
        <translation>wtedy bez kwoty</translation>
    </message>
    <message>
        <source>Given with a purchase of</source>
        <translation>Przy zakupie od</translation>
    </message>
    <message>
        <source>empty: with any, or none</source>
        <translation>puste: zawsze</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Ile sztuk</translation>
    </message>
    <message>
        <source>each is given once; empty: no limit</source>
        <translation>każda raz; puste: bez limitu</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CausesController</name>
    <message>
        <source>Note a payout: %1</source>
        <translation>Zapisz wypłatę: %1</translation>
    </message>
    <message>
        <source>The pot holds %1.</source>
        <translation>W puli jest %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>The pot holds only %1.</source>
        <translation>W puli jest tylko %1.</translation>
    </message>
    <message>
        <source>More than 0.</source>
        <translation>Więcej niż 0.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>when it was passed on</source>
        <translation>kiedy przekazano</translation>
    </message>
    <message>
        <source>Not later than today.</source>
        <translation>Nie później niż dziś.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>number of the transfer or receipt</source>
        <translation>numer przelewu albo pokwitowania</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>Say how it can be proved.</source>
        <translation>Podaj, jak to potwierdzić.</translation>
    </message>
    <message>
        <source>Payout: %1, %2</source>
        <translation>Wypłata: %1, %2</translation>
    </message>
    <message>
        <source>%1, proof: %2. Taken back, the money is in the pot again.</source>
        <translation>%1, potwierdzenie: %2. Po cofnięciu pieniądze wracają do puli.</translation>
    </message>
    <message>
        <source>The pot holds less by now. Nothing was noted.</source>
        <translation>W puli jest już mniej. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The payout was noted.</source>
        <translation>Zapisano wypłatę.</translation>
    </message>
    <message>
        <source>The payout was taken back.</source>
        <translation>Cofnięto wypłatę.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CausesPage</name>
    <message>
        <source>What purchases have raised for others</source>
        <translation>Co zebrano dla innych</translation>
    </message>
    <message>
        <source>Good causes</source>
        <translation>Cele społeczne</translation>
    </message>
    <message>
        <source>Pots of the causes</source>
        <translation>Pule celów</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>zebrano</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>przekazano</translation>
    </message>
    <message>
        <source>in the pot</source>
        <translation>w puli</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Wypłaty</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>potwierdzenie</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>No good cause yet</source>
        <translation>Nie ma jeszcze celu</translation>
    </message>
    <message>
        <source>Launch a programme for a good cause: a share of each purchase goes into its pot.</source>
        <translation>Uruchom program na cel społeczny: część każdego zakupu trafi do jego puli.</translation>
    </message>
    <message>
        <source>Go to programmes</source>
        <translation>Przejdź do programów</translation>
    </message>
    <message>
        <source>Raised in all</source>
        <translation>Zebrano razem</translation>
    </message>
    <message>
        <source>by all purchases</source>
        <translation>ze wszystkich zakupów</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>with proof</source>
        <translation>z potwierdzeniem</translation>
    </message>
    <message>
        <source>In the pots</source>
        <translation>W pulach</translation>
    </message>
    <message>
        <source>still to be passed on</source>
        <translation>do przekazania</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerFinder</name>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>phone or card</source>
        <translation>telefon lub karta</translation>
    </message>
    <message>
        <source>has</source>
        <translation>stan karty</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomersController</name>
    <message>
        <source>In the shop lately</source>
        <translation>Ostatnio w lokalu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Nobody was found. Check the spelling, or type the phone's last digits.</source>
        <translation>Nikogo nie znaleziono. Sprawdź pisownię albo wpisz ostatnie cyfry telefonu.</translation>
    </message>
    <message>
        <source>The account was corrected.</source>
        <translation>Poprawiono stan konta.</translation>
    </message>
    <message>
        <source>Noted who recommended the shop.</source>
        <translation>Zapisano, kto polecił lokal.</translation>
    </message>
    <message>
        <source>The recommendation was taken back.</source>
        <translation>Cofnięto polecenie.</translation>
    </message>
    <message>
        <source>The cause was noted.</source>
        <translation>Zapisano cel.</translation>
    </message>
    <message>
        <source>Nobody else has been here yet.</source>
        <translation>Nikogo innego tu jeszcze nie było.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomersPage</name>
    <message>
        <source>Whom the shop knows, and what they have</source>
        <translation>Kogo zna lokal i co kto ma</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::HistoryLine</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1, %2</source>
        <translation>Cofnij: %1, %2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::HistoryView</name>
    <message>
        <source>Account history</source>
        <translation>Historia konta</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Taking back leaves a trace.</source>
        <translation>Cofnięcie zostawia ślad w historii.</translation>
    </message>
    <message numerus="yes">
        <source>Older, %n entries</source>
        <translation>
            <numerusform>Starsze, %n wpis</numerusform>
            <numerusform>Starsze, %n wpisy</numerusform>
            <numerusform>Starsze, %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PayoutForm</name>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProfileHead</name>
    <message>
        <source>Correct the account</source>
        <translation>Popraw stan konta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RewardEditor</name>
    <message>
        <source>Its programme</source>
        <translation>Jej program</translation>
    </message>
    <message>
        <source>Change the reward: %1</source>
        <translation>Zmień nagrodę: %1</translation>
    </message>
    <message>
        <source>Each reward is given once. Those that wait already keep what they were earned with; the change holds for new ones.</source>
        <translation>Każdą nagrodę wydaje się raz. Te, które już czekają, zostają bez zmian; zmiana dotyczy nowych.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RewardsController</name>
    <message>
        <source>Reward</source>
        <translation>Nagroda</translation>
    </message>
    <message>
        <source>customers see it</source>
        <translation>widzą to klienci</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StandingPanel</name>
    <message>
        <source>The account now</source>
        <translation>Stan karty</translation>
    </message>
    <message>
        <source>Say who sent them</source>
        <translation>Podaj, kto polecił</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Take back who recommended the shop</source>
        <translation>Cofnij, kto polecił lokal</translation>
    </message>
    <message>
        <source>Good cause</source>
        <translation>Cel społeczny</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TaskPanel</name>
    <message>
        <source>Who recommended the shop</source>
        <translation>Kto polecił lokal</translation>
    </message>
    <message>
        <source>name, last digits of the phone or card number</source>
        <translation>imię, końcówka telefonu albo numer karty</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Correct the account</source>
        <translation>Popraw stan konta</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Orders</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktywni klienci</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Zakupy dzień po dniu</translation>
    </message>
    <message>
        <source>New and returning customers</source>
        <translation>Nowi i powracający klienci</translation>
    </message>
    <message>
        <source>Talk to</source>
        <translation>Porozmawiaj z</translation>
    </message>
    <message>
        <source>Thank and remember</source>
        <translation>Podziękuj i pamiętaj</translation>
    </message>
    <message>
        <source>NPS, 90 days</source>
        <translation>NPS, 90 dni</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Wartość klienta</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Odpływ klientów</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wracający</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstotliwość</translation>
    </message>
    <message>
        <source>Rewards that wait</source>
        <translation>Czekające nagrody</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Najbliższe 4 tygodnie</translation>
    </message>
    <message>
        <source>The last campaign</source>
        <translation>Ostatnia kampania</translation>
    </message>
    <message>
        <source>Visits that were neither undone nor refunded in full, with a card and without.</source>
        <translation>Wizyty, których nie cofnięto ani nie zwrócono w całości, z kartą i bez karty.</translation>
    </message>
    <message>
        <source>The sum of the amounts that are known, less refunds, on the day of the sale.</source>
        <translation>Suma znanych kwot pomniejszona o zwroty, liczona w dniu sprzedaży.</translation>
    </message>
    <message>
        <source>Revenue divided by the orders whose amount is known.</source>
        <translation>Przychód podzielony przez zakupy o znanej kwocie.</translation>
    </message>
    <message>
        <source>Customers with a card who bought something in this period at least once.</source>
        <translation>Klienci z kartą, którzy kupili w tym okresie choć raz.</translation>
    </message>
    <message>
        <source>Customers with a card whose first order ever falls into this period.</source>
        <translation>Klienci z kartą, których pierwszy w ogóle zakup przypada na ten okres.</translation>
    </message>
    <message>
        <source>Filled: the orders of each day. Outlined: the same day of the period before. A day is unusual when it lies outside of what the last eight such weekdays were.</source>
        <translation>Pełne słupki: zakupy każdego dnia. Obrys: ten sam dzień poprzedniego okresu. Dzień jest niezwykły, gdy odbiega od ośmiu ostatnich takich dni tygodnia.</translation>
    </message>
    <message>
        <source>Active customers of each period; new are those whose first order falls into it.</source>
        <translation>Aktywni klienci każdego okresu; nowi to ci, których pierwszy zakup na niego przypada.</translation>
    </message>
    <message>
        <source>Regulars who have been silent for more than twice their own usual gap between visits. The usual gap is the median of the last 365 days, from three gaps on. At stake is what they would usually bring in 30 days less what the forecast still expects of them.</source>
        <translation>Stali klienci, których nie ma ponad dwa razy dłużej niż zwykle. Zwykła przerwa to mediana z ostatnich 365 dni, od trzech znanych przerw. Do stracenia jest to, co zwykle przynieśliby w ciągu 30 dni, bez tego, czego prognoza nadal się po nich spodziewa.</translation>
    </message>
    <message>
        <source>Those who came most often, birthdays of the seven days after the period, customers with one or two stamps to go, and complaints that nobody has closed.</source>
        <translation>Najczęstsi goście, urodziny w siedmiu dniach po tym okresie, klienci, którym brakuje jednej lub dwóch pieczątek, oraz uwagi, których nikt nie zamknął.</translation>
    </message>
    <message>
        <source>Of the latest answers of 90 days, the share of 9 and 10 less the share of 0 to 6. Under 30 answers it is left out.</source>
        <translation>Z ostatnich odpowiedzi każdego klienta w ciągu 90 dni: udział ocen 9 i 10 minus udział ocen od 0 do 6. Poniżej 30 odpowiedzi nie jest podawany.</translation>
    </message>
    <message>
        <source>A customer's average order, times orders a year, times the years a customer stays (one to five, from the churn).</source>
        <translation>Średni zakup klienta razy liczba zakupów w roku razy liczba lat, przez które klient zostaje (od roku do pięciu, z odpływu).</translation>
    </message>
    <message>
        <source>Of the customers who were active before, the share that bought nothing during the shop's pace. New customers don't count.</source>
        <translation>Jaka część wcześniej aktywnych klientów nic nie kupiła w czasie, w którym zwykle się wraca. Nowych klientów się nie liczy.</translation>
    </message>
    <message>
        <source>Of the customers with an order in the last 365 days, the share with two or more.</source>
        <translation>Jaka część klientów z zakupem w ciągu 365 dni ma co najmniej dwa zakupy.</translation>
    </message>
    <message>
        <source>Orders of customers with a card in the last 365 days, divided by those customers.</source>
        <translation>Zakupy klientów z kartą w ciągu 365 dni podzielone przez liczbę tych klientów.</translation>
    </message>
    <message>
        <source>Rewards that were earned and are still valid, times what each costs the shop. Some are never collected: the share that usually is gives the second sum.</source>
        <translation>Zdobyte i wciąż ważne nagrody razy koszt każdej dla lokalu. Części nikt nie odbiera: udział zwykle odbieranych daje drugą kwotę.</translation>
    </message>
    <message>
        <source>From how often each customer has bought so far. Shown only when it did better on the last 60 days than a simple rule.</source>
        <translation>Z tego, jak często każdy klient kupował dotąd. Prognoza jest podawana tylko wtedy, gdy na ostatnich 60 dniach sprawdziła się lepiej niż prosta reguła.</translation>
    </message>
    <message>
        <source>Who came back within 30 days, among those written to and among those left out on purpose.</source>
        <translation>Ile osób wróciło w ciągu 30 dni: z tych, do których napisano, i z tych, które celowo pominięto.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Returning orders: those whose customer had an earlier one, of all orders of 28 days. Orders a week: the mean of 28 days. Active customers: those of 28 days. On track means on or above the straight line from the day the goal was set to its last.</source>
        <translation>Zakupy powracających: te, których klient kupił już wcześniej, wśród wszystkich zakupów z 28 dni. Zakupy na tydzień: średnia z 28 dni. Aktywni klienci: ci z 28 dni. Zgodnie z planem znaczy: na prostej od dnia ustalenia celu do jego ostatniego dnia albo powyżej niej.</translation>
    </message>
</context>
<context>
    <name>MondayPage</name>
    <message>
        <source>card %1</source>
        <translation>karta %1</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>bez karty</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>tydzień temu</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>miesiąc temu</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>kwartał temu</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>ten tydzień</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ten miesiąc</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ten kwartał</translation>
    </message>
    <message>
        <source>Orders week by week</source>
        <translation>Zakupy tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Orders day by day</source>
        <translation>Zakupy dzień po dniu</translation>
    </message>
    <message>
        <source>%1, no orders on %2</source>
        <translation>%1, %2 bez zakupów</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: jeszcze przed nami</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Customers over %n weeks</source>
        <translation>
            <numerusform>Klienci przez %n tydzień</numerusform>
            <numerusform>Klienci przez %n tygodnie</numerusform>
            <numerusform>Klienci przez %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers over %n months</source>
        <translation>
            <numerusform>Klienci przez %n miesiąc</numerusform>
            <numerusform>Klienci przez %n miesiące</numerusform>
            <numerusform>Klienci przez %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers over %n quarters</source>
        <translation>
            <numerusform>Klienci przez %n kwartał</numerusform>
            <numerusform>Klienci przez %n kwartały</numerusform>
            <numerusform>Klienci przez %n kwartałów</numerusform>
        </translation>
    </message>
    <message>
        <source>returning</source>
        <translation>powracający</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowi</translation>
    </message>
    <message>
        <source>%1: %2, of them new: %3</source>
        <translation>%1: %2, w tym nowi: %3</translation>
    </message>
    <message>
        <source>Nobody yet: it takes four orders or more.</source>
        <translation>Jeszcze nikt: potrzeba co najmniej czterech zakupów.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nikt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n osoba</numerusform>
            <numerusform>i jeszcze %n osoby</numerusform>
            <numerusform>i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Żadna nie jest otwarta.</translation>
    </message>
    <message>
        <source>Most loyal</source>
        <translation>Najwierniejsi</translation>
    </message>
    <message>
        <source>Birthdays in the week after</source>
        <translation>Urodziny w kolejnym tygodniu</translation>
    </message>
    <message>
        <source>Close to a reward</source>
        <translation>Blisko nagrody</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Otwarte uwagi</translation>
    </message>
    <message>
        <source>Open complaints: %1</source>
        <translation>Otwarte uwagi: %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>jeszcze trwa</translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>poprawiono później</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>rok temu</translation>
    </message>
    <message>
        <source>No regular has fallen out of their own rhythm.</source>
        <translation>Nikt ze stałych klientów nie wypadł ze swojego rytmu.</translation>
    </message>
    <message>
        <source>Quarter %1, %2</source>
        <extracomment>%1 is the quarter as a Roman number, %2 the year</extracomment>
        <translation>%1 kwartał %2</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Tydzień %1, od %2 do %3</translation>
    </message>
    <message>
        <source>w. %1</source>
        <extracomment>a week in a chart, as short as can be</extracomment>
        <translation>t. %1</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <extracomment>the days of the week from Monday on, as short as can be, with a space between</extracomment>
        <translation>pn wt śr cz pt so nd</translation>
    </message>
    <message>
        <source>The most loyal buy more often</source>
        <translation>Najwierniejsi częściej biorą</translation>
    </message>
    <message>
        <source>The newest %1 of %2</source>
        <translation>Najnowsze %1 z %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Wierszy: %1</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Monday page · %1</source>
        <translation>Strona poniedziałkowa · %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>zwykle bywa</translation>
    </message>
    <message>
        <source>away for</source>
        <translation>nie ma od</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>pieczątki</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>ostatni kontakt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>For this week</source>
        <translation>Na ten tydzień</translation>
    </message>
    <message>
        <source>Where these numbers come from.</source>
        <translation>Skąd te liczby.</translation>
    </message>
    <message>
        <source>Bywalec, page 1 of 1</source>
        <translation>Bywalec, strona 1 z 1</translation>
    </message>
    <message>
        <source>at stake</source>
        <translation>do stracenia</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GaugeButton</name>
    <message>
        <source>Press to read where this number comes from.</source>
        <translation>Naciśnij, aby przeczytać, skąd ta liczba.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::MondayController</name>
    <message>
        <source>These numbers can’t be read at the moment.</source>
        <translation>Tych liczb nie można teraz odczytać.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another folder.</source>
        <translation>Nie zapisano: %1. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::MondayHeader</name>
    <message>
        <source>Where do these numbers come from</source>
        <translation>Skąd te liczby</translation>
    </message>
    <message>
        <source>About these numbers</source>
        <translation>Skąd te liczby</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save the numbers as CSV</source>
        <translation>Zapisz liczby jako CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::MondayPage</name>
    <message>
        <source>Not printed. Check the printer.</source>
        <translation>Nie wydrukowano. Sprawdź drukarkę.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save the numbers as CSV</source>
        <translation>Zapisz liczby jako CSV</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Skąd te liczby</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::MondayTileButton</name>
    <message>
        <source>Press to read where this number comes from.</source>
        <translation>Naciśnij, aby przeczytać, skąd ta liczba.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PeriodSwitch</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SourcePanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The rows behind this number</source>
        <translation>Wiersze, z których wynika ta liczba</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SourceTitle</name>
    <message>
        <source>%1, where does this come from</source>
        <translation>%1, skąd to się bierze</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TalkPanel</name>
    <message>
        <source>regulars who have gone quiet</source>
        <translation>stali klienci, którzy ucichli</translation>
    </message>
    <message>
        <source>regulars who have gone quiet, the most at stake first</source>
        <translation>stali klienci, którzy ucichli, od największej straty</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TalkRow</name>
    <message>
        <source>customer, usually every, away for, stamps, last contact</source>
        <translation>klient, jak często zwykle bywa, od kiedy go nie ma, pieczątki, ostatni kontakt</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>nie ma od %1</translation>
    </message>
    <message>
        <source>stamps: %1 of %2</source>
        <translation>pieczątki: %1 z %2</translation>
    </message>
    <message>
        <source>last contact: %1</source>
        <translation>ostatni kontakt: %1</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>zwykle bywa</translation>
    </message>
    <message>
        <source>away for</source>
        <translation>nie ma od</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>pieczątki</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>ostatni kontakt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>customer, usually every, away for, stamps, last contact, at stake</source>
        <translation>klient, zwykle bywa, nie ma od, pieczątki, ostatni kontakt, do stracenia</translation>
    </message>
    <message>
        <source>at stake: %1</source>
        <translation>do stracenia: %1</translation>
    </message>
    <message>
        <source>at stake</source>
        <translation>do stracenia</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FormPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SettingsController</name>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nie zapisano: %1. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Done. Cut the slips apart and keep them at the till.</source>
        <translation>Gotowe. Potnij karteczki i trzymaj je przy kasie.</translation>
    </message>
    <message>
        <source>Not printed. Check the printer or the place.</source>
        <translation>Nie wydrukowano. Sprawdź drukarkę albo miejsce zapisu.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SettingsPage</name>
    <message>
        <source>Codes for guests</source>
        <translation>Kody dla gości</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>bywalec-recovery-key.txt</source>
        <translation>bywalec-klucz-odzyskiwania.txt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>codes.pdf</source>
        <translation>kody.pdf</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Zrób nowy klucz</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Drukuj karteczki…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>What is kept away from this computer, and what lies at the till</source>
        <translation>Co trzymać z dala od komputera, a co przy kasie</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>On another computer, or when the keys of this one are lost, only this key opens names and phones. Here a new one is made at any time. The one that was printed before opens nothing then.</source>
        <translation>Na innym komputerze albo bez kluczy z tego tylko ten klucz odczyta imiona i telefony. Nowy można tu zrobić w każdej chwili. Wydrukowany wcześniej przestaje wtedy działać.</translation>
    </message>
    <message>
        <source>A guest without a card takes a slip along and brings the purchase to a card later. Print a sheet of 24 and cut it apart. At the till: F6 for the guest, then scan a slip.</source>
        <translation>Gość bez karty zabiera karteczkę z kodem i później dopisuje zakup do karty. Wydrukuj arkusz 24 karteczek i potnij go. Przy kasie: F6 dla gościa, potem zeskanuj karteczkę.</translation>
    </message>
</context>
<context>
    <name>CustomerCells</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerList</name>
    <message>
        <source>Find a customer</source>
        <translation>Znajdź klienta</translation>
    </message>
    <message>
        <source>name, last digits of the phone or card number</source>
        <translation>imię, końcówka telefonu albo numer karty</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerListReader</name>
    <message>
        <source>Found: %1 of %2</source>
        <translation>Znaleziono: %1 z %2</translation>
    </message>
    <message>
        <source>All customers: %1</source>
        <translation>Wszyscy klienci: %1</translation>
    </message>
    <message>
        <source>Nobody has been here yet. Cards are issued at the counter, with F4.</source>
        <translation>Nikogo tu jeszcze nie było. Karty zakłada się na stanowisku, klawiszem F4.</translation>
    </message>
    <message>
        <source>Nobody was found. Check the spelling, or type the phone's last digits.</source>
        <translation>Nikogo nie znaleziono. Sprawdź pisownię albo wpisz ostatnie cyfry telefonu.</translation>
    </message>
    <message>
        <source>Nobody is in these groups now.</source>
        <translation>W tych grupach nikogo teraz nie ma.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerTableModel</name>
    <message>
        <source>customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>last here</source>
        <translation>ostatnio</translation>
    </message>
    <message>
        <source>in 84 days</source>
        <translation>w 84 dni</translation>
    </message>
    <message>
        <source>spent in 365 days</source>
        <translation>zakupy w 365 dni</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerTableView</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SortHeader</name>
    <message>
        <source>Enter orders by it</source>
        <translation>Enter porządkuje według niej</translation>
    </message>
    <message>
        <source>ordered, highest first</source>
        <translation>uporządkowano, od największych</translation>
    </message>
    <message>
        <source>ordered, lowest first</source>
        <translation>uporządkowano, od najmniejszych</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Kolumna: %1</translation>
    </message>
</context>
</TS>
