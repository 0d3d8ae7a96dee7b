// What the first run proposes to each trade in each country, and what it answers to what can't be.
#include "tests/support/FakeClock.h"
#include "tests/ui/OfficeLooks.h"
#include "ui/firstrun/FirstRunForm.h"
#include "ui/firstrun/Places.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {

constexpr Trade trades[] = {Trade::Cafe, Trade::Bakery, Trade::Salon, Trade::PetShop, Trade::Other};
constexpr TemplateKind kinds[] = {TemplateKind::Stamps, TemplateKind::Points, TemplateKind::Tiers,
                                  TemplateKind::Cashback, TemplateKind::Charity};

Words english()
{
    installLanguage(*qApp, QStringLiteral("en"));
    return *Words::load("en");
}

FieldState fieldOf(QList<FieldState> const& fields, QString const& id)
{
    for (auto const& field : fields)
        if (field.id == id) return field;
    FAIL("no field " << qPrintable(id));
    return {};
}

QString plainRule(FirstRunForm const& form, Words const& words)
{
    return form.programme(words).rule.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

TEST_CASE("a new shop is proposed five stamps for a coffee, in Poland and in złoty")
{
    auto const words = english();
    FirstRunForm const form({});
    auto const founding = form.founding("en", true);
    CHECK(founding.zone == "Europe/Warsaw");
    CHECK(founding.currency == "PLN");
    REQUIRE(founding.programme);
    auto const& stamps = std::get<StampTerms>(*founding.programme);
    CHECK(stamps.needed == 5);
    CHECK(stamps.reward.name == "coffee");
    CHECK(plainRule(form, words) == QStringLiteral("Every purchase gets you a stamp.\n"
                                                   "5 stamps earn you a free coffee."));
}

TEST_CASE("every template can be taken as it is, by every trade and in every "
          "currency")
{
    auto const words = english();
    for (auto const& cash : currencies())
        for (auto const trade : trades)
            for (auto const kind : kinds) {
                INFO(qPrintable(cash.code) << " trade " << int(trade) << " kind " << int(kind));
                FirstRunForm form({});
                form.answer(QStringLiteral("currency"), cash.code);
                form.setTrade(trade);
                form.setKind(kind);
                auto const terms = form.terms();
                REQUIRE(terms);
                CHECK(checkTerms(*terms));
                CHECK_FALSE(form.programme(words).rule.isEmpty());
            }
}

TEST_CASE("rule and card fit into the first run for every trade and template")
{
    FakeClock clock;
    inSettings(Settings::Every, [&](Language language, QSize size) {
        auto const words = *Words::load(language == Language::Polish ? "pl" : "en");
        auto state = firstRunSample(QStringLiteral("first-programme"), language);
        auto const wizard = shownWizard(state, size);
        for (auto const currency : {"PLN", "HUF"})
            for (auto const trade : trades)
                for (auto const kind : kinds) {
                    INFO(currency << " trade " << int(trade) << " kind " << int(kind));
                    FirstRunForm form({});
                    form.answer(QStringLiteral("currency"), QString::fromLatin1(currency));
                    form.setTrade(trade);
                    form.setKind(kind);
                    state.shop = form.shop(words, clock.now(), false);
                    state.programme = form.programme(words);
                    wizard->render(state);
                    QCoreApplication::sendPostedEvents();
                    QCoreApplication::processEvents();
                    checkNothingCutOff(*wizard);
                }
    });
}

TEST_CASE("zone and currency follow the computer where it says where it is")
{
    auto const words = english();
    FakeClock clock;
    auto const place = [&](QByteArray const& systemZone) {
        auto const founding = FirstRunForm(systemZone).founding("en", false);
        return founding.zone + " " + founding.currency;
    };
    CHECK(place("Europe/Prague") == "Europe/Prague CZK");
    CHECK(place("UTC") == "Europe/Warsaw PLN");
    CHECK(place("Etc/UTC") == "Europe/Warsaw PLN");
    CHECK(place("Nowhere/Atlantis") == "Europe/Warsaw PLN");
    // A zone that isn't in the list is added to it, so that the choice shows what
    // holds.
    auto const shop = FirstRunForm("America/New_York").shop(words, clock.now(), false);
    auto const zone = fieldOf(shop.place, QStringLiteral("zone"));
    CHECK(zone.value == QStringLiteral("America/New_York"));
    CHECK(zone.choices.last().first == zone.value);
    CHECK(zone.hint.contains(QStringLiteral("6:00")));
}

TEST_CASE("another zone brings its currency until one is chosen by hand")
{
    FirstRunForm form({});
    form.answer(QStringLiteral("zone"), QStringLiteral("Europe/Budapest"));
    CHECK(form.founding("pl", false).currency == "HUF");
    form.answer(QStringLiteral("currency"), QStringLiteral("EUR"));
    form.answer(QStringLiteral("zone"), QStringLiteral("Europe/London"));
    CHECK(form.founding("pl", false).currency == "EUR");
    CHECK(form.founding("pl", false).zone == "Europe/London");
}

TEST_CASE("a wrong answer is told at its field, and no programme comes of it")
{
    auto const words = english();
    FirstRunForm form({});
    auto const errorOf = [&](char const* id, char const* typed) {
        form.answer(QString::fromLatin1(id), QString::fromLatin1(typed));
        auto const state = form.programme(words);
        CHECK(form.terms().has_value() == !state.rule.isEmpty());
        return fieldOf(state.fields, QString::fromLatin1(id)).error;
    };
    CHECK(errorOf("reward", "  ").contains(QStringLiteral("coffee")));
    CHECK_FALSE(form.terms());
    CHECK_FALSE(
        errorOf("reward", "a name of more than sixty characters that no card would ever hold").isEmpty());
    CHECK(errorOf("reward", "tea").isEmpty());
    CHECK(form.terms());
    CHECK(errorOf("stamps", "1").contains(QStringLiteral("from 2 to 20")));
    form.setKind(TemplateKind::Cashback);
    for (auto const* wrong : {"0", "51", "-3", "three", ""})
        CHECK(errorOf("share", wrong).contains(QStringLiteral("up to 50")));
    CHECK(errorOf("share", "2,5").isEmpty());
    CHECK(std::get<CashbackTerms>(*form.terms()).basisPoints == 250);
    form.setKind(TemplateKind::Tiers);
    CHECK_FALSE(errorOf("spend", "0").isEmpty());
    CHECK(errorOf("spend", "200").isEmpty());
    auto const tiers = std::get<TierTerms>(*form.terms());
    CHECK(tiers.levels.front().threshold == 20'000);
    CHECK(tiers.levels.back().threshold == 60'000);
}

TEST_CASE("trying another template loses no answer, and the reward goes along")
{
    FirstRunForm form({});
    form.answer(QStringLiteral("reward"), QStringLiteral("cake"));
    form.answer(QStringLiteral("stamps"), QStringLiteral("8"));
    form.setKind(TemplateKind::Points);
    CHECK(std::get<PointTerms>(*form.terms()).catalogue.front().reward.name == "cake");
    form.setKind(TemplateKind::Charity);
    form.answer(QStringLiteral("share"), QStringLiteral("2"));
    form.setKind(TemplateKind::Cashback);
    CHECK(std::get<CashbackTerms>(*form.terms()).basisPoints == 300);
    form.setKind(TemplateKind::Stamps);
    CHECK(std::get<StampTerms>(*form.terms()).needed == 8);
}

TEST_CASE("a haircut costs more points than a coffee, and a coffee more crowns "
          "than złoty")
{
    auto const price = [](Trade trade, char const* currency) {
        FirstRunForm form({});
        form.setTrade(trade);
        form.setKind(TemplateKind::Points);
        form.answer(QStringLiteral("currency"), QString::fromLatin1(currency));
        auto const terms = std::get<PointTerms>(*form.terms());
        return terms.catalogue.front().price * terms.perMinor;
    };
    CHECK(price(Trade::Salon, "PLN") > price(Trade::Cafe, "PLN"));
    CHECK(price(Trade::Cafe, "CZK") > price(Trade::Cafe, "PLN"));
}
