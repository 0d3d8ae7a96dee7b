// Offers and items to fields and back, without a window.
#include "tests/support/Catch.h"
#include "tests/support/RandomTerms.h"
#include "ui/items/ItemFields.h"
#include "ui/offers/OfferForm.h"
#include "ui/theme/Language.h"

#include <QApplication>

using namespace bywalec;
using namespace bywalec::ui;

namespace {
struct Desk {
    Words words = *Words::load("pl");
    Rules running;
    OfferContext context{words, Currency(), running, *LocalDay::parse("2025-11-03")};

    Desk()
    {
        installLanguage(*qApp, QStringLiteral("pl"));
        PointTerms points;
        points.name = "Punkty";
        running.programmes.push_back({ProgrammeId(RawId{7}), 1, points});
        TierTerms tiers;
        tiers.name = "Poziomy";
        tiers.basis = TierBasis::Visits;
        tiers.levels = {{"Srebrny", 5, 110, {}}, {"Złoty", 20, 150, {}}};
        running.programmes.push_back({ProgrammeId(RawId{8}), 1, tiers});
        running.items.push_back({ItemId(RawId{1}), 1, "kawa", "kawa", 1300, "k", true});
        running.items.push_back({ItemId(RawId{2}), 1, "drożdżówka", "wypieki, słodkie", 800, "d", true});
    }
    ~Desk() { installLanguage(*qApp, QStringLiteral("en")); }
};

FieldState fieldOf(OfferForm const& form, char const* id)
{
    for (auto const* list : {&form.what, &form.whose, &form.when, &form.more})
        for (auto const& field : *list)
            if (field.id == QLatin1String(id)) return field;
    FAIL("no field " << id);
    return {};
}

QList<FieldState> allOf(OfferForm const& form)
{
    return form.what + form.whose + form.when + form.more;
}
} // namespace

TEST_CASE("A new offer can be launched as it is and says what it does")
{
    Desk desk;
    OfferDraft const draft{{}, newOffer(desk.context), {}};
    auto const form = readForm(draft, desk.context);
    CHECK_FALSE(form.isWrong());
    CHECK(form.terms == draft.base);
    CHECK(fieldOf(form, "from").value == QStringLiteral("3.11.2025"));
    CHECK(fieldOf(form, "until").value == QStringLiteral("30.11.2025"));
    CHECK(warningsOf(form.terms, {}, desk.context).isEmpty());
    CHECK(ruleOf(form.terms, desk.context).contains(QStringLiteral("podwójne punkty")));
    CHECK(weekOf(form.terms, desk.context).sentence == QStringLiteral("28 dni: 3 listopada – 30 listopada"));
}

TEST_CASE("Offers that nobody touched come back as they were, and so when each field is typed again")
{
    Desk desk;
    SeededRandom random(5);
    auto all = OfferTerms();
    all.name = "Wszystko naraz";
    all.from = *LocalDay::parse("2025-11-03");
    all.until = *LocalDay::parse("2026-01-31");
    all.weekdays = 3;
    all.fromMinute = 14 * 60;
    all.untilMinute = 18 * 60 + 30;
    all.groups = {"kawa", "wypieki, słodkie"};
    all.withUsual = all.firstPurchase = true;
    all.tier = TierCondition{ProgrammeId(RawId{8}), 1};
    all.segment = Segment::AtRisk;
    all.programme = ProgrammeId(RawId{7});
    all.percent = 250;
    all.extra = 10;
    all.perCustomer = 5;
    all.total = 200;
    all.say = "Do kawy polecam drożdżówkę.";
    std::vector<OfferTerms> offers{all};
    for (int i = 0; i < 50; ++i)
        offers.push_back(test::RandomTerms(random).offer());
    for (auto const& terms : offers) {
        OfferDraft draft{{}, terms, {}};
        auto const form = readForm(draft, desk.context);
        CHECK_FALSE(form.isWrong());
        CHECK(form.terms == terms);
        for (auto const& field : allOf(form))
            draft.answers.insert(field.id, field.value);
        CHECK(readForm(draft, desk.context).terms == terms);
    }
}

TEST_CASE("An end before the start, no day at all and hours that end too early are said at their fields")
{
    Desk desk;
    OfferDraft draft{{}, newOffer(desk.context), {}};
    draft.answers = {{QStringLiteral("until"), QStringLiteral("2.11.2025")}};
    auto form = readForm(draft, desk.context);
    CHECK(form.isWrong());
    CHECK(fieldOf(form, "until").error == QStringLiteral("Sprawdź pole: ostatni dzień."));
    draft.answers = {{QStringLiteral("weekdays"), QString()}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "weekdays").error.isEmpty());
    draft.answers = {{QStringLiteral("from_minute"), QStringLiteral("18:00")},
                     {QStringLiteral("until_minute"), QStringLiteral("14:00")}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "until_minute").error.isEmpty());
    draft.answers = {{QStringLiteral("from"), QStringLiteral("jutro")}};
    CHECK(fieldOf(readForm(draft, desk.context), "from").error ==
          QStringLiteral("Wpisz datę, na przykład 3.11.2025."));
    draft.answers = {{QStringLiteral("first_purchase"), QStringLiteral("yes")}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "first_purchase").error.isEmpty());
}

TEST_CASE("An example counts one purchase with the offer and without it, by the counter's arithmetic")
{
    Desk desk;
    OfferDraft draft{{}, newOffer(desk.context), {}};
    draft.answers = {{QStringLiteral("group"), QStringLiteral("wypieki, słodkie")}};
    auto const form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    auto const examples = examplesOf(form.terms, desk.context);
    REQUIRE(examples.size() == 1);
    CHECK(examples[0].purchase == QStringLiteral("drożdżówka, 8\u00A0zł"));
    CHECK(examples[0].usual == QStringLiteral("8\u00A0pkt"));
    CHECK(examples[0].now == QStringLiteral("16\u00A0pkt"));
    auto nothing = form.terms;
    nothing.percent = 100;
    CHECK(examplesOf(nothing, desk.context).isEmpty());
    nothing.groups = {"herbata"};
    CHECK(examplesOf(nothing, desk.context).isEmpty());
}

TEST_CASE("An item is read from its form; a taken key and a name that is missing are said at their fields")
{
    Desk desk;
    ItemContext const context{desk.words, Currency(), desk.running};
    auto form = readItem({}, {}, context);
    CHECK(form.isWrong());
    form = readItem({},
                    {{QStringLiteral("name"), QStringLiteral("herbata")},
                     {QStringLiteral("group"), QStringLiteral("napoje")},
                     {QStringLiteral("price_minor"), QStringLiteral("9,5")},
                     {QStringLiteral("key"), QStringLiteral("h")}},
                    context);
    REQUIRE_FALSE(form.isWrong());
    CHECK(form.item.name == "herbata");
    CHECK(form.item.group == "napoje");
    CHECK(form.item.priceMinor == 950);
    CHECK(form.item.key == "h");
    form = readItem(form.item, {{QStringLiteral("key"), QStringLiteral("K")}}, context);
    CHECK(form.isWrong());
    CHECK(form.fields.last().error == QStringLiteral("zajęty: kawa"));
    form = readItem(desk.running.items[0], {}, context);
    CHECK_FALSE(form.isWrong()); // its own key is no one else's
    CHECK(
        readItem(desk.running.items[0], {{QStringLiteral("key"), QStringLiteral("kk")}}, context).isWrong());
}
