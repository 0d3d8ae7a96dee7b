// The same invented shop as in the target pictures, and what else its owner may be looking at.
#include "tests/ui/OfficeSamples.h"

#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

QList<TrialMonth> months()
{
    QList<TrialMonth> result;
    QStringList const names = QStringLiteral("XI XII I II III IV V VI VII VIII IX X").split(QLatin1Char(' '));
    int const values[]{212, 498, 561, 540, 592, 607, 618, 583, 541, 604, 668, 717};
    for (int i = 0; i < 12; ++i)
        result << TrialMonth{names.at(i), double(values[i]), QString::number(values[i])};
    return result;
}

QList<FieldState> stampFields(Words const& t)
{
    return {
        number("stamps", t("Ile pieczątek", "How many stamps"), 5, 2, 20, t("od 2 do 20", "from 2 to 20")),
        field("reward", FieldKind::Text, t("Nagroda", "Reward"), t("kawa", "coffee"),
              t("koszt lokalu 4,50~zł", "costs the shop 4.50~zł")),
        field("least", FieldKind::Amount, t("Pieczątka za zakup od", "Stamp for spending"),
              t("12,00", "12.00"), t("puste: za każdy zakup", "empty: for every purchase"), zl(t))};
}

QList<FieldState> moreFields(Words const& t)
{
    auto once = field("limit", FieldKind::Choice, t("Najwyżej", "At most"), QStringLiteral("visit"), {});
    once.choices = {{QStringLiteral("visit"), t("jedna za zakup", "one a purchase")},
                    {QStringLiteral("day"), t("jedna dziennie", "one a day")},
                    {QStringLiteral("item"), t("za każdą sztukę", "one an item")}};
    return {field("name", FieldKind::Text, t("Nazwa programu", "Name of the programme"),
                  t("Kawa za pięć", "Coffee for five"), t("widzi ją klient", "customers see it")),
            number("validity", t("Nagroda ważna dni", "Reward valid, days"), 90, 7, 730,
                   t("od zdobycia", "from when it is earned")),
            once};
}

TrialState lastYear(Words const& t)
{
    TrialResult r;
    r.figures = {{t("Koszt nagród", "Cost of rewards"), t("6~741~zł", "6,741~zł"),
                  t("1~498 kaw, 1,7~% przychodu", "1,498 coffees, 1.7% of revenue")},
                 {t("Zobowiązanie na koniec", "Owed at the end"), t("414~zł", "414~zł"),
                  t("92 nagrody czekają na odbiór", "92 rewards wait to be taken")},
                 {t("Do pierwszej nagrody", "To the first reward"), t("5 tygodni", "5 weeks"),
                  t("tak długo zbiera połowa klientów", "half of the customers take so long")},
                 {t("Wygasłoby", "Would expire"), QStringLiteral("152"),
                  t("z~1~742 zdobytych nagród", "of 1,742 rewards earned")}};
    r.chartTitle = t("Koszt miesiąc po miesiącu, zł", "Cost month by month, zł");
    r.months = months();
    r.verdict.title = t("522~zł taniej niż teraz", "522~zł less than now");
    r.verdict.explanation = t("Wersja 2 kosztowała 7~263~zł. Od progu 12~zł odpadają małe zakupy: co ósmy "
                              "zakup klientów jest poniżej.",
                              "Version 2 cost 7,263~zł. From 12~zł on, small purchases no longer count: one "
                              "in eight is below.");
    r.verdict.caveat = t("To przeliczenie przeszłości, nie obietnica: z~nowym progiem goście mogą kupować "
                         "inaczej.",
                         "This recalculates the past and promises nothing: guests may buy differently.");
    TrialState trial;
    trial.period = t("od listopada 2024 do października 2025, 17~212 zakupów",
                     "November 2024 to October 2025, 17,212 purchases");
    trial.now = r;
    return trial;
}

TrialState notYet(Words const& t)
{
    TrialState trial;
    TrialNote note;
    note.title = t("Ile by to kosztowało?", "What would it have cost?");
    note.sentence =
        t("Policzymy nagrody i~ich koszt na prawdziwych zakupach z~ostatnich 12 miesięcy. Niczego to nie "
          "zmienia.",
          "We count rewards and their cost on the real purchases of the last 12 months. Nothing is changed.");
    trial.period = t("17~212 zakupów z~12 miesięcy", "17,212 purchases of 12 months");
    trial.now = note;
    return trial;
}

ProgrammeEditorState stamps(Words const& t)
{
    ProgrammeEditorState e;
    e.id = QStringLiteral("coffee");
    e.name = t("Kawa za pięć", "Coffee for five");
    e.standing = t("wersja 3, szkic", "version 3, draft");
    e.fields = stampFields(t);
    e.more = moreFields(t);
    e.rule = t("Za każdy zakup od 12~zł dostajesz pieczątkę.\n5 pieczątek to kawa gratis, do odebrania "
               "w~90~dni.",
               "Every purchase from 12~zł earns a stamp.\n5 stamps make a free coffee, to be taken within "
               "90~days.");
    e.card.shop = t("Kawiarnia Pod Lipą", "Linden Tree Café");
    e.card.have = 2;
    e.card.need = 5;
    e.card.reward = t("Nagroda: kawa", "Reward: coffee");
    e.card.detail = t("2~z~5 pieczątek, brakuje 3", "2 of 5 stamps, 3 to go");
    e.trial = lastYear(t);
    e.footnote =
        t("Zebrane pieczątki i~zdobyte nagrody zostają. Nowa zasada działa od uruchomienia, a~wersję "
          "2 można przywrócić.",
          "Stamps and rewards already earned stay. The new rule holds from launch, and version 2 "
          "can be brought back.");
    e.launchText = t("Uruchom wersję~3", "Launch version~3");
    return e;
}

ProgrammeEditorState other(Words const& t, TemplateKind kind, QString const& name)
{
    auto e = stamps(t);
    e.id = name;
    e.kind = e.card.kind = kind;
    e.name = name;
    e.standing = t("nowy, szkic", "new, draft");
    e.launchText = t("Uruchom program", "Launch the programme");
    e.footnote = t("Program ruszy od uruchomienia: wcześniejsze zakupy się nie liczą.",
                   "The programme starts when launched: earlier purchases don't count.");
    e.trial = notYet(t);
    e.card.have = e.card.need = 0;
    return e;
}

ProgrammeEditorState occasion(Words const& t)
{
    auto e = other(t, TemplateKind::Occasion, t("Urodziny", "Birthdays"));
    auto moment = choice(
        "kind", t("Na jaką okazję", "For which moment"), "birthday",
        {{QStringLiteral("birthday"), t("urodziny", "birthday")},
         {QStringLiteral("welcome"), t("pierwsza wizyta", "first visit")}},
        t("kawiarnia: ciastko; salon: maska; sklep: kupon", "café: a cake; salon: a mask; shop: a coupon"));
    e.fields = {
        moment,
        field("reward.name", FieldKind::Text, t("Nagroda", "Reward"),
              t("ciastko urodzinowe", "birthday cake"), t("koszt lokalu 4,00~zł", "costs the shop 4.00~zł")),
        field("after_days", FieldKind::Amount, t("Także później", "Also afterwards"), QStringLiteral("7"),
              t("tak długo po tym dniu; od 0 do 60", "so long after the day; from 0 to 60"),
              t("dni", "days"))};
    e.rule =
        t("Na urodziny dostajesz prezent: ciastko urodzinowe.\nWystarczy przyjść od 3 dni przed urodzinami "
          "do 7 dni po "
          "nich.",
          "On your birthday you get a gift: birthday cake.\nCome from 3 days before it to 7 days after it.");
    e.card.figure = t("Urodziny", "Birthdays");
    e.card.under.clear();
    e.card.reward = t("Nagroda: ciastko urodzinowe", "Reward: birthday cake");
    e.card.detail.clear();
    return e;
}

ProgrammeEditorState points(Words const& t)
{
    auto e = other(t, TemplateKind::Points, t("Punkty za zakupy", "Points for purchases"));
    e.fields = {field("rate", FieldKind::Amount, t("Punkty za 1~zł", "Points for 1~zł"), QStringLiteral("1"),
                      t("zaokrąglamy w~dół", "rounded down"), t("pkt", "pts")),
                field("reward", FieldKind::Text, t("Nagroda", "Reward"), t("ciasto dnia", "cake of the day"),
                      t("koszt lokalu 6,20~zł", "costs the shop 6.20~zł")),
                field("price", FieldKind::Amount, t("Cena nagrody", "Price of the reward"),
                      QStringLiteral("150"), t("czyli po wydaniu 150~zł", "after spending 150~zł"),
                      t("pkt", "pts"))};
    e.rule = t("Za każdą złotówkę dostajesz punkt.\n150 punktów to ciasto dnia gratis.",
               "Every złoty spent earns a point.\n150 points make a free cake of the day.");
    e.card.figure = t("96 punktów", "96 points");
    e.card.under = t("z~150 na nagrodę", "of 150 for the reward");
    e.card.have = 96;
    e.card.need = 150;
    e.card.reward = t("Nagroda: ciasto dnia", "Reward: cake of the day");
    e.card.detail = t("brakuje 54 punktów", "54 points to go");
    TrialRunning running;
    running.done = 8200;
    running.total = 17212;
    running.text = t("8~200 z~17~212 zakupów", "8,200 of 17,212 purchases");
    e.trial.now = running;
    return e;
}

ProgrammeEditorState tiers(Words const& t)
{
    auto e = other(t, TemplateKind::Tiers, t("Poziomy stałych", "Regulars' tiers"));
    e.fields = {field("silver", FieldKind::Amount, t("Srebrny od", "Silver from"), QStringLiteral("10"),
                      t("w~ciągu roku", "within a year"), t("wizyt", "visits")),
                field("gold", FieldKind::Amount, t("Złoty od", "Gold from"), QStringLiteral("8"),
                      t("w~ciągu roku", "within a year"), t("wizyt", "visits")),
                field("thanks", FieldKind::Text, t("Na złotym", "On gold"), t("syrop gratis", "free syrup"),
                      t("przy każdej wizycie", "at every visit"))};
    e.fields[1].error = t("Złoty musi być wyżej niż srebrny.", "Gold must be above silver.");
    e.canLaunch = false;
    e.rule = t("Po 10 wizytach w~roku masz poziom srebrny, po 25 złoty.\nNa złotym syrop jest gratis.",
               "10 visits in a year make you silver, 25 gold.\nOn gold the syrup is free.");
    e.card.tiers = {t("brązowy", "bronze"), t("srebrny", "silver"), t("złoty", "gold")};
    e.card.tier = 1;
    e.card.reward = t("Poziom srebrny", "Silver tier");
    e.card.detail = t("do złotego brakuje 4 wizyt", "4 more visits to gold");
    TrialNote none;
    none.icon = QStringLiteral("clock");
    none.title = t("Nie ma jeszcze przeszłości", "There is no past yet");
    none.sentence = t("Policzymy po 30 dniach zbierania zakupów albo od razu, gdy zaimportujesz historię.",
                      "We can calculate after 30 days of purchases, or at once when you import a history.");
    none.canRun = false;
    e.trial.period = t("12 zakupów od 3~listopada", "12 purchases since 3~November");
    e.trial.now = none;
    return e;
}

ProgrammeEditorState cashback(Words const& t)
{
    auto e = other(t, TemplateKind::Cashback, t("Premia 5~%", "Cashback 5%"));
    e.fields = {
        field("percent", FieldKind::Amount, t("Premia od zakupu", "Share of the purchase"),
              QStringLiteral("5"), t("zwykle od 2 do 10", "usually 2 to 10"), QStringLiteral("%")),
        field("usable", FieldKind::Amount, t("Premią można zapłacić", "Credit may pay"), QStringLiteral("50"),
              t("najwyżej tyle rachunku", "at most so much of a bill"), QStringLiteral("%")),
        number("days", t("Ważna dni", "Valid, days"), 180, 30, 730, t("od zakupu", "from the purchase"))};
    e.rule = t("5~% każdego zakupu wraca na kartę.\nPremią zapłacisz do połowy rachunku, przez 180 dni.",
               "5% of every purchase returns to the card.\nIt pays up to half of a bill, for 180 days.");
    e.warnings = {t("Razem z~programem „Kawa za pięć” stały klient dostaje z~powrotem 12~% wydatków.",
                    "Together with “Coffee for five” a regular gets back 12% of the money spent."),
                  t("Dwa programy liczą ten sam zakup: klient zobaczy na karcie dwie nagrody.",
                    "Two programmes count the same purchase: the card will show two rewards.")};
    e.card.figure = t("12,40~zł", "12.40~zł");
    e.card.under = t("premii na karcie", "credit on the card");
    e.card.reward = t("Zapłać premią", "Pay with it");
    e.card.detail = t("do połowy rachunku, ważna do 9 maja", "up to half of a bill, until 9 May");
    auto trial = lastYear(t);
    auto& result = std::get<TrialResult>(trial.now);
    result.verdict.good = false;
    result.verdict.title = t("Drożej o~1~980~zł w~roku", "1,980~zł dearer a year");
    result.verdict.explanation = t("To 4,1~% przychodu. Typowa marża kawiarni zniesie do 3~%.",
                                   "That is 4.1% of revenue. A café's usual margin bears up to 3%.");
    e.trial = trial;
    return e;
}

ProgrammeEditorState charity(Words const& t)
{
    auto e = other(t, TemplateKind::Charity, t("Grosz dla schroniska", "A penny for the shelter"));
    e.standing = t("wersja 1, działa od 1 września", "version 1, running since 1 September");
    e.kindFixed = true;
    e.canDiscard = false;
    e.canEnd = true;
    e.launchText.clear();
    e.fields = {field("share", FieldKind::Amount, t("Część zakupu", "Share of the purchase"),
                      QStringLiteral("1"), t("z~pieniędzy lokalu", "of the shop's money"),
                      QStringLiteral("%")),
                field("cause", FieldKind::Text, t("Cel", "Cause"), t("schronisko Azyl", "Azyl shelter"),
                      t("widzi go klient", "customers see it")),
                field("cap", FieldKind::Amount, t("Najwyżej miesięcznie", "At most a month"),
                      t("300,00", "300.00"), t("puste: bez granicy", "empty: no limit"), zl(t))};
    e.more = {};
    e.rule = t("1~% każdego zakupu przekazujemy schronisku Azyl.", "We give 1% of every purchase to the "
                                                                   "Azyl shelter.");
    e.card.figure = t("18,60~zł", "18.60~zł");
    e.card.under = t("zebrane z~Twoich zakupów", "raised by your purchases");
    e.card.reward = t("Cel: schronisko Azyl", "Cause: Azyl shelter");
    e.card.detail = t("razem w~lokalu 1~204~zł", "1,204~zł in this shop altogether");
    return e;
}

QList<ProgrammeRow> rows(Words const& t)
{
    ProgrammeRow coffee{QStringLiteral("coffee"),
                        t("Kawa za pięć", "Coffee for five"),
                        TemplateKind::Stamps,
                        t("Za każdy zakup dostajesz pieczątkę. 5 pieczątek to kawa gratis, do odebrania "
                          "w~90~dni.",
                          "Every purchase earns a stamp. 5 stamps make a free coffee, to be taken within "
                          "90~days."),
                        t("wersja 2", "version 2"),
                        t("od 1 marca 2025", "since 1 March 2025"),
                        ProgrammeStanding::Running,
                        true};
    ProgrammeRow shelter{QStringLiteral("shelter"),
                         t("Grosz dla schroniska", "A penny for the shelter"),
                         TemplateKind::Charity,
                         t("1~% każdego zakupu przekazujemy schronisku Azyl.",
                           "We give 1% of every purchase to the Azyl shelter."),
                         t("wersja 1", "version 1"),
                         t("od 1 września 2025", "since 1 September 2025"),
                         ProgrammeStanding::Running,
                         false};
    ProgrammeRow levels{QStringLiteral("levels"),
                        t("Poziomy stałych", "Regulars' tiers"),
                        TemplateKind::Tiers,
                        t("Po 10 wizytach w~roku masz poziom srebrny, po 25 złoty.",
                          "10 visits in a year make you silver, 25 gold."),
                        t("wersja 1", "version 1"),
                        t("jeszcze nie działa", "not running yet"),
                        ProgrammeStanding::Draft,
                        false};
    ProgrammeRow old{QStringLiteral("old"),
                     t("Punkty 2023", "Points 2023"),
                     TemplateKind::Points,
                     t("Za każdą złotówkę dostajesz punkt. 150 punktów to ciasto dnia gratis.",
                       "Every złoty spent earns a point. 150 points make a free cake of the day."),
                     t("wersja 4", "version 4"),
                     t("do 28 lutego 2025", "until 28 February 2025"),
                     ProgrammeStanding::Closed,
                     false};
    return {coffee, shelter, levels, old};
}

} // namespace

QList<std::pair<QString, ProgrammesState>> programmesSamples(Language language)
{
    Words const t(language);
    auto editing = [&t](ProgrammeEditorState const& editor) { return ProgrammesState{rows(t), editor}; };
    auto wrong = stamps(t);
    wrong.id = QStringLiteral("wrong");
    wrong.more[1].error = t("Co najmniej 7 dni.", "At least 7 days.");
    wrong.trial = notYet(t);
    wrong.canLaunch = false;
    auto many = stamps(t);
    many.id = QStringLiteral("many");
    many.card.have = 7;
    many.card.need = 20;
    many.card.detail = t("7~z~20 pieczątek, brakuje 13", "7 of 20 stamps, 13 to go");
    many.fields[0].value = QStringLiteral("20");
    for (auto& month : std::get<TrialResult>(many.trial.now).months) {
        month.value *= 100;
        month.text = t("%1~400", "%1,400").arg(int(month.value) / 1000);
    }
    return {{QStringLiteral("programmes"), {rows(t), {}}},
            {QStringLiteral("programmes-none"), {}},
            {QStringLiteral("programme"), editing(stamps(t))},
            {QStringLiteral("programme-points"), editing(points(t))},
            {QStringLiteral("programme-tiers"), editing(tiers(t))},
            {QStringLiteral("programme-cashback"), editing(cashback(t))},
            {QStringLiteral("programme-charity"), editing(charity(t))},
            {QStringLiteral("programme-occasion"), editing(occasion(t))},
            {QStringLiteral("programme-wrong"), editing(wrong)},
            {QStringLiteral("programme-many"), editing(many)}};
}

ProgrammesState programmesSample(QString const& name, Language language)
{
    for (auto const& [id, state] : programmesSamples(language))
        if (id == name) return state;
    qFatal("no such sample");
}

SampleOffice sampleOffice(ProgrammesState const& state, Language language)
{
    Words const t(language);
    SampleOffice office;
    office.shell = std::make_unique<OfficeShell>();
    office.programmes = new ProgrammesPage;
    office.customers = new CustomersPage;
    office.causes = new CausesPage;
    office.shell->setShopName(t("Pod Lipą", "Linden Tree"));
    auto& shell = *office.shell;
    office.monday = new MondayPage;
    shell.addPage(QStringLiteral("monday"), t("Poniedziałek", "Monday"), icon("calendar"), office.monday);
    shell.addPage(QStringLiteral("customers"), t("Klienci", "Customers"), icon("users"), office.customers);
    shell.addPage(QStringLiteral("programmes"), t("Programy", "Programmes"), icon("stamp"),
                  office.programmes);
    office.rewards = new RewardsPage;
    office.offers = new OffersPage;
    office.items = new ItemsPage;
    shell.addPage(QStringLiteral("rewards"), t("Nagrody", "Rewards"), icon("gift"), office.rewards);
    shell.addPage(QStringLiteral("offers"), t("Promocje", "Offers"), icon("tag"), office.offers);
    shell.addPage(QStringLiteral("causes"), t("Cele społeczne", "Good causes"), icon("heart"), office.causes);
    shell.addGap();
    shell.addPage(QStringLiteral("items"), t("Towary", "Items"), icon("box"), office.items);
    office.settings = new SettingsPage;
    shell.addPage(QStringLiteral("shop"), t("Lokal", "Shop"), icon("shield-check"), office.settings);
    shell.setBadge(QStringLiteral("offers"), 2);
    office.programmes->render(state);
    shell.showPage(QStringLiteral("programmes"));
    return office;
}

} // namespace bywalec::test
