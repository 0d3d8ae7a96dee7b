// What the sample café's programmes give, and the walk over all pages' samples.
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/SampleFields.h"

namespace bywalec::test {
using namespace ui;

namespace {

QList<RewardRow> rows(Words const& t)
{
    RewardRow coffee;
    coffee.id = QStringLiteral("coffee/reward");
    coffee.programmeId = QStringLiteral("coffee");
    coffee.name = t("kawa", "coffee");
    coffee.programme = t("Kawa za pięć", "Coffee for five");
    coffee.cost = t("4,50~zł", "4.50~zł");
    coffee.price = t("5 pieczątek", "5 stamps");
    coffee.validity = t("90 dni", "90 days");
    coffee.waiting = 92;
    coffee.givenMonth = 64;
    coffee.givenAll = 1498;
    RewardRow mug;
    mug.id = QStringLiteral("points/1");
    mug.programmeId = QStringLiteral("points");
    mug.name = t("kubek z~lipą", "linden mug");
    mug.programme = t("Punkty za zakupy", "Points for purchases");
    mug.cost = t("14,00~zł", "14.00~zł");
    mug.price = t("120~pkt", "120~pts");
    mug.stock = RewardStock{4, 40, true};
    mug.givenMonth = 6;
    mug.givenAll = 36;
    RewardRow less;
    less.id = QStringLiteral("points/2");
    less.programmeId = QStringLiteral("points");
    less.name = t("5~zł mniej", "5~zł off");
    less.sort = RewardSort::Discount;
    less.programme = mug.programme;
    less.cost = t("5,00~zł", "5.00~zł");
    less.price = t("60~pkt", "60~pts");
    less.minimum = t("od 20~zł", "from 20~zł");
    less.givenMonth = 31;
    less.givenAll = 402;
    RewardRow tasting;
    tasting.id = QStringLiteral("points/3");
    tasting.programmeId = QStringLiteral("points");
    tasting.name = t("warsztaty parzenia kawy", "coffee brewing class");
    tasting.sort = RewardSort::Experience;
    tasting.programme = mug.programme;
    tasting.cost = t("35,00~zł", "35.00~zł");
    tasting.price = t("900~pkt", "900~pts");
    tasting.stock = RewardStock{9, 12, false};
    tasting.validity = t("365 dni", "365 days");
    tasting.givenAll = 3;
    RewardRow birthday;
    birthday.id = QStringLiteral("birthday/reward");
    birthday.programmeId = QStringLiteral("birthday");
    birthday.name = t("ciastko urodzinowe", "birthday cake");
    birthday.programme = t("Urodziny", "Birthdays");
    birthday.cost = t("3,00~zł", "3.00~zł");
    birthday.validity = t("14 dni", "14 days");
    birthday.minimum = t("przy każdym zakupie", "with any purchase");
    birthday.waiting = 5;
    birthday.givenMonth = 11;
    birthday.givenAll = 138;
    RewardRow badge;
    badge.id = QStringLiteral("badge/reward");
    badge.programmeId = QStringLiteral("badge");
    badge.name = t("sto kaw", "a hundred coffees");
    badge.sort = RewardSort::Badge;
    badge.programme = t("Odznaki", "Badges");
    badge.price = t("100 pieczątek", "100 stamps");
    badge.givenMonth = 1;
    badge.givenAll = 7;
    return {coffee, mug, less, tasting, birthday, badge};
}

RewardEditorState editor(Words const& t)
{
    RewardEditorState e;
    e.id = QStringLiteral("points/1");
    e.programmeId = QStringLiteral("points");
    e.name = t("kubek z~lipą", "linden mug");
    auto const days = t("dni", "days");
    auto off = field("discount_minor", FieldKind::Amount, t("Rabat", "Discount"), {},
                     t("od rachunku; albo procent", "off the bill; or a percentage"), zl(t));
    auto percent = field("discount_percent", FieldKind::Amount, t("Albo w~procentach", "Or in percent"), {},
                         t("wtedy bez kwoty", "then leave the amount empty"), QStringLiteral("%"));
    off.enabled = percent.enabled = false;
    e.fields = {
        field("name", FieldKind::Text, t("Nagroda", "Reward"), e.name,
              t("widzą ją klienci", "customers see it")),
        choice("kind", t("Rodzaj nagrody", "Kind of reward"), "product",
               {{QStringLiteral("product"), t("produkt", "product")}}, {}),
        field("cost_minor", FieldKind::Amount, t("Koszt nagrody", "Cost of the reward"), t("14,00", "14.00"),
              t("do obliczeń", "for the calculation"), zl(t)),
        field("valid_days", FieldKind::Amount, t("Nagroda ważna", "Reward valid"), {},
              t("puste: bezterminowo", "empty: for ever"), days),
        off,
        percent,
        field("minimum_minor", FieldKind::Amount, t("Wydawana przy zakupie za", "Given with a purchase of"),
              {}, t("puste: przy każdym albo bez", "empty: with any, or none"), zl(t)),
        field("stock", FieldKind::Amount, t("Ile jest sztuk", "How many there are"), QStringLiteral("60"),
              t("każda raz; puste: bez limitu", "each is given once; empty: no limit"))};
    e.canSave = true;
    return e;
}

} // namespace

QList<PageSample> rewardSamples(Language language)
{
    Words const t(language);
    PageSample all;
    all.name = all.page = QStringLiteral("rewards");
    all.rewards.rows = rows(t);
    all.rewards.totals = {97, t("429~zł", "429~zł"), 113, t("583~zł", "583~zł"), 1};
    PageSample none;
    none.name = QStringLiteral("rewards-none");
    none.page = QStringLiteral("rewards");
    auto change = all;
    change.name = QStringLiteral("rewards-change");
    change.rewards.editor = editor(t);
    auto wrong = change;
    wrong.name = QStringLiteral("rewards-wrong");
    wrong.rewards.editor->fields[7].value = t("dużo", "many");
    wrong.rewards.editor->fields[7].error =
        t("Wpisz liczbę całkowitą, na przykład 100.", "Type a whole number, for example 100.");
    wrong.rewards.editor->canSave = false;
    return {all, none, change, wrong};
}

QList<PageSample> pageSamples(Language language)
{
    return mondaySamples(language) + offerSamples(language) + itemSamples(language) +
           rewardSamples(language) + customerSamples(language) + causeSamples(language) +
           settingsSamples(language);
}

PageSample pageSample(QString const& name, Language language)
{
    for (auto const& sample : pageSamples(language))
        if (sample.name == name) return sample;
    qFatal("no such sample");
}

SampleOffice samplePage(PageSample const& sample, Language language)
{
    auto office = sampleOffice({}, language);
    office.offers->render(sample.offers);
    office.items->render(sample.items);
    office.rewards->render(sample.rewards);
    office.monday->render(sample.monday);
    office.customers->render(sample.customers);
    office.causes->render(sample.causes);
    office.settings->render(sample.settings);
    office.shell->showPage(sample.page);
    return office;
}

} // namespace bywalec::test
