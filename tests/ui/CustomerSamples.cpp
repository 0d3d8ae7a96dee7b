// The customers' page: who came lately, one account as in the target picture, and what is done to it.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

FinderState lately(Words const& t)
{
    FinderState finder;
    finder.heading = t("Ostatnio w~lokalu", "In the shop lately");
    finder.rows = {
        {QStringLiteral("anna"), QStringLiteral("Anna Kowalska"), QStringLiteral("•• 547"),
         t("3~z~5", "3 of 5"), t("dziś", "today")},
        {QStringLiteral("jan"), QStringLiteral("Jan Wiśniewski"), QStringLiteral("•• 118"),
         t("5~z~5, czeka nagroda: kawa", "5 of 5, reward waits: coffee"),
         t("10 listopada 2025", "10 November 2025")},
        {QStringLiteral("maria"), QStringLiteral("Maria Dąbrowska-Szczepańska"),
         QStringLiteral("7301~948~526"), t("1~z~5", "1 of 5"), t("9 listopada 2025", "9 November 2025")},
        {QStringLiteral("nobody"), t("Klient bez imienia", "Customer without a name"),
         QStringLiteral("7301~114~902"), t("2~z~5", "2 of 5"), t("8 listopada 2025", "8 November 2025")}};
    for (auto& row : finder.rows)
        row.contact.replace(u'~', QChar::Nbsp);
    return finder;
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
    all.customers.finder = lately(t);
    auto none = page("customers-none");
    none.customers.finder.message =
        t("Nikogo nie znaleziono. Sprawdź pisownię albo wpisz ostatnie cyfry telefonu.",
          "Nobody was found. Check the spelling, or type the phone's last digits.");
    auto one = page("customer");
    one.customers.finder = lately(t);
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
    return {all, none, one, correct, wrong, refer, done};
}

} // namespace bywalec::test
