// The customers' page: everybody in a table, one account as in the target picture, and what is done to it.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

FinderState lately(Words const& t)
{
    FinderState finder;
    finder.heading = t("Ostatnio w~lokalu", "In the shop lately");
    finder.rows = {{QStringLiteral("anna"), QStringLiteral("Anna Kowalska"), QStringLiteral("•• 547"),
                    t("3~z~5", "3 of 5")},
                   {QStringLiteral("jan"), QStringLiteral("Jan Wiśniewski"), QStringLiteral("•• 118"),
                    t("5~z~5, czeka nagroda: kawa", "5 of 5, reward waits: coffee")},
                   {QStringLiteral("maria"), QStringLiteral("Maria Dąbrowska-Szczepańska"),
                    QStringLiteral("7301~948~526"), t("1~z~5", "1 of 5")},
                   {QStringLiteral("nobody"), t("Klient bez imienia", "Customer without a name"),
                    QStringLiteral("7301~114~902"), t("2~z~5", "2 of 5")}};
    for (auto& row : finder.rows)
        row.contact.replace(u'~', QChar::Nbsp);
    return finder;
}

/// Two hundred people, most of them made of a few names.
std::shared_ptr<CustomerTable const> crowd(LocalDay today)
{
    static constexpr char const* first[] = {"Anna",  "Jan",   "Łucja",  "Maria",
                                            "Piotr", "Zofia", "Bożena", "Stefan"};
    static constexpr char const* last[] = {"Kowalska", "Wiśniewski", "Dąbrowska-Szczepańska", "Nowak",
                                           "Zając"};
    static constexpr Segment segments[] = {Segment::Champion, Segment::Occasional, Segment::New,
                                           Segment::Quiet,    Segment::AtRisk,     Segment::Lost};
    auto table = std::make_shared<CustomerTable>();
    table->asOf = today;
    for (int i = 0; i < 200; ++i) {
        CustomerTableRow row;
        RawId raw{};
        raw[15] = std::uint8_t(i + 1);
        row.customer = CustomerId(raw);
        row.place = std::uint32_t(i);
        row.cardNumber = "7301\u00a0948\u00a0" + std::to_string(100 + i);
        if (i % 11 != 3) row.name = std::string(first[i % 8]) + " " + last[i % 5];
        if (i % 3 == 0) row.phoneTail = std::to_string(100 + 7 * i % 900);
        if (i % 13 != 12) {
            row.segment = segments[(i < 40 ? i / 8 : i) % 6];
            row.lastDay = today.number - i * i / 40;
            row.ordersLately = std::max(0, 34 - i / 3);
            row.amounts = i % 7 == 6 ? 0 : 9;
            row.spentMinor = 253400 - 1170 * i;
        }
        ++table->counts[std::size_t(row.segment)];
        table->rows.push_back(row);
    }
    return table;
}

CustomerListState listed(Language language, CustomerChoice const& choice = {})
{
    Words const t(language);
    static auto const polish = bywalec::Words::load("pl");
    static auto const english = bywalec::Words::load("en");
    auto const& words = language == Language::Polish ? *polish : *english;
    auto const today = LocalDay::parse("2025-11-10").value();
    CustomerListState list;
    list.table = crowd(today);
    list.shown = std::make_shared<std::vector<std::uint32_t> const>(chooseCustomers(*list.table, choice));
    list.cells = std::make_shared<CustomerCells const>(CustomerCells{words, Currency(), today});
    list.by = choice.by;
    list.descending = choice.descending;
    for (auto const segment : {Segment::Champion, Segment::Occasional, Segment::New, Segment::Quiet,
                               Segment::AtRisk, Segment::Lost, Segment::Unknown}) {
        list.segments << std::pair(
            QString::fromLatin1(bywalec::name(segment)),
            QStringLiteral("%1 %2").arg(list.cells->segment(segment)).arg(list.table->count(segment)));
        if (choice.segments != 0 && choice.shows(segment)) list.chosen << list.segments.last().first;
    }
    list.heading = choice.segments == 0
                       ? t("Wszyscy klienci: 200", "All customers: 200")
                       : t("Znaleziono: %1 z~200", "Found: %1 of 200").arg(list.shown->size());
    if (list.isEmpty())
        list.message = t("Nikogo nie znaleziono. Sprawdź pisownię albo wpisz ostatnie cyfry telefonu.",
                         "Nobody was found. Check the spelling, or type the phone's last digits.");
    return list;
}

HistoryRow stamp(char const* id, QString const& day, char const* time, QString const& title,
                 QString const& balance, QString const& why, bool undo)
{
    HistoryRow row;
    row.id = QString::fromLatin1(id);
    row.day = day;
    row.time = QString::fromLatin1(time);
    row.icon = QStringLiteral("stamp");
    row.title = title;
    row.balance = balance;
    row.whys = {{why, {}}};
    row.canUndo = undo;
    return row;
}

QList<HistoryRow> history(Words const& t)
{
    auto const one = t("+1 pieczątka", "+1 stamp");
    auto rows = QList<HistoryRow>{
        stamp("a", t("13~XI", "13~Nov"), "12:04", t("+1 pieczątka, +24~pkt", "+1 stamp, +24~pts"), {}, {},
              true),
        stamp("b", t("5~XI", "5~Nov"), "8:41", one, t("2~z~5", "2 of 5"),
              t("Zakup za 14,00~zł: flat white. +1 pieczątka za wizytę. Kawa za pięć, wersja 2.",
                "Purchase of 14.00~zł: flat white. +1 stamp for the visit. Coffee for five, version 2."),
              false),
        stamp("c", t("26~X", "26~Oct"), "9:11", t("Wydano nagrodę: kawa", "Reward given: coffee"),
              t("0~z~5", "0 of 5"),
              t("−5 pieczątek za wydaną nagrodę. Kawa za pięć, wersja 2.",
                "−5 stamps for the reward given. Coffee for five, version 2."),
              false),
        stamp("d", t("26~X", "26~Oct"), "9:10",
              t("+1 pieczątka, zdobyta nagroda: kawa", "+1 stamp, reward earned: coffee"),
              t("5~z~5", "5 of 5"),
              t("Zakup za 14,00~zł: flat white. +1 pieczątka za wizytę. Kawa za pięć, wersja 2.",
                "Purchase of 14.00~zł: flat white. +1 stamp for the visit. Coffee for five, version 2."),
              false),
        stamp("e", t("21~X", "21~Oct"), "17:31", one, t("4~z~5", "4 of 5"),
              t("Cofnięto: już się nie liczy.", "Taken back: it counts no more."), false),
        stamp("f", t("20~X", "20~Oct"), "10:02", t("Poprawka: +2 pieczątki", "Corrected by hand: +2 stamps"),
              t("4~z~5", "4 of 5"),
              t("+2 pieczątki z papierowej karty. Kawa za pięć, wersja 2.",
                "+2 stamps from a paper card. Coffee for five, version 2."),
              false),
        stamp("g", t("16~X", "16~Oct"), "8:52", t("Podziękowanie", "Thanks"), {},
              t("Notatka: poleciła nas koleżance z~pracy", "Note: recommended us to a colleague"), false)};
    rows[0].whys = {
        {t("Zakup za 24,00~zł: flat white, drożdżówka.", "Purchase of 24.00~zł: flat white, bun."), {}},
        {t("+1 pieczątka za wizytę. Kawa za pięć, wersja 2.",
           "+1 stamp for the visit. Coffee for five, version 2."),
         t("3~z~5", "3 of 5")},
        {t("+24 punkty za zakup o~wartości 24,00~zł. Punkty, wersja 1, ważne do 13 listopada 2026.",
           "+24 points for a purchase of 24.00~zł. Points, version 1, valid until 13 November 2026."),
         t("razem 340~pkt", "in all 340~pts")}};
    rows[2].icon = QStringLiteral("gift");
    rows[2].tone = HistoryTone::Reward;
    rows[4].icon = QStringLiteral("undo");
    rows[4].tone = HistoryTone::Undone;
    rows[5].icon = QStringLiteral("pencil");
    rows[5].tone = HistoryTone::Plain;
    rows[6].icon = QStringLiteral("heart");
    rows[6].tone = HistoryTone::Plain;
    return rows;
}

CustomerProfile anna(Words const& t)
{
    CustomerProfile profile;
    profile.id = QStringLiteral("anna");
    profile.head.name = QStringLiteral("Anna Kowalska");
    profile.head.initials = QStringLiteral("AK");
    profile.head.facts = {
        {icon("phone"), {}, t("601~••~••~47", "601~••~••~47")},
        {icon("cake"), {}, t("13 listopada", "13 November")},
        {icon("clock"), {}, t("od 12 marca 2024, 68 wizyt", "since 12 March 2024, 68 visits")}};
    profile.head.preference = t("Mleko owsiane, własny kubek", "Oat milk, own cup");
    profile.history = history(t);
    profile.older = 81;
    profile.standingTitle = t("Kawa za pięć", "Coffee for five");
    profile.stamps = {3, 5, t("3~z~5", "3 of 5")};
    profile.standing = {
        {icon("coins"), t("340~pkt", "340~pts"), t("60~pkt do nagrody: kubek", "60~pts to the mug")},
        {icon("medal"), t("Srebrny", "Silver"), t("4 wizyty do poziomu Złoty", "4 visits to Gold")},
        {icon("gift"), {}, t("Nagrody: odebrano 13, czeka 0", "Rewards: taken 13, waiting 0")},
        {icon("card"), t("7301~948~526", "7301~948~526"), t("karta", "card")}};
    ProfileSection rhythm;
    rhythm.title = t("Rytm", "Rhythm");
    rhythm.value = t("co 5~dni", "every 5 days");
    for (int i = 0; i < 18; ++i)
        rhythm.dots << (i * 5 + i % 3) / 89.0;
    rhythm.dotsFrom = t("13 sierpnia", "13 August");
    rhythm.dotsUntil = t("dziś", "today");
    rhythm.rows = {
        {icon("clock"),
         {},
         t("Od ostatniego zakupu minęły 2~dni. Jeśli nie przyjdzie do 20 listopada, trafi na listę "
           "„Porozmawiaj z”.",
           "The last purchase was 2 days ago. If nothing is bought by 20 November, this customer comes on "
           "the list “Talk to”.")},
        {icon("calendar"), {}, t("Zwykle w~piątki", "Usually on Fridays")},
        {icon("bag"), {}, t("Zwykle: flat white, drożdżówka", "Usually: flat white, bun")}};
    ProfileSection group;
    group.title = t("Grupa", "Group");
    group.value = t("najwierniejsi", "most faithful");
    group.chip = true;
    group.tone = CellTone::Good;
    group.rows = {
        {icon("repeat"), {}, t("17 zakupów w~84~dni.", "17 purchases in 84 days.")},
        {icon("coins"),
         {},
         t("W~365~dni: 1~734,00~zł, średni zakup 25,50~zł. Od początku: 3~120,00~zł.",
           "In 365 days: 1,734.00~zł, average purchase 25.50~zł. Since the beginning: 3,120.00~zł.")}};
    ProfileSection consents;
    consents.title = t("Zgody", "Consents");
    consents.rows = {
        {icon("check"), t("SMS z~ofertami", "Offers by SMS"),
         t("od 2 września 2025, wersja tekstu 2", "since 2 September 2025, version 2 of the text")},
        {icon("x"), t("E-mail z~ofertami", "Offers by e-mail"), t("nie udzielono", "not given")}};
    profile.sections = {rhythm, group, consents};
    profile.referral = t("Nikogo nie podano. Jeśli ktoś ze stałych klientów polecił lokal, podaj kto.",
                         "Nobody is named. If a regular sent this customer, say who.");
    auto cause = choice("charity", t("Dla innych", "For others"), "shelter",
                        {{QStringLiteral("shelter"), t("Schronisko", "Animal shelter")},
                         {QStringLiteral("hospice"), t("Hospicjum", "Hospice")}},
                        {});
    profile.causes = {cause};
    return profile;
}

CorrectionState correction(Words const& t)
{
    CorrectionState state;
    state.fields = {choice("programme", t("Które konto", "Which account"), "coffee",
                           {{QStringLiteral("coffee"), t("Kawa za pięć", "Coffee for five")}}, {}),
                    choice("direction", t("Dodać czy odjąć", "Add or take away"), "add",
                           {{QStringLiteral("add"), t("dodać", "add")},
                            {QStringLiteral("take"), t("odjąć", "take away")}},
                           {}),
                    field("amount", FieldKind::Amount, t("O~ile", "By how much"), QStringLiteral("2"), {},
                          t("pieczątek", "stamps")),
                    choice("why", t("Dlaczego", "Why"), "paper_card",
                           {{QStringLiteral("paper_card"), t("z~papierowej karty", "from a paper card")}},
                           t("zostaje w~koncie na zawsze", "stands in the account for good")),
                    field("note", FieldKind::Text, t("Notatka", "Note"), {},
                          t("tylko dla lokalu; może być pusta", "for the shop only; may be empty"))};
    int const spans[]{3, 2, 2, 3, 10};
    for (int i = 0; i < 5; ++i)
        state.fields[i].span = spans[i];
    state.outlook = t("Teraz: 3 pieczątki. Potem: 5 pieczątek.", "Now: 3 stamps. After it: 5 stamps.");
    state.canSave = true;
    return state;
}

PageSample page(char const* name)
{
    PageSample sample;
    sample.name = QString::fromLatin1(name);
    sample.page = QStringLiteral("customers");
    return sample;
}

} // namespace

QList<PageSample> customerSamples(Language language)
{
    Words const t(language);
    auto all = page("customers");
    all.customers.list = listed(language);
    auto some = page("customers-some");
    some.customers.list =
        listed(language, {CustomerColumn::Spent, true,
                          1U << unsigned(Segment::AtRisk) | 1U << unsigned(Segment::Lost), nullptr});
    auto none = page("customers-none");
    CustomerChoice nobody;
    nobody.among = std::make_shared<std::vector<CustomerId>>();
    none.customers.list = listed(language, nobody);
    auto one = page("customer");
    one.customers.list = listed(language);
    one.customers.profile = anna(t);
    auto correct = page("customer-correct");
    correct.customers = one.customers;
    correct.customers.profile->task = CustomerTask::Correct;
    correct.customers.profile->correction = correction(t);
    auto wrong = page("customer-wrong");
    wrong.customers = correct.customers;
    wrong.customers.profile->correction.fields[2].value = t("dwie", "two");
    wrong.customers.profile->correction.fields[2].error =
        t("Wpisz liczbę całkowitą, na przykład 100.", "Type a whole number, for example 100.");
    wrong.customers.profile->correction.canSave = false;
    auto refer = page("customer-refer");
    refer.customers = one.customers;
    refer.customers.profile->task = CustomerTask::Refer;
    refer.customers.profile->referrers = lately(t);
    refer.customers.profile->referrers.rows.removeFirst();
    auto done = page("customer-done");
    done.customers = one.customers;
    done.customers.done = t("Poprawiono stan konta.", "The account was corrected.");
    done.customers.profile->canUnrefer = true;
    done.customers.profile->referral = t("Polecenie od: Jan Wiśniewski", "Recommended by: Jan Wiśniewski");
    return {all, some, none, one, correct, wrong, refer, done};
}

} // namespace bywalec::test
