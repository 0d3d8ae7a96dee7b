// Five programmes at once, a purchase of items, a choice, a refund and a guest's code.
#include "tests/ui/CounterProgrammeSamples.h"

namespace bywalec::test {
using namespace ui;

QList<ItemState> sampleItems(Words const& t, int count)
{
    struct Line {
        QString name, price;
        int group;
    };
    QList<Line> const menu{{t("espresso", "espresso"), t("8,00~zł", "£2.00"), 0},
                           {t("flat white", "flat white"), t("14,00~zł", "£3.40"), 0},
                           {t("cappuccino", "cappuccino"), t("13,00~zł", "£3.20"), 0},
                           {t("latte", "latte"), t("14,00~zł", "£3.40"), 0},
                           {t("kawa przelewowa", "filter coffee"), t("11,00~zł", "£2.80"), 0},
                           {t("czekolada na gorąco", "hot chocolate"), t("16,00~zł", "£3.80"), 0},
                           {t("herbata", "tea"), t("10,00~zł", "£2.40"), 1},
                           {t("lemoniada", "lemonade"), t("13,00~zł", "£3.20"), 1},
                           {t("sok z~pomarańczy", "orange juice"), t("15,00~zł", "£3.60"), 1},
                           {t("drożdżówka", "brioche"), t("9,00~zł", "£2.20"), 2},
                           {t("sernik", "cheesecake"), t("17,50~zł", "£4.20"), 2},
                           {t("bułka z~serem", "cheese roll"), t("12,00~zł", "£3.00"), 2},
                           {t("rogalik", "croissant"), {}, 2}};
    QStringList const groups{t("Kawa i~czekolada", "Coffee and chocolate"), t("Inne napoje", "Other drinks"),
                             t("Wypieki", "Bakery")};
    QString const keys = QStringLiteral("efclkhtbsdwur0123456789agijmnopqvxyz");
    // More than the menu has: every group gets the same share of further ones.
    QList<int> wanted(3, 0);
    for (int i = 0; i < count; ++i)
        ++wanted[i < menu.size() ? menu.at(i).group : i % 3];
    QList<ItemState> items;
    for (int group = 0; group < 3; ++group) {
        QList<Line> own;
        for (auto const& line : menu)
            if (line.group == group) own << line;
        for (int i = 0; i < wanted.at(group); ++i) {
            auto const& line = own.at(i % own.size());
            ItemState item;
            auto const round = i / static_cast<int>(own.size());
            item.name = round == 0 ? line.name : QStringLiteral("%1 %2").arg(line.name).arg(round + 1);
            item.price = line.price;
            item.group = groups.at(group);
            if (items.size() < keys.size()) item.key = keys.mid(items.size(), 1);
            items << item;
        }
    }
    return items;
}

namespace {

ProgrammeProgress programme(ProgrammeKind kind, QString const& value, QString const& detail,
                            int permille = -1, QString const& change = {})
{
    ProgrammeProgress row;
    row.kind = kind;
    row.value = value;
    row.detail = detail;
    row.permille = permille;
    row.change = change;
    return row;
}

/// Beside the stamps for coffee: everything else a shop may run.
QList<ProgrammeProgress> otherProgrammes(Words const& t)
{
    auto bakery = programme(ProgrammeKind::Stamps, t("4/10", "4/10"), t("bułka", "cheese roll"), 400);
    bakery.icon = icon("stamp");
    return {bakery,
            programme(ProgrammeKind::Points, t("340 pkt", "340 pts"), t("60 do kubka", "60 to a mug"), 850,
                      QStringLiteral("+12")),
            programme(ProgrammeKind::Tier, t("Złoty", "Gold"), t("120~zł do Platynowego", "£30 to Platinum"),
                      700),
            programme(ProgrammeKind::Charity, t("Schronisko", "Animal shelter"), t("3,20~zł", "£0.80"))};
}

CounterState several(Words const& t)
{
    auto s = stamped(t);
    s.outcome = 100;
    s.banner.title = t("Anna: dodano 2~pieczątki", "Anna: 2 stamps added");
    auto p = std::get<CustomerPanel>(s.panel);
    p.standing.clear();
    p.standingDetail.clear();
    p.badges = {t("Stały bywalec", "Regular"), t("Rok z~nami", "One year")};
    p.stamps.fresh = 2;
    p.programmes = otherProgrammes(t);
    p.why = {{QStringLiteral("+2"),
              t("podwójne pieczątki na wypieki, do 30~listopada", "double stamps on bakery, to 30~November")},
             {t("+12 pkt", "+12 pts"), t("za 24,00~zł", "for £6.00")},
             {t("+0,50~zł", "+£0.50"),
              t("na schronisko, jak przy każdym zakupie", "for the shelter, as with each purchase")}};
    s.panel = p;
    s.recent.refunds = true;
    for (auto& row : s.recent.rows)
        row.canRefund = row.icon != icon("heart") && row.icon != icon("user-plus");
    return s;
}

CounterState severalReward(Words const& t)
{
    auto s = sample(QStringLiteral("reward"), t.language());
    s.outcome = 101;
    auto p = std::get<CustomerPanel>(s.panel);
    p.programmes = otherProgrammes(t);
    p.programmes[1].ready = true;
    p.programmes[1].permille = 1000;
    p.programmes[1].detail = t("wystarczy na kubek", "enough for a mug");
    s.panel = p;
    return s;
}

CounterState withoutStamps(Words const& t, int outcome, ProgrammeProgress const& main, QString const& title,
                           QString const& sentence)
{
    auto s = stamped(t);
    s.outcome = outcome;
    s.banner.title = title;
    s.banner.sentence = sentence;
    auto p = std::get<CustomerPanel>(s.panel);
    p.stamps = {};
    p.standing.clear();
    p.standingDetail.clear();
    p.programmes = {main};
    s.panel = p;
    return s;
}

CounterState points(Words const& t)
{
    auto main = programme(ProgrammeKind::Points, t("340 pkt", "340 pts"),
                          t("60 do kubka z~logo", "60 more to the mug"), 850, QStringLiteral("+12"));
    main.rewardName = t("kubek z~logo", "shop mug");
    auto s = withoutStamps(t, 102, main, t("Anna: dodano 12 punktów", "Anna: 12 points added"),
                           t("340 punktów, do kubka brakuje~60", "340 points, 60 more to a mug"));
    auto p = std::get<CustomerPanel>(s.panel);
    p.badges = {t("Ambasador", "Ambassador")};
    p.programmes << programme(ProgrammeKind::Tier, t("Srebrny", "Silver"),
                              t("3 wizyty do Złotego", "3 visits to Gold"), 400)
                 << programme(ProgrammeKind::Credit, t("12,40~zł", "£3.10"), t("premii", "credit"))
                 << programme(ProgrammeKind::Charity, t("Schronisko", "Animal shelter"),
                              t("3,20~zł", "£0.80"));
    s.panel = p;
    return s;
}

/// As much as there can be at once.
CounterState pointsFull(Words const& t)
{
    auto s = points(t);
    s.outcome = 105;
    auto p = std::get<CustomerPanel>(s.panel);
    auto const other = several(t);
    auto const& many = std::get<CustomerPanel>(other.panel);
    auto const credit = p.programmes.at(2);
    p.programmes = p.programmes.mid(0, 1) + many.programmes;
    p.programmes[2] = credit; // not the points again
    p.programmes[2].change = t("+1,20~zł", "+£0.30");
    p.why = many.why;
    p.badges = many.badges;
    s.panel = p;
    return s;
}

CounterState tier(Words const& t)
{
    auto main =
        programme(ProgrammeKind::Tier, t("Złoty", "Gold"),
                  t("120~zł do Platynowego, do końca roku", "£30 to Platinum, by the end of the year"), 700);
    main.name = t("Klub Pod Lipą", "Linden Club");
    return withoutStamps(t, 103, main, t("Anna: zapisano wizytę", "Anna: visit recorded"),
                         t("Poziom złoty: 10% taniej", "Gold tier: 10% off"));
}

CounterState credit(Words const& t)
{
    auto main = programme(ProgrammeKind::Credit, t("12,40~zł", "£3.10"),
                          t("ważne do 8~lutego", "valid to 8~February"), -1, t("+1,20~zł", "+£0.30"));
    main.name = t("Premia 5%", "Cashback 5%");
    auto s = withoutStamps(t, 104, main, t("Anna: dodano 1,20~zł premii", "Anna: £0.30 of credit added"),
                           t("Razem 12,40~zł", "£3.10 altogether"));
    auto p = std::get<CustomerPanel>(s.panel);
    p.programmes << programme(ProgrammeKind::Charity, t("Schronisko", "Animal shelter"),
                              t("3,20~zł", "£0.80"), -1, t("+0,20~zł", "+£0.05"));
    s.panel = p;
    return s;
}

AmountPanel purchasePanel(Words const& t, int items)
{
    AmountPanel p;
    p.name = t("Anna", "Anna");
    p.question = t("Kwota", "Amount");
    p.hint = t("Naciśnij, co kupiono, albo wpisz kwotę.", "Press what was bought, or type the amount.");
    p.currency = t("zł", "£");
    p.amountRequired = false;
    p.items = sampleItems(t, items);
    p.items[1].quantity = 2;
    p.items[10].quantity = 1;
    p.sum = t("45,50~zł", "£11.00");
    return p;
}

CounterState purchase(Words const& t)
{
    auto s = sample(QStringLiteral("amount"), t.language());
    s.outcome = 110;
    s.banner.title = t("Co kupiono?", "What was bought?");
    s.banner.sentence = t("Anna. Naciśnij klawisze i~Enter.", "Anna. Press the keys, then Enter.");
    s.panel = purchasePanel(t, 13);
    return s;
}

CounterState purchasePay(Words const& t)
{
    auto s = purchase(t);
    s.outcome = 111;
    auto p = purchasePanel(t, 48);
    p.toPay = t("33,10~zł", "£7.90");
    PayState pay;
    pay.available = t("12,40~zł premii", "£3.10 of credit");
    pay.mostLabel = t("najwyżej 12,40~zł z~tego rachunku", "at most £3.10 of this bill");
    pay.most = t("12,40", "3.10");
    pay.unit = t("zł", "£");
    p.pay = pay;
    s.panel = p;
    return s;
}

CounterState purchasePoints(Words const& t)
{
    auto s = purchase(t);
    s.outcome = 112;
    auto p = purchasePanel(t, 13);
    p.items.clear();
    p.sum.clear();
    p.amountRequired = true;
    p.hint = t("Punkty naliczą się od reszty.", "Points follow from the rest.");
    PayState pay;
    pay.available = t("340 pkt", "340 pts");
    pay.problem = t("Najwyżej 240 pkt z~tego rachunku.", "At most 240 pts of this bill.");
    pay.most = QStringLiteral("240");
    pay.unit = t("pkt", "pts");
    pay.worth = t("= 34,00~zł", "= £8.50");
    p.pay = pay;
    s.panel = p;
    return s;
}

CounterState purchaseKeys(Words const& t)
{
    auto s = purchase(t);
    s.outcome = 113;
    auto p = purchasePanel(t, 48);
    p.amountShown = false;
    p.hint = t("Naciśnij, co kupiono.", "Press what was bought.");
    p.items[1].quantity = 0;
    p.items[10].quantity = 0;
    p.sum.clear();
    s.panel = p;
    return s;
}

RewardChoice choice(ChoiceKind kind, QString const& name, QString const& price, QString const& validity,
                    QString const& reason = {})
{
    RewardChoice c;
    c.kind = kind;
    c.name = name;
    c.price = price;
    c.validity = validity;
    c.reason = reason;
    return c;
}

QList<RewardChoice> catalogue(Words const& t)
{
    auto const until = t("do 30~listopada", "to 30~November");
    return {
        choice(ChoiceKind::Product, t("kawa", "coffee"), t("czeka", "waiting"), until),
        choice(ChoiceKind::Product, t("ciastko do kawy", "a biscuit"), t("120 pkt", "120 pts"), {}),
        choice(ChoiceKind::Discount, t("10~zł taniej", "£2.50 off"), t("200 pkt", "200 pts"), {},
               t("przy zakupie od 30~zł", "with a purchase from £7.50")),
        choice(ChoiceKind::Product, t("kubek z~logo", "shop mug"), t("380 pkt", "380 pts"), {},
               t("brakuje 40 pkt", "40 pts missing")),
        choice(ChoiceKind::Service, t("kawa do stolika", "served at the table"), t("90 pkt", "90 pts"),
               until),
        choice(ChoiceKind::Experience, t("warsztaty latte art", "latte art class"), t("900 pkt", "900 pts"),
               {}, t("brakuje 560 pkt", "560 pts missing")),
        choice(ChoiceKind::Product, t("paczka ziaren 250~g", "beans, 250~g"), t("300 pkt", "300 pts"), {},
               t("nie ma już na stanie", "out of stock")),
        choice(ChoiceKind::Discount, t("15% na wypieki", "15% off bakery"), t("150 pkt", "150 pts"), until),
        choice(ChoiceKind::Product, t("lemoniada", "lemonade"), t("160 pkt", "160 pts"), until)};
}

CounterState chooseOf(Words const& t, int count)
{
    auto s = sample(QStringLiteral("reward"), t.language());
    s.outcome = 120 + count;
    s.banner.title = t("Nagrody do wyboru", "Rewards to choose from");
    s.banner.sentence = t("Piotr. Wybierz cyfrą, wydaj (F8) albo zostaw na~później (F7).",
                          "Peter. Choose by digit, give (F8) or leave for later (F7).");
    ChoicePanel p;
    p.name = t("Piotr", "Peter");
    p.heading = t("Którą nagrodę wydać?", "Which reward?");
    p.balance = t("340 pkt", "340 pts");
    p.choices = catalogue(t).mid(0, count);
    s.panel = p;
    return s;
}

CounterState refund(Words const& t)
{
    auto s = several(t);
    s.outcome = 130;
    s.banner.mood = Mood::Amount;
    s.banner.icon = icon("refund");
    s.banner.title = t("Zwrot zakupu", "Refund of a purchase");
    s.banner.sentence = t("Anna, 12:04. Wpisz kwotę albo Enter: całość.",
                          "Anna, 12:04. Type the amount, or Enter for the whole.");
    s.banner.drainMs = 0;
    RefundPanel p;
    p.actionId = QStringLiteral("anna");
    p.who = t("Anna", "Anna");
    p.when = t("dziś, 12:04", "today, 12:04");
    p.what = t("2~× flat white, sernik", "2~× flat white, cheesecake");
    p.amount = t("45,50~zł", "£11.00");
    p.currency = t("zł", "£");
    p.most = t("45,50", "11.00");
    p.refunding = t("Zwrot: 45,50~zł, całość", "Refund: £11.00, the whole");
    p.lines = {{t("−2", "−2"), t("pieczątki za ten zakup", "stamps for this purchase"), true},
               {t("−12 pkt", "−12 pts"), t("punkty od kwoty", "points from the amount"), true},
               {t("−0,50~zł", "−£0.50"), t("na schronisko", "for the shelter"), true},
               {t("+40 pkt", "+40 pts"),
                t("którymi zapłacono część rachunku", "that paid a part of the bill"), false}};
    p.below = t("Na koncie zabraknie: 1 pieczątka i 8 punktów. Następne zakupy to wyrównają.",
                "The account will lack 1 stamp and 8 points. The next purchases fill it.");
    s.panel = p;
    s.primaryIsNewCustomer = false;
    return s;
}

CounterState claim(Words const& t)
{
    auto s = sample(QStringLiteral("guest"), t.language());
    s.outcome = 140;
    s.banner.icon = icon("qr");
    s.banner.drainMs = 0;
    s.banner.title = t("Kod dla gościa", "Code for a guest");
    s.banner.sentence = t("Poproś o~zdjęcie kodu.", "Ask the guest to photograph it.");
    s.attachOffer.clear();
    ClaimPanel p;
    auto const enrolling = sample(QStringLiteral("enrol"), t.language());
    auto const& card = std::get<EnrolPanel>(enrolling.panel);
    p.shopName = card.shopName;
    p.modules = card.modules;
    p.number = QStringLiteral("4417 902");
    p.heading = t("Zakup można dopisać później", "The purchase can be claimed later");
    p.explanation = t("Gość robi zdjęcie kodu. Gdy założy kartę albo przyniesie swoją, zeskanuj kod: zakup "
                      "zostanie dopisany.",
                      "The guest takes a picture. Once they have a card, scan this code and the purchase is "
                      "added to it.");
    p.gives = t("1~pieczątka za dzisiejszy zakup", "1 stamp for today's purchase");
    p.validity = t("ważne 14 dni", "valid for 14 days");
    s.panel = p;
    return s;
}

CounterState claimOffered(Words const& t)
{
    auto s = sample(QStringLiteral("guest"), t.language());
    s.outcome = 141;
    s.claimOffered = true;
    return s;
}

} // namespace

QList<std::pair<QString, CounterState>> programmeSamples(Words const& t)
{
    return {{QStringLiteral("several"), several(t)},
            {QStringLiteral("several-reward"), severalReward(t)},
            {QStringLiteral("points"), points(t)},
            {QStringLiteral("points-full"), pointsFull(t)},
            {QStringLiteral("tier"), tier(t)},
            {QStringLiteral("credit"), credit(t)},
            {QStringLiteral("purchase"), purchase(t)},
            {QStringLiteral("purchase-pay"), purchasePay(t)},
            {QStringLiteral("purchase-points"), purchasePoints(t)},
            {QStringLiteral("purchase-keys"), purchaseKeys(t)},
            {QStringLiteral("choice"), chooseOf(t, 3)},
            {QStringLiteral("choice-nine"), chooseOf(t, 9)},
            {QStringLiteral("refund"), refund(t)},
            {QStringLiteral("claim"), claim(t)},
            {QStringLiteral("claim-offered"), claimOffered(t)}};
}

} // namespace bywalec::test
