// The same invented shop, day and people as in the target pictures.
#include "tests/ui/CounterSamples.h"
#include "tests/ui/CounterProgrammeSamples.h"
#include "tests/ui/SampleWords.h"

namespace bywalec::test {
using namespace ui;

QString icon(char const* name)
{
    return QString::fromLatin1(name);
}

namespace {

RecentRow row(char const* id, char const* iconName, QString const& who, QString const& what, char const* time)
{
    RecentRow result;
    result.actionId = QString::fromLatin1(id);
    result.icon = icon(iconName);
    result.who = who;
    result.what = what;
    result.time = QString::fromLatin1(time);
    result.canUndo = true;
    return result;
}

QList<RecentRow> rows(Words const& t)
{
    auto const reward = t("wydano nagrodę: kawa", "reward given: coffee");
    return {
        row("jan", "stamp", t("Jan", "John"), t("+1 pieczątka, 5~z~5", "+1 stamp, 5 of 5"), "11:40"),
        row("halina", "heart", t("Halina", "Helen"), t("podziękowanie", "thank-you"), "11:47"),
        row("zofia", "user-plus", t("Zofia", "Sophie"), t("nowa karta, 1~z~5", "new card, 1 of 5"), "11:51"),
        row("marek", "gift", t("Marek", "Mark"), reward, "11:55"),
        row("guest", "bag", t("Zakup bez karty", "Without a card"), t("18,50~zł", "£18.50"), "11:58"),
        row("ewa", "stamp", t("Ewa", "Eve"), t("+1 pieczątka, 2~z~5", "+1 stamp, 2 of 5"), "12:01"),
        row("anna", "stamp", t("Anna", "Anna"), t("+1 pieczątka, 3~z~5", "+1 stamp, 3 of 5"), "12:04"),
        row("piotr", "stamp", t("Piotr", "Peter"), t("+1 pieczątka, 5~z~5", "+1 stamp, 5 of 5"), "12:09")};
}

/// The newest `count` of the rows above, newest first.
QList<RecentRow> newest(Words const& t, int count)
{
    QList<RecentRow> result;
    auto const all = rows(t);
    for (int i = count - 1; i >= 0; --i)
        result << all.at(i);
    return result;
}

} // namespace

CounterState base(Words const& t, char const* time)
{
    CounterState s;
    s.banner.mood = Mood::Ready;
    s.banner.title = t("Zeskanuj kartę", "Scan the card");
    s.banner.sentence = t("Przyłóż ją do czytnika albo pokaż kod kamerze.",
                          "Hold it to the scanner or show it to the camera.");
    EmptyPanel empty;
    empty.sentence =
        t("Tu pokaże się klient: jego pieczątki, zwyczaje\ni~nagrody, gdy tylko zeskanujesz kartę.",
          "The customer appears here: stamps, habits\nand rewards, as soon as you scan a card.");
    s.panel = empty;
    s.recent.todayCount = t("dziś 41 wizyt", "41 visits today");
    s.recent.rows = newest(t, 6);
    s.recent.undoWhat = t("pieczątka: Ewa, 12:01", "stamp: Eve, 12:01");
    s.camera = CameraMood::Ready;
    s.cameraLabel = t("Kamera gotowa", "Camera ready");
    s.status.shop = t("Kawiarnia Pod Lipą", "Linden Tree Café");
    s.status.online = t("Działa także bez internetu", "Works without internet too");
    s.status.sound = t("Dźwięk włączony", "Sound on");
    s.status.till = t("Kasia, stanowisko~1", "Kasia, till~1");
    s.status.day = t("poniedziałek, 10~listopada", "Monday, 10~November");
    s.status.time = QString::fromLatin1(time);
    return s;
}

namespace {

CustomerPanel anna(Words const& t)
{
    CustomerPanel p;
    p.name = t("Anna", "Anna");
    p.standing = t("Poziom srebrny", "Silver tier");
    p.standingDetail = t("do złotego brakuje 4 wizyt", "4 more visits to gold");
    p.note = t("Mleko owsiane, własny kubek", "Oat milk, own cup");
    p.noteEditable = true;
    p.stamps.filled = 3;
    p.stamps.needed = 5;
    p.stamps.fresh = 1;
    p.stamps.rewardName = t("kawa", "coffee");
    p.facts = {
        {icon("cup"), t("Zwykle zamawia", "Usually has"), t("flat white, drożdżówka", "flat white, brioche")},
        {icon("cake"), t("Urodziny za 3 dni", "Birthday in 3 days"),
         t("czwartek, 13~listopada", "Thursday, 13~November")},
        {icon("repeat"), t("Bywa co 5 dni", "Comes every 5 days"),
         t("ostatnio 5~listopada", "last on 5~November")}};
    p.say = t("w~tym tygodniu sernik daje drugą pieczątkę.", "this week cheesecake gives a second stamp.");
    p.sayCanBeTaken = true;
    p.canPlusOne = true;
    return p;
}

} // namespace

CounterState stamped(Words const& t)
{
    auto s = base(t, "12:04");
    s.outcome = 1;
    s.banner = {Mood::Stamped,
                {},
                t("Anna: dodano pieczątkę", "Anna: stamp added"),
                t("3~z~5 pieczątek, brakuje~2. Nagroda: kawa", "3 of 5 stamps, 2 more. Reward: coffee"),
                2880};
    s.panel = anna(t);
    s.recent.todayCount = t("dziś 42 wizyty", "42 visits today");
    s.recent.rows = newest(t, 7);
    s.recent.rows[0].current = true;
    s.recent.rows[0].canUndo = false;
    s.recent.undoWhat = t("pieczątka: Anna, 12:04", "stamp: Anna, 12:04");
    s.recent.undoLargeMs = 8000;
    s.camera = CameraMood::Read;
    s.cameraLabel = t("Odczytano", "Read");
    return s;
}

namespace {

CounterState reward(Words const& t)
{
    auto s = stamped(t);
    s.outcome = 2;
    s.status.time = QStringLiteral("12:09");
    s.banner = {Mood::Reward,
                {},
                t("Nagroda do odebrania: kawa", "Reward to collect: coffee"),
                t("Piotr. Wydaj (F8) albo zostaw na~później (F7).",
                  "Peter. Give it (F8) or leave it for later (F7).")};
    auto p = anna(t);
    p.name = t("Piotr", "Peter");
    p.standing = t("Poziom złoty", "Gold tier");
    p.standingDetail = t("najwyższy, od 3~marca", "the highest, since 3~March");
    p.note = t("Podwójne espresso, bez cukru", "Double espresso, no sugar");
    p.stamps.filled = 5;
    p.stamps.rewardReady = true;
    p.summary = t("5~z~5 pieczątek.", "5 of 5 stamps.");
    p.summaryDetail = t("Po wydaniu karta zacznie się od nowa.", "Once given, the card starts anew.");
    p.actions = {{Intent::Redeem, icon("gift"), t("Wydaj nagrodę: kawa", "Give the reward: coffee"),
                  t("każda z~menu, ważna do 8~lutego", "any on the menu, valid to 8~February"),
                  QStringLiteral("F8"), true},
                 {Intent::Later, icon("clock"), t("Zostaw na później", "Leave for later"),
                  t("zaczeka na karcie", "it waits on the card"), QStringLiteral("F7"), false}};
    s.panel = p;
    s.primaryIsNewCustomer = false;
    s.recent.todayCount = t("dziś 44 wizyty", "44 visits today");
    s.recent.rows = newest(t, 8);
    s.recent.rows[0].current = true;
    s.recent.rows[0].canUndo = false;
    s.recent.undoWhat = t("pieczątka: Piotr, 12:09", "stamp: Peter, 12:09");
    s.recent.undoLargeMs = 9000;
    return s;
}

CounterState duplicate(Words const& t)
{
    auto s = stamped(t);
    s.outcome = 3;
    s.banner = {Mood::Duplicate,
                {},
                t("Tę kartę zeskanowano 8~s~temu", "This card was scanned 8~s ago"),
                t("Nie dodano pieczątki. Dodać mimo to? (F2)", "No stamp was added. Add one anyway? (F2)")};
    auto p = anna(t);
    p.stamps.fresh = 0;
    p.summary = t("3~z~5 pieczątek, bez zmian.", "3 of 5 stamps, unchanged.");
    p.summaryDetail = t("Nagroda: kawa", "Reward: coffee");
    p.actions = {{Intent::PlusOne, icon("plus"), t("Dodaj mimo to", "Add anyway"),
                  t("Gdy Anna płaci za dwa zamówienia.", "When Anna pays for two orders."),
                  QStringLiteral("F2"), false}};
    s.panel = p;
    s.primaryIsNewCustomer = false;
    s.recent.rows.prepend(row("skip", "triangle", t("Anna", "Anna"),
                              t("pominięto ten skan", "this scan was skipped"), "12:04"));
    s.recent.rows[0].canUndo = false;
    s.recent.rows[1].current = false;
    s.recent.rows[1].canUndo = true;
    s.recent.undoLargeMs = 2000;
    return s;
}

CounterState problemBase(Words const& t, Mood mood, QString const& title, QString const& sentence)
{
    auto s = reward(t);
    s.outcome = 10 + static_cast<int>(mood);
    s.banner = {mood, {}, title, sentence};
    s.recent.rows[0].current = false;
    s.recent.rows[0].canUndo = true;
    s.recent.rows.prepend(row("piotr2", "gift", t("Piotr", "Peter"),
                              t("wydano nagrodę: kawa", "reward given: coffee"), "12:09"));
    s.recent.rows[1].undone = true;
    s.recent.undoLargeMs = 0;
    s.status.time = QStringLiteral("12:11");
    return s;
}

CounterState unknown(Words const& t)
{
    auto s = problemBase(
        t, Mood::Unknown, t("Nieznana karta", "Unknown card"),
        t("Nic nie dodano. Zapytaj o~numer telefonu i~znajdź klienta (F3)\nalbo załóż nową kartę (F4).",
          "Nothing was added. Ask for the phone number and find\nthe customer (F3), or "
          "start a new card (F4)."));
    ProblemPanel p;
    p.heading = t("Co teraz?", "What now?");
    p.explanation =
        t("Kod jest czytelny, ale tej karty nie ma w~spisie lokalu. Pieczątki dodasz po wybraniu klienta.",
          "The code is readable, but this card isn't in the shop's list. Choose the customer, then stamp.");
    p.actions = {{Intent::Find, icon("search"), t("Znajdź klienta", "Find the customer"),
                  t("Zapytaj o~numer telefonu. Pieczątka trafi na jego kartę.",
                    "Ask for the phone number. The stamp goes to their card."),
                  QStringLiteral("F3"), true},
                 {Intent::NewCustomer, icon("user-plus"), t("Załóż nową kartę", "Start a new card"),
                  t("Klient sfotografuje nowy kod. Starą kartę można wyrzucić.",
                    "The customer photographs a new code. The old card can go."),
                  QStringLiteral("F4"), false}};
    p.footLabel = t("Odczytano numer karty", "Card number read");
    p.footValue = QStringLiteral("4820 173 652");
    s.panel = p;
    return s;
}

CounterState notSaved(Words const& t)
{
    auto s = problemBase(t, Mood::NotSaved, t("Nie zapisano", "Not saved"),
                         t("Brak miejsca na dysku. Nic nie dodano.\nPowiadom właściciela.",
                           "The disk is full. Nothing was added.\nTell the owner."));
    ProblemPanel p;
    p.heading = t("Co teraz?", "What now?");
    p.steps = {
        {t("Powiadom właściciela", "Tell the owner"),
         t("Dysk komputera jest pełny: wolne 12~MB z~238~GB.", "The disk is full: 12~MB of 238~GB free.")},
        {t("Obsługuj dalej, ale bez pieczątek", "Carry on, without stamps"),
         t("Karta klienta jest ważna. Pieczątkę dodasz później jego kartą albo numerem telefonu.",
           "The customer's card is valid. Add the stamp later by card or phone number.")},
        {t("Gdy miejsce się znajdzie, zeskanuj kartę jeszcze raz", "Once there is room, scan the card again"),
         t("Zapisane wcześniej pieczątki są bezpieczne. Sprawdzono je o~12:12.",
           "Stamps saved before are safe. They were checked at 12:12.")}};
    p.footLabel =
        t("Komunikat zostaje do następnego skanu albo Esc.", "This stays until the next scan or Esc.");
    p.canCheckDisk = true;
    s.panel = p;
    s.primaryIsNewCustomer = false;
    return s;
}

CounterState blocked(Words const& t)
{
    auto s = unknown(t);
    s.banner = {Mood::Blocked,
                {},
                t("Karta zablokowana", "This card is blocked"),
                t("Znajdź klienta (F3) i~wydaj nową.", "Find the customer (F3) and give a new one.")};
    s.outcome = 30;
    return s;
}

CounterState notOurs(Words const& t)
{
    auto s = unknown(t);
    s.banner = {Mood::NotOurs,
                {},
                t("To nie jest karta tego lokalu", "Not a card of this shop"),
                t("Nic nie dodano. Poproś o~kartę lokalu.", "Nothing was added. Ask for the shop's card.")};
    s.outcome = 31;
    return s;
}

CounterState twelveStamps(Words const& t)
{
    auto s = stamped(t);
    s.outcome = 70;
    auto p = std::get<CustomerPanel>(s.panel);
    p.stamps.needed = 12;
    p.stamps.filled = 8;
    p.note.clear();
    s.panel = p;
    return s;
}

} // namespace

QList<std::pair<QString, CounterState>> plainSamples(Language language)
{
    Words const t(language);
    return {{QStringLiteral("ready"), base(t, "12:03")}, {QStringLiteral("stamped"), stamped(t)},
            {QStringLiteral("reward"), reward(t)},       {QStringLiteral("duplicate"), duplicate(t)},
            {QStringLiteral("unknown"), unknown(t)},     {QStringLiteral("not-ours"), notOurs(t)},
            {QStringLiteral("blocked"), blocked(t)},     {QStringLiteral("not-saved"), notSaved(t)},
            {QStringLiteral("amount"), amount(t)},       {QStringLiteral("search"), search(t)},
            {QStringLiteral("remark"), remark(t)},       {QStringLiteral("enrol"), enrol(t)},
            {QStringLiteral("guest"), guest(t)},         {QStringLiteral("band"), ribbon(t)},
            {QStringLiteral("twelve"), twelveStamps(t)}};
}

QList<std::pair<QString, CounterState>> counterSamples(Language language)
{
    return plainSamples(language) + programmeSamples(Words(language));
}

CounterState sample(QString const& name, Language language)
{
    for (auto const& [key, state] : plainSamples(language))
        if (key == name) return state;
    for (auto const& [key, state] : programmeSamples(Words(language)))
        if (key == name) return state;
    qFatal("no sample named '%s'", qPrintable(name));
}

} // namespace bywalec::test
