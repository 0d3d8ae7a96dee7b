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
        <source>The customer&apos;s card</source>
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
        <translation>SMS z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>E-mail with offers</source>
        <translation>E-mail z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>Save and add the first stamp</source>
        <translation>Zapisz i&#xa0;dodaj pierwszą pieczątkę</translation>
    </message>
    <message>
        <source>Three steps, 10 seconds</source>
        <translation>Trzy kroki, 10&#xa0;sekund</translation>
    </message>
    <message>
        <source>The customer takes a picture</source>
        <translation>Klient robi zdjęcie kodu</translation>
    </message>
    <message>
        <source>The card is saved and valid</source>
        <translation>Karta jest zapisana i&#xa0;ważna</translation>
    </message>
    <message>
        <source>First name, phone, Enter</source>
        <translation>Imię, telefon, Enter</translation>
    </message>
    <message>
        <source>Without name and phone everything works the same. They can be added later.</source>
        <translation>Bez imienia i&#xa0;telefonu program działa tak samo. Klient może je dopisać kiedy indziej.</translation>
    </message>
    <message>
        <source>Have printed cards? Scan an empty one, type the name and press Enter.</source>
        <translation>Masz wydrukowane karty? Zeskanuj pustą, wpisz imię i&#xa0;naciśnij Enter.</translation>
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
        <translation>poprosimy o&#xa0;adres</translation>
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
    <name>bywalec::ui::FirstRun</name>
    <message>
        <source>Your shop</source>
        <translation>Twój lokal</translation>
    </message>
    <message>
        <source>Three answers, and the counter is ready. Everything can be changed later.</source>
        <translation>Trzy odpowiedzi i stanowisko jest gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>What is the shop called?</source>
        <translation>Jak nazywa się lokal?</translation>
    </message>
    <message>
        <source>How many stamps fill a card?</source>
        <translation>Ile pieczątek zapełnia kartę?</translation>
    </message>
    <message>
        <source>What does a full card give?</source>
        <translation>Co daje pełna karta?</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Otwórz stanowisko</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Names and phones are locked. If this computer is lost, only this key opens them again. Print it or save it on a USB stick, and keep it away from the computer.</source>
        <translation>Imiona i telefony są zaszyfrowane. Jeśli ten komputer przepadnie, odczyta je tylko ten klucz. Wydrukuj go albo zapisz na pendrivie i trzymaj z dala od komputera.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>Klucz jest schowany</translation>
    </message>
    <message>
        <source>Type what the shop is called.</source>
        <translation>Wpisz nazwę lokalu.</translation>
    </message>
    <message>
        <source>Type what a full card gives, for example: coffee.</source>
        <translation>Wpisz, co daje pełna karta, na przykład: kawa.</translation>
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
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>Nie zapisano: %1. Wybierz inne miejsce.</translation>
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
        <translation>Bez informacji o&#xa0;zdrowiu. Enter zapisuje.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OfficeShell</name>
    <message>
        <source>owner&apos;s office</source>
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
        <source>Choose what customers collect. Five templates are ready; three fields each.</source>
        <translation>Wybierz, co klienci zbierają. Czeka pięć wzorów, w każdym trzy pola.</translation>
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
        <source>In the customer&apos;s words</source>
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
        <source>Customer&apos;s remark</source>
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
        <translation>%1&#xa0;z&#xa0;%2 pieczątek. Nagroda: %3</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StartProblem</name>
    <message>
        <source>The counter can&apos;t start</source>
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
</TS>
