<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AmountPanelView</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation type="unfinished">Nic nie dodawaj</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>New card, number %1</source>
        <translation type="unfinished">Nowa karta, numer %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numer</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The customer&apos;s card</source>
        <translation type="unfinished">Karta klienta</translation>
    </message>
</context>
<context>
    <name>ChoicePanelView</name>
    <message>
        <source>Leave for later</source>
        <translation type="unfinished">Zostaw na później</translation>
    </message>
    <message>
        <source>Give: %1</source>
        <translation type="unfinished">Wydaj: %1</translation>
    </message>
</context>
<context>
    <name>ClaimPanelView</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Code for a guest, number %1</source>
        <translation type="unfinished">Kod dla gościa, numer %1</translation>
    </message>
</context>
<context>
    <name>CounterSays</name>
    <message>
        <source>At the counter</source>
        <translation type="unfinished">Na stanowisku</translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished">Na przykład</translation>
    </message>
    <message>
        <source>%1, as always</source>
        <translation type="unfinished">%1, jak zwykle</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <translation type="unfinished">%2 zamiast %1</translation>
    </message>
</context>
<context>
    <name>CounterScreen</name>
    <message>
        <source>Without a card</source>
        <translation type="unfinished">Zakup bez karty</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Uwaga klienta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">Nowy klient</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPanelView</name>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Wzięto</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Jeszcze jedna</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation type="unfinished">Powiedz:</translation>
    </message>
</context>
<context>
    <name>EmptyPanelView</name>
    <message>
        <source>New card</source>
        <translation type="unfinished">Nowa karta</translation>
    </message>
    <message>
        <source>Code for later</source>
        <translation type="unfinished">Kod na później</translation>
    </message>
</context>
<context>
    <name>EnrolPanelView</name>
    <message>
        <source>First name, optional</source>
        <translation type="unfinished">Imię, nieobowiązkowe</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation type="unfinished">Telefon, nieobowiązkowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Adres e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>(optional)</source>
        <comment>phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished">Zgody</translation>
    </message>
    <message>
        <source>tick only what the customer agrees to</source>
        <translation type="unfinished">zaznacz tylko to, na co klient się zgadza</translation>
    </message>
    <message>
        <source>SMS with offers</source>
        <translation type="unfinished">SMS z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>E-mail with offers</source>
        <translation type="unfinished">E-mail z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>Save and add the first stamp</source>
        <translation type="unfinished">Zapisz i&#xa0;dodaj pierwszą pieczątkę</translation>
    </message>
    <message>
        <source>The customer takes a picture</source>
        <translation type="unfinished">Klient robi zdjęcie kodu</translation>
    </message>
    <message>
        <source>The card is saved and valid</source>
        <translation type="unfinished">Karta jest zapisana i&#xa0;ważna</translation>
    </message>
    <message>
        <source>First name, phone, Enter</source>
        <translation type="unfinished">Imię, telefon, Enter</translation>
    </message>
    <message>
        <source>Without name and phone everything works the same. They can be added later.</source>
        <translation type="unfinished">Bez imienia i&#xa0;telefonu program działa tak samo. Klient może je dopisać kiedy indziej.</translation>
    </message>
    <message>
        <source>Have printed cards? Scan an empty one, type the name and press Enter.</source>
        <translation type="unfinished">Masz wydrukowane karty? Zeskanuj pustą, wpisz imię i&#xa0;naciśnij Enter.</translation>
    </message>
    <message>
        <source>to the number above</source>
        <translation type="unfinished">na numer wpisany wyżej</translation>
    </message>
    <message>
        <source>type the phone first</source>
        <translation type="unfinished">najpierw wpisz telefon</translation>
    </message>
    <message>
        <source>to this address:</source>
        <translation type="unfinished">na ten adres:</translation>
    </message>
    <message>
        <source>we ask for the address</source>
        <translation type="unfinished">poprosimy o&#xa0;adres</translation>
    </message>
    <message>
        <source>The old card is replaced</source>
        <translation type="unfinished">Stara karta jest zastąpiona</translation>
    </message>
    <message>
        <source>Three steps, 10 seconds</source>
        <translation type="unfinished">Trzy kroki, 10&#xa0;sekund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Leave the card without data</source>
        <translation type="unfinished">Zostaw kartę bez danych</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished">Twój lokal</translation>
    </message>
    <message>
        <source>Three answers, and the counter is ready. Everything can be changed later.</source>
        <translation type="unfinished">Trzy odpowiedzi i stanowisko jest gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation type="unfinished">kawa</translation>
    </message>
    <message>
        <source>What is the shop called?</source>
        <translation type="unfinished">Jak nazywa się lokal?</translation>
    </message>
    <message>
        <source>How many stamps fill a card?</source>
        <translation type="unfinished">Ile pieczątek zapełnia kartę?</translation>
    </message>
    <message>
        <source>What does a full card give?</source>
        <translation type="unfinished">Co daje pełna karta?</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation type="unfinished">Otwórz stanowisko</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Names and phones are locked. If this computer is lost, only this key opens them again. Print it or save it on a USB stick, and keep it away from the computer.</source>
        <translation type="unfinished">Imiona i telefony są zaszyfrowane. Jeśli ten komputer przepadnie, odczyta je tylko ten klucz. Wydrukuj go albo zapisz na pendrivie i&#xa0;trzymaj z&#xa0;dala od komputera.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">Zapisz do pliku…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="unfinished">Klucz jest schowany</translation>
    </message>
    <message>
        <source>Type what the shop is called.</source>
        <translation type="unfinished">Wpisz nazwę lokalu.</translation>
    </message>
    <message>
        <source>Type what a full card gives, for example: coffee.</source>
        <translation type="unfinished">Wpisz, co daje pełna karta, na przykład: kawa.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>bywalec-recovery-key.txt</source>
        <translation type="unfinished">bywalec-klucz-odzyskiwania.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">Zapisano.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation type="unfinished">Nie zapisano: %1. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">W&#xa0;jakim języku?</translation>
    </message>
    <message>
        <source>Five short steps, and the counter is ready. Everything can be changed later.</source>
        <translation type="unfinished">Pięć krótkich kroków i&#xa0;stanowisko gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation type="unfinished">Jak nazywa się Twój lokal?</translation>
    </message>
    <message>
        <source>Customers see the name on their cards.</source>
        <translation type="unfinished">Tę nazwę klienci widzą na kartach.</translation>
    </message>
    <message>
        <source>What do customers collect?</source>
        <translation type="unfinished">Co zbierają klienci?</translation>
    </message>
    <message>
        <source>The usual one is chosen already. Enter takes it as it is.</source>
        <translation type="unfinished">Najczęstszy wzór jest już wybrany. Enter przyjmuje go bez zmian.</translation>
    </message>
    <message>
        <source>Scan something</source>
        <translation type="unfinished">Zeskanuj cokolwiek</translation>
    </message>
    <message>
        <source>Only to see that it works. Nothing is recorded.</source>
        <translation type="unfinished">Tylko po to, by sprawdzić, że działa. Niczego nie zapisujemy.</translation>
    </message>
    <message>
        <source>So that nothing gets lost</source>
        <translation type="unfinished">Żeby nic nie przepadło</translation>
    </message>
    <message>
        <source>The key and the backups bring everything back, on any computer.</source>
        <translation type="unfinished">Klucz i&#xa0;kopie przywrócą wszystko, na każdym komputerze.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation type="unfinished">Do stanowiska</translation>
    </message>
</context>
<context>
    <name>GeneralRules</name>
    <message>
        <source>When two offers meet</source>
        <translation type="unfinished">Gdy spotkają się dwie promocje</translation>
    </message>
    <message>
        <source>the better one counts</source>
        <translation type="unfinished">liczy się lepsza</translation>
    </message>
    <message>
        <source>they add up</source>
        <translation type="unfinished">sumują się</translation>
    </message>
    <message>
        <source>on the same items of a purchase</source>
        <translation type="unfinished">na tych samych towarach zakupu</translation>
    </message>
    <message>
        <source>up to the limit beside</source>
        <translation type="unfinished">do granicy podanej obok</translation>
    </message>
    <message>
        <source>Together at most</source>
        <translation type="unfinished">Razem najwyżej</translation>
    </message>
    <message>
        <source>of what is usual; 300 is three times</source>
        <translation type="unfinished">tego, co zwykle; 300 to trzy razy tyle</translation>
    </message>
    <message>
        <source>only if they add up</source>
        <translation type="unfinished">tylko gdy się sumują</translation>
    </message>
    <message>
        <source>The counter asks what was paid</source>
        <translation type="unfinished">Stanowisko pyta o&#xa0;kwotę</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">nigdy</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished">można zostawić puste</translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished">zawsze</translation>
    </message>
    <message>
        <source>a scan is enough</source>
        <translation type="unfinished">wystarczy skan</translation>
    </message>
    <message>
        <source>after a scan, before anything is added</source>
        <translation type="unfinished">po skanie, zanim cokolwiek doda</translation>
    </message>
    <message>
        <source>Don&apos;t change</source>
        <translation type="unfinished">Nie zmieniaj</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished">Zapisz zasady</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation type="unfinished">Zasady ogólne</translation>
    </message>
    <message>
        <source>for all programmes and offers</source>
        <translation type="unfinished">dla wszystkich programów i&#xa0;promocji</translation>
    </message>
</context>
<context>
    <name>GridPreview</name>
    <message>
        <source>The buttons at the counter</source>
        <translation type="unfinished">Przyciski na stanowisku</translation>
    </message>
</context>
<context>
    <name>ItemButton</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation type="unfinished">
            <numerusform>wybrano %n sztukę</numerusform>
            <numerusform>wybrano %n sztuki</numerusform>
            <numerusform>wybrano %n sztuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished">Nowy towar</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation type="unfinished">Zmiana towaru</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished">Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">Włącz</translation>
    </message>
</context>
<context>
    <name>ItemGrid</name>
    <message>
        <source>Earlier items, PgUp</source>
        <translation type="unfinished">Poprzednie pozycje, PgUp</translation>
    </message>
    <message>
        <source>Further items, PgDn</source>
        <translation type="unfinished">Następne pozycje, PgDn</translation>
    </message>
    <message>
        <source>One less: %1, Backspace</source>
        <translation type="unfinished">O jedną sztukę mniej: %1, Backspace</translation>
    </message>
    <message>
        <source>One less, Backspace</source>
        <translation type="unfinished">O jedną sztukę mniej, Backspace</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>on</source>
        <translation type="unfinished">wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">wył.</translation>
    </message>
    <message>
        <source>What can be bought, for rules about items</source>
        <translation type="unfinished">Co można kupić, dla zasad o&#xa0;towarach</translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished">Nowy towar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Towary</translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished">towar</translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished">grupa</translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished">cena</translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished">klawisz</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished">stan</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation type="unfinished">Nie ma jeszcze towarów</translation>
    </message>
    <message>
        <source>Add what you sell most. Rules like “double points on pastry” need it, and the counter gets a button for each.</source>
        <translation type="unfinished">Dodaj to, co sprzedajesz najczęściej. Potrzebują tego zasady w&#xa0;rodzaju „podwójne punkty za wypieki”, a&#xa0;stanowisko dostanie po przycisku na każdy towar.</translation>
    </message>
    <message>
        <source>Enter changes an item, Space switches it off or on.</source>
        <translation type="unfinished">Enter zmienia towar, spacja wyłącza go albo włącza.</translation>
    </message>
    <message>
        <source>The buttons at the counter</source>
        <translation type="unfinished">Przyciski na stanowisku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The recovery key: %1</source>
        <translation type="unfinished">Klucz odzyskiwania: %1</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation type="unfinished">Pokaż na przykładowych danych</translation>
    </message>
    <message>
        <source>A café with invented customers and visits. Your own shop can be made afterwards.</source>
        <translation type="unfinished">Kawiarnia ze zmyślonymi klientami i&#xa0;wizytami. Własny lokal można założyć potem.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="unfinished">Twój lokal</translation>
    </message>
    <message>
        <source>how it is called</source>
        <translation type="unfinished">jak się nazywa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Program</translation>
    </message>
    <message>
        <source>what customers collect</source>
        <translation type="unfinished">co zbierają klienci</translation>
    </message>
    <message>
        <source>A trial scan</source>
        <translation type="unfinished">Skan na próbę</translation>
    </message>
    <message>
        <source>camera or scanner</source>
        <translation type="unfinished">kamera albo czytnik</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Bezpieczeństwo</translation>
    </message>
    <message>
        <source>key and backups</source>
        <translation type="unfinished">klucz i&#xa0;kopie</translation>
    </message>
</context>
<context>
    <name>NoteChip</name>
    <message>
        <source>Add a preference</source>
        <translation type="unfinished">Dodaj preferencję</translation>
    </message>
    <message>
        <source>Preference: %1</source>
        <translation type="unfinished">Preferencja: %1</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Preference, at most 60 characters</source>
        <translation type="unfinished">Preferencja, najwyżej 60 znaków</translation>
    </message>
    <message>
        <source>Nothing about health, please. Enter saves.</source>
        <translation type="unfinished">Bez informacji o&#xa0;zdrowiu. Enter zapisuje.</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Promocje</translation>
    </message>
    <message>
        <source>End the offer</source>
        <translation type="unfinished">Zakończ promocję</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Odrzuć szkic</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished">Ile więcej</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished">Za co</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Kiedy</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished">Więcej ustawień</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="unfinished">Kiedy działa</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation type="unfinished">Użyto do tej pory</translation>
    </message>
    <message>
        <source>purchases with this offer</source>
        <translation type="unfinished">zakupy z&#xa0;tą promocją</translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished">Zaproponowano</translation>
    </message>
    <message>
        <source>times proposed at the counter</source>
        <translation type="unfinished">tyle razy na stanowisku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished">Wzięto</translation>
    </message>
    <message>
        <source>nothing was proposed yet</source>
        <translation type="unfinished">nic jeszcze nie zaproponowano</translation>
    </message>
    <message>
        <source>%1% of what was said</source>
        <translation type="unfinished">%1&#xa0;% propozycji</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished">Mniej ustawień</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>running</source>
        <translation type="unfinished">działa</translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="unfinished">wkrótce</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished">minęła</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished">zakończona</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">szkic</translation>
    </message>
    <message>
        <source>taken %1 of %2</source>
        <translation type="unfinished">wzięto %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>More for chosen items, on chosen days</source>
        <translation type="unfinished">Więcej za wybrane towary, w&#xa0;wybrane dni</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Promocje</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished">Nowa promocja</translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="unfinished">promocja</translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished">kiedy</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished">użyto</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished">stan</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation type="unfinished">Nie ma jeszcze promocji</translation>
    </message>
    <message>
        <source>Give double points on pastry, or a happy hour. Three questions, and it runs by itself.</source>
        <translation type="unfinished">Daj podwójne punkty za wypieki albo szczęśliwą godzinę. Trzy pytania, potem działa sama.</translation>
    </message>
</context>
<context>
    <name>OfficeShell</name>
    <message>
        <source>owner&apos;s office</source>
        <translation type="unfinished">biuro właściciela</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Biuro</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back: %1</source>
        <translation type="unfinished">Wróć: %1</translation>
    </message>
</context>
<context>
    <name>PayRow</name>
    <message>
        <source>How much to pay with it</source>
        <translation type="unfinished">Ile tym zapłacić</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Ile się da</translation>
    </message>
    <message>
        <source>Pay as much as possible, F8</source>
        <translation type="unfinished">Zapłać tyle, ile się da, F8</translation>
    </message>
</context>
<context>
    <name>ProblemPanelView</name>
    <message>
        <source>Check the disk</source>
        <translation type="unfinished">Sprawdź dysk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>ProgrammeEditor</name>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Programy</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation type="unfinished">Zakończ program</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Odrzuć szkic</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished">Więcej ustawień</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished">Mniej ustawień</translation>
    </message>
</context>
<context>
    <name>ProgrammeStep</name>
    <message>
        <source>coffee</source>
        <translation type="unfinished">kawa</translation>
    </message>
    <message>
        <source>bread roll</source>
        <translation type="unfinished">bułka</translation>
    </message>
    <message>
        <source>haircut</source>
        <translation type="unfinished">strzyżenie</translation>
    </message>
    <message>
        <source>bag of treats</source>
        <translation type="unfinished">paczka przysmaków</translation>
    </message>
    <message>
        <source>small gift</source>
        <translation type="unfinished">upominek</translation>
    </message>
    <message>
        <source>every sixth coffee</source>
        <translation type="unfinished">co szósta kawa</translation>
    </message>
    <message>
        <source>a bread roll for you</source>
        <translation type="unfinished">co szósta bułka</translation>
    </message>
    <message>
        <source>the sixth haircut</source>
        <translation type="unfinished">szóste strzyżenie</translation>
    </message>
    <message>
        <source>treats for the dog</source>
        <translation type="unfinished">przysmaki dla psa</translation>
    </message>
    <message>
        <source>for the shelter</source>
        <translation type="unfinished">dla schroniska</translation>
    </message>
    <message>
        <source>bread for others</source>
        <translation type="unfinished">chleb dla innych</translation>
    </message>
    <message>
        <source>first to choose a date</source>
        <translation type="unfinished">pierwszy wybór terminu</translation>
    </message>
</context>
<context>
    <name>ProgrammesPage</name>
    <message>
        <source>running</source>
        <translation type="unfinished">działa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">szkic</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">zakończony</translation>
    </message>
    <message>
        <source>a draft is waiting</source>
        <translation type="unfinished">czeka szkic</translation>
    </message>
    <message>
        <source>What customers collect, and what for</source>
        <translation type="unfinished">Co klienci zbierają i&#xa0;za co</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Programy</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation type="unfinished">Nowy program</translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished">program</translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished">zasada</translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished">wersja</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished">stan</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished">Nie ma jeszcze programu</translation>
    </message>
    <message>
        <source>Choose what customers collect. Five templates are ready; three fields each.</source>
        <translation type="unfinished">Wybierz, co klienci zbierają. Czeka pięć wzorów, w&#xa0;każdym trzy pola.</translation>
    </message>
</context>
<context>
    <name>PurchasePanelView</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation type="unfinished">Nic nie dodawaj</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation type="unfinished">do zapłaty %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation type="unfinished">Razem %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages of the office</source>
        <translation type="unfinished">Strony biura</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished">Ostatnie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: %1, %2</source>
        <translation type="unfinished">Zwrot: %1, %2</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation type="unfinished">Zwrot: %1</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>, undone</source>
        <translation type="unfinished">, cofnięto</translation>
    </message>
    <message>
        <source>, Enter undoes it</source>
        <translation type="unfinished">, Enter cofa</translation>
    </message>
</context>
<context>
    <name>RecentView</name>
    <message>
        <source>Recent actions</source>
        <translation type="unfinished">Ostatnie czynności</translation>
    </message>
</context>
<context>
    <name>RefundPanelView</name>
    <message>
        <source>How much to refund; empty means the whole</source>
        <translation type="unfinished">Ile zwrócić; puste pole oznacza całość</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished">Całość</translation>
    </message>
    <message>
        <source>What this changes on the card</source>
        <translation type="unfinished">Co zmieni się na karcie</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>do it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund nothing</source>
        <translation type="unfinished">Nie zwracaj</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkPanelView</name>
    <message>
        <source>What the customer said</source>
        <translation type="unfinished">Słowa klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">Skarga</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished">Pomysł</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished">Podziękowanie</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation type="unfinished">Słowami klienta</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation type="unfinished">(można pominąć)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Customer&apos;s remark</source>
        <translation type="unfinished">Uwaga klienta</translation>
    </message>
</context>
<context>
    <name>RewardsPage</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished">bez limitu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>low: %1</source>
        <translation type="unfinished">mało: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished">bez terminu</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished">razem %1</translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished">produkt</translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished">usługa</translation>
    </message>
    <message>
        <source>discount</source>
        <translation type="unfinished">rabat</translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished">przeżycie</translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished">odznaka</translation>
    </message>
    <message>
        <source>What the running programmes give</source>
        <translation type="unfinished">Co dają działające programy</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished">Nagrody</translation>
    </message>
    <message>
        <source>reward</source>
        <translation type="unfinished">nagroda</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished">koszt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">ważna</translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished">zapas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">czeka</translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished">w&#xa0;tym miesiącu</translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation type="unfinished">Nie ma jeszcze nagród</translation>
    </message>
    <message>
        <source>Rewards come from programmes. Launch one, and they are listed here.</source>
        <translation type="unfinished">Nagrody biorą się z&#xa0;programów. Uruchom program, a&#xa0;pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Go to programmes</source>
        <translation type="unfinished">Przejdź do programów</translation>
    </message>
    <message>
        <source>Wait to be taken</source>
        <translation type="unfinished">Czekają na odbiór</translation>
    </message>
    <message>
        <source>rewards earned already</source>
        <translation type="unfinished">nagrody już zdobyte</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished">Zobowiązanie</translation>
    </message>
    <message>
        <source>what those would cost the shop</source>
        <translation type="unfinished">tyle kosztowałyby lokal</translation>
    </message>
    <message>
        <source>Given this month</source>
        <translation type="unfinished">Wydano w&#xa0;tym miesiącu</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation type="unfinished">koszt: %1</translation>
    </message>
    <message>
        <source>Stock low</source>
        <translation type="unfinished">Kończy się zapas</translation>
    </message>
    <message>
        <source>order more, or raise the stock</source>
        <translation type="unfinished">zamów więcej albo zwiększ zapas</translation>
    </message>
    <message>
        <source>there is enough of all</source>
        <translation type="unfinished">wszystkiego wystarcza</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished">Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Wybierz folder…</translation>
    </message>
    <message>
        <source>Names and phones are locked. If this computer is lost, only this key opens them again. It is shown this once: keep it away from the computer.</source>
        <translation type="unfinished">Imiona i&#xa0;telefony są zaszyfrowane. Jeśli komputer przepadnie, odczyta je tylko ten klucz. Widać go tylko teraz: trzymaj go z&#xa0;dala od komputera.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Copies are locked with the same key. A USB stick or another disk is best: it survives this one.</source>
        <translation type="unfinished">Kopie otwiera ten sam klucz. Najlepszy jest pendrive albo drugi dysk: przetrwa awarię tego.</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation type="unfinished">Kopie trafiają do</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Kopie zapasowe</translation>
    </message>
    <message>
        <source>no folder yet</source>
        <translation type="unfinished">nie wybrano folderu</translation>
    </message>
</context>
<context>
    <name>SayBox</name>
    <message>
        <source>Say:</source>
        <translation type="unfinished">Powiedz:</translation>
    </message>
    <message>
        <source>The counter proposes nothing. The sentence is under “More settings”.</source>
        <translation type="unfinished">Stanowisko nic nie zaproponuje. Zdanie wpisuje się w&#xa0;„Więcej ustawień”.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished">Jeszcze nic nie odczytano</translation>
    </message>
    <message>
        <source>It works: a card of your shop</source>
        <translation type="unfinished">Działa: karta Twojego lokalu</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished">Działa</translation>
    </message>
    <message>
        <source>It can also be tried later.</source>
        <translation type="unfinished">Można to sprawdzić także później.</translation>
    </message>
</context>
<context>
    <name>ScanStep</name>
    <message>
        <source>With the camera</source>
        <translation type="unfinished">Kamerą</translation>
    </message>
    <message>
        <source>Hold any QR code in front of it: on a ticket, a leaflet, a screen.</source>
        <translation type="unfinished">Pokaż jej dowolny kod QR: z&#xa0;biletu, ulotki, ekranu.</translation>
    </message>
    <message>
        <source>With a scanner</source>
        <translation type="unfinished">Czytnikiem</translation>
    </message>
    <message>
        <source>Plug it in and pull the trigger. There is nothing to install or click.</source>
        <translation type="unfinished">Podłącz go i&#xa0;naciśnij spust. Niczego nie trzeba instalować ani klikać.</translation>
    </message>
    <message>
        <source>With neither</source>
        <translation type="unfinished">Bez jednego i&#xa0;drugiego</translation>
    </message>
    <message>
        <source>Customers are found by name or phone, and cards by their number.</source>
        <translation type="unfinished">Klienta znajdziesz po imieniu lub telefonie, kartę po numerze.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a customer by name, phone or card number, F3</source>
        <translation type="unfinished">Znajdź klienta po imieniu, telefonie albo numerze karty, F3</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation type="unfinished">Imię, telefon albo numer karty</translation>
    </message>
</context>
<context>
    <name>SearchPanelView</name>
    <message>
        <source>Find the customer</source>
        <translation type="unfinished">Znajdź klienta</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished">Znalezieni klienci</translation>
    </message>
    <message>
        <source>Arrows ↑ ↓ choose, Enter opens.</source>
        <translation type="unfinished">Strzałki ↑ ↓ wybierają, Enter otwiera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Café</source>
        <translation type="unfinished">Kawiarnia</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation type="unfinished">Piekarnia</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation type="unfinished">Salon</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished">Zoologiczny</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation type="unfinished">Co to za lokal?</translation>
    </message>
    <message>
        <source>It only chooses the examples of the next step.</source>
        <translation type="unfinished">Od tego zależą tylko przykłady w&#xa0;następnym kroku.</translation>
    </message>
</context>
<context>
    <name>StampRow</name>
    <message>
        <source>%1 of %2 stamps. Reward: %3</source>
        <translation type="unfinished">%1&#xa0;z&#xa0;%2 pieczątek. Nagroda: %3</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>The counter can&apos;t start</source>
        <translation type="unfinished">Stanowisko nie może wystartować</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished">Plik: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Krok %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished">%1: mniej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished">%1: więcej</translation>
    </message>
</context>
<context>
    <name>TemplateTiles</name>
    <message>
        <source>stamps</source>
        <translation type="unfinished">pieczątki</translation>
    </message>
    <message>
        <source>for money spent</source>
        <translation type="unfinished">za każdą złotówkę</translation>
    </message>
    <message>
        <source>silver, gold</source>
        <translation type="unfinished">srebrny, złoty</translation>
    </message>
    <message>
        <source>credit on the card</source>
        <translation type="unfinished">zwrot na kartę</translation>
    </message>
    <message>
        <source>for others</source>
        <translation type="unfinished">dla innych</translation>
    </message>
    <message>
        <source>Buy 5, get 1 free</source>
        <translation type="unfinished">Kup 5, 1 gratis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Punkty</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished">Poziomy</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation type="unfinished">Premia</translation>
    </message>
    <message>
        <source>Good cause</source>
        <translation type="unfinished">Cel społeczny</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation type="unfinished">Rodzaj programu</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>Check it on last year</source>
        <translation type="unfinished">Sprawdź na zeszłym roku</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation type="unfinished">Policz</translation>
    </message>
    <message>
        <source>You can go on working. Scanning is not held up.</source>
        <translation type="unfinished">Możesz pracować dalej. Skanowanie nie czeka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation type="unfinished">Policz jeszcze raz</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished">Cofnij ostatnie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished">poniedziałek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">środa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">czwartek</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">piątek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">niedziela</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="unfinished">Kiedy działa</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::AmountPanelView</name>
    <message>
        <source>Amount</source>
        <translation type="vanished">Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="vanished">Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation type="vanished">Nic nie dodawaj</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CameraView</name>
    <message>
        <source>Camera</source>
        <translation type="vanished">Kamera</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CardPicture</name>
    <message>
        <source>New card, number %1</source>
        <translation type="vanished">Nowa karta, numer %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="vanished">Numer</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CardPreview</name>
    <message>
        <source>The customer&apos;s card</source>
        <translation type="vanished">Karta klienta</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ChoicePanelView</name>
    <message>
        <source>Give: %1</source>
        <translation type="vanished">Wydaj: %1</translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation type="vanished">Zostaw na później</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ClaimPanelView</name>
    <message>
        <source>Close</source>
        <translation type="vanished">Zamknij</translation>
    </message>
    <message>
        <source>Code for a guest, number %1</source>
        <translation type="vanished">Kod dla gościa, numer %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CounterSays</name>
    <message>
        <source>At the counter</source>
        <translation type="vanished">Na stanowisku</translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="vanished">Na przykład</translation>
    </message>
    <message>
        <source>%1, as always</source>
        <translation type="vanished">%1, jak zwykle</translation>
    </message>
    <message>
        <source>%2 instead of %1</source>
        <translation type="vanished">%2 zamiast %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CounterScreen</name>
    <message>
        <source>Without a card</source>
        <translation type="vanished">Zakup bez karty</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="vanished">Uwaga klienta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="vanished">Nowy klient</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="vanished">Lada</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::CustomerPanelView</name>
    <message>
        <source>Taken</source>
        <translation type="vanished">Wzięto</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="vanished">Jeszcze jedna</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation type="vanished">Powiedz:</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::EmptyPanelView</name>
    <message>
        <source>New card</source>
        <translation type="vanished">Nowa karta</translation>
    </message>
    <message>
        <source>Code for later</source>
        <translation type="vanished">Kod na później</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::EnrolPanelView</name>
    <message>
        <source>First name, optional</source>
        <translation type="vanished">Imię, nieobowiązkowe</translation>
    </message>
    <message>
        <source>Phone, optional</source>
        <translation type="vanished">Telefon, nieobowiązkowy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="vanished">E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="vanished">Adres e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="vanished">Imię</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation type="vanished">(nieobowiązkowe)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="vanished">Telefon</translation>
    </message>
    <message>
        <source>(optional)</source>
        <comment>phone</comment>
        <translation type="vanished">(nieobowiązkowy)</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="vanished">Zgody</translation>
    </message>
    <message>
        <source>tick only what the customer agrees to</source>
        <translation type="vanished">zaznacz tylko to, na co klient się zgadza</translation>
    </message>
    <message>
        <source>SMS with offers</source>
        <translation type="vanished">SMS z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>E-mail with offers</source>
        <translation type="vanished">E-mail z&#xa0;ofertami</translation>
    </message>
    <message>
        <source>Save and add the first stamp</source>
        <translation type="vanished">Zapisz i&#xa0;dodaj pierwszą pieczątkę</translation>
    </message>
    <message>
        <source>Three steps, 10 seconds</source>
        <translation type="vanished">Trzy kroki, 10&#xa0;sekund</translation>
    </message>
    <message>
        <source>The customer takes a picture</source>
        <translation type="vanished">Klient robi zdjęcie kodu</translation>
    </message>
    <message>
        <source>The card is saved and valid</source>
        <translation type="vanished">Karta jest zapisana i&#xa0;ważna</translation>
    </message>
    <message>
        <source>First name, phone, Enter</source>
        <translation type="vanished">Imię, telefon, Enter</translation>
    </message>
    <message>
        <source>Without name and phone everything works the same. They can be added later.</source>
        <translation type="vanished">Bez imienia i&#xa0;telefonu program działa tak samo. Klient może je dopisać kiedy indziej.</translation>
    </message>
    <message>
        <source>Have printed cards? Scan an empty one, type the name and press Enter.</source>
        <translation type="vanished">Masz wydrukowane karty? Zeskanuj pustą, wpisz imię i&#xa0;naciśnij Enter.</translation>
    </message>
    <message>
        <source>Leave the card without data</source>
        <translation type="vanished">Zostaw kartę bez danych</translation>
    </message>
    <message>
        <source>to the number above</source>
        <translation type="vanished">na numer wpisany wyżej</translation>
    </message>
    <message>
        <source>type the phone first</source>
        <translation type="vanished">najpierw wpisz telefon</translation>
    </message>
    <message>
        <source>to this address:</source>
        <translation type="vanished">na ten adres:</translation>
    </message>
    <message>
        <source>we ask for the address</source>
        <translation type="vanished">poprosimy o&#xa0;adres</translation>
    </message>
    <message>
        <source>The old card is replaced</source>
        <translation type="vanished">Stara karta jest zastąpiona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="vanished">Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FirstRun</name>
    <message>
        <source>Your shop</source>
        <translation type="vanished">Twój lokal</translation>
    </message>
    <message>
        <source>Three answers, and the counter is ready. Everything can be changed later.</source>
        <translation type="vanished">Trzy odpowiedzi i stanowisko jest gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation type="vanished">kawa</translation>
    </message>
    <message>
        <source>What is the shop called?</source>
        <translation type="vanished">Jak nazywa się lokal?</translation>
    </message>
    <message>
        <source>How many stamps fill a card?</source>
        <translation type="vanished">Ile pieczątek zapełnia kartę?</translation>
    </message>
    <message>
        <source>What does a full card give?</source>
        <translation type="vanished">Co daje pełna karta?</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation type="vanished">Otwórz stanowisko</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation type="vanished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Names and phones are locked. If this computer is lost, only this key opens them again. Print it or save it on a USB stick, and keep it away from the computer.</source>
        <translation type="vanished">Imiona i telefony są zaszyfrowane. Jeśli ten komputer przepadnie, odczyta je tylko ten klucz. Wydrukuj go albo zapisz na pendrivie i&#xa0;trzymaj z&#xa0;dala od komputera.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation type="vanished">Zapisz do pliku…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation type="vanished">Klucz jest schowany</translation>
    </message>
    <message>
        <source>Type what the shop is called.</source>
        <translation type="vanished">Wpisz nazwę lokalu.</translation>
    </message>
    <message>
        <source>Type what a full card gives, for example: coffee.</source>
        <translation type="vanished">Wpisz, co daje pełna karta, na przykład: kawa.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="vanished">Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>bywalec-recovery-key.txt</source>
        <translation type="vanished">bywalec-klucz-odzyskiwania.txt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="vanished">Zapisano.</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation type="vanished">Nie zapisano: %1. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation type="vanished">Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="vanished">Pomiń</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="vanished">Dalej</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="vanished">W&#xa0;jakim języku?</translation>
    </message>
    <message>
        <source>Five short steps, and the counter is ready. Everything can be changed later.</source>
        <translation type="vanished">Pięć krótkich kroków i&#xa0;stanowisko gotowe. Wszystko można później zmienić.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation type="vanished">Jak nazywa się Twój lokal?</translation>
    </message>
    <message>
        <source>Customers see the name on their cards.</source>
        <translation type="vanished">Tę nazwę klienci widzą na kartach.</translation>
    </message>
    <message>
        <source>What do customers collect?</source>
        <translation type="vanished">Co zbierają klienci?</translation>
    </message>
    <message>
        <source>The usual one is chosen already. Enter takes it as it is.</source>
        <translation type="vanished">Najczęstszy wzór jest już wybrany. Enter przyjmuje go bez zmian.</translation>
    </message>
    <message>
        <source>Scan something</source>
        <translation type="vanished">Zeskanuj cokolwiek</translation>
    </message>
    <message>
        <source>Only to see that it works. Nothing is recorded.</source>
        <translation type="vanished">Tylko po to, by sprawdzić, że działa. Niczego nie zapisujemy.</translation>
    </message>
    <message>
        <source>So that nothing gets lost</source>
        <translation type="vanished">Żeby nic nie przepadło</translation>
    </message>
    <message>
        <source>The key and the backups bring everything back, on any computer.</source>
        <translation type="vanished">Klucz i&#xa0;kopie przywrócą wszystko, na każdym komputerze.</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation type="vanished">Do stanowiska</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GeneralRules</name>
    <message>
        <source>When two offers meet</source>
        <translation type="vanished">Gdy spotkają się dwie promocje</translation>
    </message>
    <message>
        <source>the better one counts</source>
        <translation type="vanished">liczy się lepsza</translation>
    </message>
    <message>
        <source>they add up</source>
        <translation type="vanished">sumują się</translation>
    </message>
    <message>
        <source>on the same items of a purchase</source>
        <translation type="vanished">na tych samych towarach zakupu</translation>
    </message>
    <message>
        <source>up to the limit beside</source>
        <translation type="vanished">do granicy podanej obok</translation>
    </message>
    <message>
        <source>Together at most</source>
        <translation type="vanished">Razem najwyżej</translation>
    </message>
    <message>
        <source>of what is usual; 300 is three times</source>
        <translation type="vanished">tego, co zwykle; 300 to trzy razy tyle</translation>
    </message>
    <message>
        <source>only if they add up</source>
        <translation type="vanished">tylko gdy się sumują</translation>
    </message>
    <message>
        <source>The counter asks what was paid</source>
        <translation type="vanished">Stanowisko pyta o&#xa0;kwotę</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="vanished">nigdy</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="vanished">można zostawić puste</translation>
    </message>
    <message>
        <source>always</source>
        <translation type="vanished">zawsze</translation>
    </message>
    <message>
        <source>a scan is enough</source>
        <translation type="vanished">wystarczy skan</translation>
    </message>
    <message>
        <source>after a scan, before anything is added</source>
        <translation type="vanished">po skanie, zanim cokolwiek doda</translation>
    </message>
    <message>
        <source>Don&apos;t change</source>
        <translation type="vanished">Nie zmieniaj</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="vanished">Zapisz zasady</translation>
    </message>
    <message>
        <source>General rules</source>
        <translation type="vanished">Zasady ogólne</translation>
    </message>
    <message>
        <source>for all programmes and offers</source>
        <translation type="vanished">dla wszystkich programów i&#xa0;promocji</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::GridPreview</name>
    <message>
        <source>The buttons at the counter</source>
        <translation type="vanished">Przyciski na stanowisku</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemButton</name>
    <message numerus="yes">
        <source>%n taken</source>
        <translation type="vanished">
            <numerusform>wybrano %n sztukę</numerusform>
            <numerusform>wybrano %n sztuki</numerusform>
            <numerusform>wybrano %n sztuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemForm</name>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">Zapisz</translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="vanished">Nowy towar</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation type="vanished">Zmiana towaru</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="vanished">Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="vanished">Włącz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemGrid</name>
    <message>
        <source>Earlier items, PgUp</source>
        <translation type="vanished">Poprzednie pozycje, PgUp</translation>
    </message>
    <message>
        <source>Further items, PgDn</source>
        <translation type="vanished">Następne pozycje, PgDn</translation>
    </message>
    <message>
        <source>One less: %1, Backspace</source>
        <translation type="vanished">O jedną sztukę mniej: %1, Backspace</translation>
    </message>
    <message>
        <source>One less, Backspace</source>
        <translation type="vanished">O jedną sztukę mniej, Backspace</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ItemsPage</name>
    <message>
        <source>on</source>
        <translation type="vanished">wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="vanished">wył.</translation>
    </message>
    <message>
        <source>What can be bought, for rules about items</source>
        <translation type="vanished">Co można kupić, dla zasad o&#xa0;towarach</translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="vanished">Nowy towar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="vanished">Towary</translation>
    </message>
    <message>
        <source>item</source>
        <translation type="vanished">towar</translation>
    </message>
    <message>
        <source>group</source>
        <translation type="vanished">grupa</translation>
    </message>
    <message>
        <source>price</source>
        <translation type="vanished">cena</translation>
    </message>
    <message>
        <source>key</source>
        <translation type="vanished">klawisz</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="vanished">stan</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation type="vanished">Nie ma jeszcze towarów</translation>
    </message>
    <message>
        <source>Add what you sell most. Rules like “double points on pastry” need it, and the counter gets a button for each.</source>
        <translation type="vanished">Dodaj to, co sprzedajesz najczęściej. Potrzebują tego zasady w&#xa0;rodzaju „podwójne punkty za wypieki”, a&#xa0;stanowisko dostanie po przycisku na każdy towar.</translation>
    </message>
    <message>
        <source>Enter changes an item, Space switches it off or on.</source>
        <translation type="vanished">Enter zmienia towar, spacja wyłącza go albo włącza.</translation>
    </message>
    <message>
        <source>The buttons at the counter</source>
        <translation type="vanished">Przyciski na stanowisku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="vanished">%1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::KeyBox</name>
    <message>
        <source>The recovery key</source>
        <translation type="vanished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The recovery key: %1</source>
        <translation type="vanished">Klucz odzyskiwania: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation type="vanished">Język</translation>
    </message>
    <message>
        <source>Show me with sample data</source>
        <translation type="vanished">Pokaż na przykładowych danych</translation>
    </message>
    <message>
        <source>A café with invented customers and visits. Your own shop can be made afterwards.</source>
        <translation type="vanished">Kawiarnia ze zmyślonymi klientami i&#xa0;wizytami. Własny lokal można założyć potem.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="vanished">Twój lokal</translation>
    </message>
    <message>
        <source>how it is called</source>
        <translation type="vanished">jak się nazywa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="vanished">Program</translation>
    </message>
    <message>
        <source>what customers collect</source>
        <translation type="vanished">co zbierają klienci</translation>
    </message>
    <message>
        <source>A trial scan</source>
        <translation type="vanished">Skan na próbę</translation>
    </message>
    <message>
        <source>camera or scanner</source>
        <translation type="vanished">kamera albo czytnik</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="vanished">Bezpieczeństwo</translation>
    </message>
    <message>
        <source>key and backups</source>
        <translation type="vanished">klucz i&#xa0;kopie</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteChip</name>
    <message>
        <source>Add a preference</source>
        <translation type="vanished">Dodaj preferencję</translation>
    </message>
    <message>
        <source>Preference: %1</source>
        <translation type="vanished">Preferencja: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::NoteView</name>
    <message>
        <source>Preference, at most 60 characters</source>
        <translation type="vanished">Preferencja, najwyżej 60 znaków</translation>
    </message>
    <message>
        <source>Nothing about health, please. Enter saves.</source>
        <translation type="vanished">Bez informacji o&#xa0;zdrowiu. Enter zapisuje.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OfferEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation type="vanished">%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="vanished">Promocje</translation>
    </message>
    <message>
        <source>End the offer</source>
        <translation type="vanished">Zakończ promocję</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="vanished">Odrzuć szkic</translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="vanished">Za co</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">Kiedy</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="vanished">Więcej ustawień</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="vanished">Kiedy działa</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation type="vanished">Użyto do tej pory</translation>
    </message>
    <message>
        <source>purchases with this offer</source>
        <translation type="vanished">zakupy z&#xa0;tą promocją</translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="vanished">Zaproponowano</translation>
    </message>
    <message>
        <source>times proposed at the counter</source>
        <translation type="vanished">tyle razy na stanowisku</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="vanished">Wzięto</translation>
    </message>
    <message>
        <source>nothing was proposed yet</source>
        <translation type="vanished">nic jeszcze nie zaproponowano</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="vanished">Mniej ustawień</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="vanished">Ile więcej</translation>
    </message>
    <message>
        <source>%1% of what was said</source>
        <translation type="vanished">%1&#xa0;% propozycji</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OffersPage</name>
    <message>
        <source>running</source>
        <translation type="vanished">działa</translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="vanished">wkrótce</translation>
    </message>
    <message>
        <source>over</source>
        <translation type="vanished">minęła</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="vanished">zakończona</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="vanished">szkic</translation>
    </message>
    <message>
        <source>More for chosen items, on chosen days</source>
        <translation type="vanished">Więcej za wybrane towary, w&#xa0;wybrane dni</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="vanished">Promocje</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="vanished">Nowa promocja</translation>
    </message>
    <message>
        <source>offer</source>
        <translation type="vanished">promocja</translation>
    </message>
    <message>
        <source>when</source>
        <translation type="vanished">kiedy</translation>
    </message>
    <message>
        <source>used</source>
        <translation type="vanished">użyto</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="vanished">stan</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation type="vanished">Nie ma jeszcze promocji</translation>
    </message>
    <message>
        <source>Give double points on pastry, or a happy hour. Three questions, and it runs by itself.</source>
        <translation type="vanished">Daj podwójne punkty za wypieki albo szczęśliwą godzinę. Trzy pytania, potem działa sama.</translation>
    </message>
    <message>
        <source>taken %1 of %2</source>
        <translation type="vanished">wzięto %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::OfficeShell</name>
    <message>
        <source>owner&apos;s office</source>
        <translation type="vanished">biuro właściciela</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="vanished">Biuro</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="vanished">Stanowisko</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PageHeader</name>
    <message>
        <source>Back: %1</source>
        <translation type="vanished">Wróć: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PayRow</name>
    <message>
        <source>How much to pay with it</source>
        <translation type="vanished">Ile tym zapłacić</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="vanished">Ile się da</translation>
    </message>
    <message>
        <source>Pay as much as possible, F8</source>
        <translation type="vanished">Zapłać tyle, ile się da, F8</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProblemPanelView</name>
    <message>
        <source>Check the disk</source>
        <translation type="vanished">Sprawdź dysk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="vanished">Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammeEditor</name>
    <message>
        <source>Programmes</source>
        <translation type="vanished">Programy</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation type="vanished">Zakończ program</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="vanished">Odrzuć szkic</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="vanished">Więcej ustawień</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="vanished">Mniej ustawień</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammeStep</name>
    <message>
        <source>coffee</source>
        <translation type="vanished">kawa</translation>
    </message>
    <message>
        <source>bread roll</source>
        <translation type="vanished">bułka</translation>
    </message>
    <message>
        <source>haircut</source>
        <translation type="vanished">strzyżenie</translation>
    </message>
    <message>
        <source>bag of treats</source>
        <translation type="vanished">paczka przysmaków</translation>
    </message>
    <message>
        <source>small gift</source>
        <translation type="vanished">upominek</translation>
    </message>
    <message>
        <source>every sixth coffee</source>
        <translation type="vanished">co szósta kawa</translation>
    </message>
    <message>
        <source>a bread roll for you</source>
        <translation type="vanished">co szósta bułka</translation>
    </message>
    <message>
        <source>the sixth haircut</source>
        <translation type="vanished">szóste strzyżenie</translation>
    </message>
    <message>
        <source>treats for the dog</source>
        <translation type="vanished">przysmaki dla psa</translation>
    </message>
    <message>
        <source>for the shelter</source>
        <translation type="vanished">dla schroniska</translation>
    </message>
    <message>
        <source>bread for others</source>
        <translation type="vanished">chleb dla innych</translation>
    </message>
    <message>
        <source>first to choose a date</source>
        <translation type="vanished">pierwszy wybór terminu</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ProgrammesPage</name>
    <message>
        <source>running</source>
        <translation type="vanished">działa</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="vanished">szkic</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="vanished">zakończony</translation>
    </message>
    <message>
        <source>a draft is waiting</source>
        <translation type="vanished">czeka szkic</translation>
    </message>
    <message>
        <source>What customers collect, and what for</source>
        <translation type="vanished">Co klienci zbierają i&#xa0;za co</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="vanished">Programy</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation type="vanished">Nowy program</translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="vanished">program</translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="vanished">zasada</translation>
    </message>
    <message>
        <source>version</source>
        <translation type="vanished">wersja</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="vanished">stan</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="vanished">Nie ma jeszcze programu</translation>
    </message>
    <message>
        <source>Choose what customers collect. Five templates are ready; three fields each.</source>
        <translation type="vanished">Wybierz, co klienci zbierają. Czeka pięć wzorów, w&#xa0;każdym trzy pola.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::PurchasePanelView</name>
    <message>
        <source>Amount</source>
        <translation type="vanished">Kwota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="vanished">Dodaj</translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation type="vanished">Nic nie dodawaj</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation type="vanished">do zapłaty %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation type="vanished">Razem %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Rail</name>
    <message>
        <source>Pages of the office</source>
        <translation type="vanished">Strony biura</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentList</name>
    <message>
        <source>Recent</source>
        <translation type="vanished">Ostatnie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="vanished">Zwrot</translation>
    </message>
    <message>
        <source>Refund: %1, %2</source>
        <translation type="vanished">Zwrot: %1, %2</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation type="vanished">Zwrot: %1</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentModel</name>
    <message>
        <source>, undone</source>
        <translation type="vanished">, cofnięto</translation>
    </message>
    <message>
        <source>, Enter undoes it</source>
        <translation type="vanished">, Enter cofa</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RecentView</name>
    <message>
        <source>Recent actions</source>
        <translation type="vanished">Ostatnie czynności</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RefundPanelView</name>
    <message>
        <source>How much to refund; empty means the whole</source>
        <translation type="vanished">Ile zwrócić; puste pole oznacza całość</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="vanished">Zwrot</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="vanished">Całość</translation>
    </message>
    <message>
        <source>What this changes on the card</source>
        <translation type="vanished">Co zmieni się na karcie</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>do it</comment>
        <translation type="vanished">Zwróć</translation>
    </message>
    <message>
        <source>Refund nothing</source>
        <translation type="vanished">Nie zwracaj</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RemarkPanelView</name>
    <message>
        <source>What the customer said</source>
        <translation type="vanished">Słowa klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">Zapisz</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="vanished">Skarga</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="vanished">Pomysł</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation type="vanished">Podziękowanie</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation type="vanished">Słowami klienta</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation type="vanished">(można pominąć)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="vanished">Zamknij</translation>
    </message>
    <message>
        <source>Customer&apos;s remark</source>
        <translation type="vanished">Uwaga klienta</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::RewardsPage</name>
    <message>
        <source>no limit</source>
        <translation type="vanished">bez limitu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="vanished">%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>low: %1</source>
        <translation type="vanished">mało: %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="vanished">bez terminu</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="vanished">razem %1</translation>
    </message>
    <message>
        <source>product</source>
        <translation type="vanished">produkt</translation>
    </message>
    <message>
        <source>service</source>
        <translation type="vanished">usługa</translation>
    </message>
    <message>
        <source>discount</source>
        <translation type="vanished">rabat</translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="vanished">przeżycie</translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="vanished">odznaka</translation>
    </message>
    <message>
        <source>What the running programmes give</source>
        <translation type="vanished">Co dają działające programy</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="vanished">Nagrody</translation>
    </message>
    <message>
        <source>reward</source>
        <translation type="vanished">nagroda</translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="vanished">koszt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="vanished">ważna</translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="vanished">zapas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">czeka</translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="vanished">w&#xa0;tym miesiącu</translation>
    </message>
    <message>
        <source>No reward yet</source>
        <translation type="vanished">Nie ma jeszcze nagród</translation>
    </message>
    <message>
        <source>Rewards come from programmes. Launch one, and they are listed here.</source>
        <translation type="vanished">Nagrody biorą się z&#xa0;programów. Uruchom program, a&#xa0;pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Go to programmes</source>
        <translation type="vanished">Przejdź do programów</translation>
    </message>
    <message>
        <source>Wait to be taken</source>
        <translation type="vanished">Czekają na odbiór</translation>
    </message>
    <message>
        <source>rewards earned already</source>
        <translation type="vanished">nagrody już zdobyte</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="vanished">Zobowiązanie</translation>
    </message>
    <message>
        <source>what those would cost the shop</source>
        <translation type="vanished">tyle kosztowałyby lokal</translation>
    </message>
    <message>
        <source>Given this month</source>
        <translation type="vanished">Wydano w&#xa0;tym miesiącu</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation type="vanished">koszt: %1</translation>
    </message>
    <message>
        <source>Stock low</source>
        <translation type="vanished">Kończy się zapas</translation>
    </message>
    <message>
        <source>order more, or raise the stock</source>
        <translation type="vanished">zamów więcej albo zwiększ zapas</translation>
    </message>
    <message>
        <source>there is enough of all</source>
        <translation type="vanished">wszystkiego wystarcza</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SafetyStep</name>
    <message>
        <source>Save to a file…</source>
        <translation type="vanished">Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">Wybierz folder…</translation>
    </message>
    <message>
        <source>Names and phones are locked. If this computer is lost, only this key opens them again. It is shown this once: keep it away from the computer.</source>
        <translation type="vanished">Imiona i&#xa0;telefony są zaszyfrowane. Jeśli komputer przepadnie, odczyta je tylko ten klucz. Widać go tylko teraz: trzymaj go z&#xa0;dala od komputera.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="vanished">Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation type="vanished">Kopie trafiają do</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="vanished">Kopie zapasowe</translation>
    </message>
    <message>
        <source>no folder yet</source>
        <translation type="vanished">nie wybrano folderu</translation>
    </message>
    <message>
        <source>Copies are locked with the same key. A USB stick or another disk is best: it survives this one.</source>
        <translation type="vanished">Kopie otwiera ten sam klucz. Najlepszy jest pendrive albo drugi dysk: przetrwa awarię tego.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SayBox</name>
    <message>
        <source>Say:</source>
        <translation type="vanished">Powiedz:</translation>
    </message>
    <message>
        <source>The counter proposes nothing. The sentence is under “More settings”.</source>
        <translation type="vanished">Stanowisko nic nie zaproponuje. Zdanie wpisuje się w&#xa0;„Więcej ustawień”.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ScanResult</name>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="vanished">Jeszcze nic nie odczytano</translation>
    </message>
    <message>
        <source>It works: a card of your shop</source>
        <translation type="vanished">Działa: karta Twojego lokalu</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="vanished">Działa</translation>
    </message>
    <message>
        <source>It can also be tried later.</source>
        <translation type="vanished">Można to sprawdzić także później.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ScanStep</name>
    <message>
        <source>With the camera</source>
        <translation type="vanished">Kamerą</translation>
    </message>
    <message>
        <source>With a scanner</source>
        <translation type="vanished">Czytnikiem</translation>
    </message>
    <message>
        <source>Plug it in and pull the trigger. There is nothing to install or click.</source>
        <translation type="vanished">Podłącz go i&#xa0;naciśnij spust. Niczego nie trzeba instalować ani klikać.</translation>
    </message>
    <message>
        <source>With neither</source>
        <translation type="vanished">Bez jednego i&#xa0;drugiego</translation>
    </message>
    <message>
        <source>Customers are found by name or phone, and cards by their number.</source>
        <translation type="vanished">Klienta znajdziesz po imieniu lub telefonie, kartę po numerze.</translation>
    </message>
    <message>
        <source>Hold any QR code in front of it: on a ticket, a leaflet, a screen.</source>
        <translation type="vanished">Pokaż jej dowolny kod QR: z&#xa0;biletu, ulotki, ekranu.</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SearchField</name>
    <message>
        <source>Find a customer by name, phone or card number, F3</source>
        <translation type="vanished">Znajdź klienta po imieniu, telefonie albo numerze karty, F3</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation type="vanished">Imię, telefon albo numer karty</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::SearchPanelView</name>
    <message>
        <source>Find the customer</source>
        <translation type="vanished">Znajdź klienta</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="vanished">Znalezieni klienci</translation>
    </message>
    <message>
        <source>Arrows ↑ ↓ choose, Enter opens.</source>
        <translation type="vanished">Strzałki ↑ ↓ wybierają, Enter otwiera.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="vanished">Zamknij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::ShopStep</name>
    <message>
        <source>Café</source>
        <translation type="vanished">Kawiarnia</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation type="vanished">Piekarnia</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation type="vanished">Salon</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="vanished">Coś innego</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation type="vanished">Co to za lokal?</translation>
    </message>
    <message>
        <source>It only chooses the examples of the next step.</source>
        <translation type="vanished">Od tego zależą tylko przykłady w&#xa0;następnym kroku.</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="vanished">Zoologiczny</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StampRow</name>
    <message>
        <source>%1 of %2 stamps. Reward: %3</source>
        <translation type="vanished">%1&#xa0;z&#xa0;%2 pieczątek. Nagroda: %3</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StartProblem</name>
    <message>
        <source>The counter can&apos;t start</source>
        <translation type="vanished">Stanowisko nie może wystartować</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="vanished">Plik: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="vanished">Spróbuj jeszcze raz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="vanished">Krok %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation type="vanished">%1: mniej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="vanished">%1: więcej</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TemplateTiles</name>
    <message>
        <source>stamps</source>
        <translation type="vanished">pieczątki</translation>
    </message>
    <message>
        <source>for money spent</source>
        <translation type="vanished">za każdą złotówkę</translation>
    </message>
    <message>
        <source>silver, gold</source>
        <translation type="vanished">srebrny, złoty</translation>
    </message>
    <message>
        <source>credit on the card</source>
        <translation type="vanished">zwrot na kartę</translation>
    </message>
    <message>
        <source>for others</source>
        <translation type="vanished">dla innych</translation>
    </message>
    <message>
        <source>Buy 5, get 1 free</source>
        <translation type="vanished">Kup 5, 1 gratis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="vanished">Punkty</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="vanished">Poziomy</translation>
    </message>
    <message>
        <source>Cashback</source>
        <translation type="vanished">Premia</translation>
    </message>
    <message>
        <source>Good cause</source>
        <translation type="vanished">Cel społeczny</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation type="vanished">Rodzaj programu</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::TrialPanel</name>
    <message>
        <source>Check it on last year</source>
        <translation type="vanished">Sprawdź na zeszłym roku</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation type="vanished">Policz</translation>
    </message>
    <message>
        <source>You can go on working. Scanning is not held up.</source>
        <translation type="vanished">Możesz pracować dalej. Skanowanie nie czeka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Przerwij</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation type="vanished">Policz jeszcze raz</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::UndoButton</name>
    <message>
        <source>Undo the last</source>
        <translation type="vanished">Cofnij ostatnie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">Cofnij</translation>
    </message>
</context>
<context>
    <name>bywalec::ui::WeekView</name>
    <message>
        <source>Monday</source>
        <translation type="vanished">poniedziałek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="vanished">wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="vanished">środa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="vanished">czwartek</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="vanished">piątek</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="vanished">sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="vanished">niedziela</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation type="vanished">Kiedy działa</translation>
    </message>
</context>
</TS>
