// Terms to fields and back, for each kind of programme, without a window.
#include "tests/support/Catch.h"
#include "tests/support/RandomTerms.h"
#include "ui/programmes/ProgrammeForm.h"
#include "ui/theme/Language.h"

#include <QApplication>

using namespace bywalec;
using namespace bywalec::ui;

namespace {
struct Desk {
    Words words = *Words::load("pl");
    Rules running;
    ProgrammeContext context{words, Currency(), QStringLiteral("Pod Lipą"), running};

    Desk() { installLanguage(*qApp, QStringLiteral("pl")); }
    ~Desk() { installLanguage(*qApp, QStringLiteral("en")); }
};

FieldState fieldOf(ProgrammeForm const& form, char const* id)
{
    for (auto const* list : {&form.fields, &form.more})
        for (auto const& field : *list)
            if (field.id == QLatin1String(id)) return field;
    FAIL("no field " << id);
    return {};
}

char const* toJsonKind(OccasionKind kind)
{
    static constexpr char const* names[]{"welcome",  "birthday", "anniversary", "nth_visit",
                                         "surprise", "streak",   "referral",    "win_back"};
    return names[std::size_t(kind)];
}

constexpr TemplateKind kinds[]{TemplateKind::Stamps,   TemplateKind::Points,  TemplateKind::Tiers,
                               TemplateKind::Cashback, TemplateKind::Charity, TemplateKind::Occasion};
} // namespace

TEST_CASE("Every template can be launched as it is, in any currency, and asks three things first")
{
    Desk desk;
    for (auto const* code : {"PLN", "EUR", "CZK", "HUF"}) {
        desk.context.currency = *Currency::parse(code);
        for (auto const kind : kinds) {
            INFO(code << " " << int(kind));
            auto const terms = templateTerms(kind, desk.context);
            CHECK(kindOf(terms) == kind);
            CHECK(checkTerms(terms));
            auto const form = readForm(draftOf(terms), desk.context);
            CHECK_FALSE(form.isWrong());
            CHECK(form.fields.size() == 3);
            CHECK(form.terms == terms);
            CHECK_FALSE(ruleOf(terms, desk.context, u' ').isEmpty());
            CHECK(warningsOf(terms, {}, desk.context).isEmpty());
        }
    }
}

TEST_CASE("Terms that nobody touched come back as they were, and so do they when each field is typed again")
{
    Desk desk;
    SeededRandom random(11);
    for (int round = 0; round < 300; ++round) {
        auto const terms = test::RandomTerms(random).programme();
        auto draft = draftOf(terms);
        auto const form = readForm(draft, desk.context);
        INFO(round << " " << form.problem.toStdString());
        CHECK(form.terms == terms);
        for (auto const* list : {&form.fields, &form.more})
            for (auto const& field : *list)
                draft.answers.insert(field.id, field.value);
        CHECK(readForm(draft, desk.context).terms == terms);
    }
}

TEST_CASE("What is typed becomes the terms")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Stamps, desk.context));
    draft.answers = {{QStringLiteral("needed"), QStringLiteral("8")},
                     {QStringLiteral("reward.name"), QStringLiteral("  herbata   zimowa ")},
                     {QStringLiteral("minimum_minor"), QStringLiteral("1 012,5")},
                     {QStringLiteral("reward.valid_days"), QString()}};
    auto const form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    auto const& terms = std::get<StampTerms>(form.terms);
    CHECK(terms.needed == 8);
    CHECK(terms.reward.name == "herbata zimowa");
    CHECK(terms.minimumMinor == 101250);
    CHECK_FALSE(terms.reward.validDays);
    CHECK(fieldOf(form, "minimum_minor").value == QStringLiteral("1 012,5"));
    CHECK(fieldOf(form, "minimum_minor").unit == QStringLiteral("zł"));
}

TEST_CASE("What can't be read says so at its field, and what can't be says so in the core's words")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Stamps, desk.context));
    draft.answers.insert(QStringLiteral("minimum_minor"), QStringLiteral("dwanaście"));
    auto form = readForm(draft, desk.context);
    CHECK(form.isWrong());
    CHECK(fieldOf(form, "minimum_minor").error == QStringLiteral("Wpisz kwotę, na przykład 12,50."));
    draft.answers = {{QStringLiteral("reward.name"), QStringLiteral("   ")}};
    form = readForm(draft, desk.context);
    CHECK(form.isWrong());
    CHECK(fieldOf(form, "reward.name").error == QStringLiteral("Sprawdź pole: nazwa nagrody."));
    draft.answers = {{QStringLiteral("reward.valid_days"), QStringLiteral("99999999999")}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "reward.valid_days").error.isEmpty());
    draft.answers = {{QStringLiteral("reward.valid_days"), QStringLiteral("-3")}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "reward.valid_days").error.isEmpty());
}

TEST_CASE("A reward row that is left empty is no reward, and one behind it is blamed at its own field")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Points, desk.context));
    draft.usedKeys = {1, 4};
    draft.answers = {{QStringLiteral("catalogue[2].reward.name"), QStringLiteral("kubek")},
                     {QStringLiteral("catalogue[2].price"), QStringLiteral("400")}};
    auto form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    auto const& catalogue = std::get<PointTerms>(form.terms).catalogue;
    REQUIRE(catalogue.size() == 2);
    CHECK(catalogue[0].key == 1);
    CHECK(catalogue[1].key == 5); // no key that any version has used
    CHECK(catalogue[1].price == 400);
    draft.answers.remove(QStringLiteral("catalogue[2].price"));
    form = readForm(draft, desk.context);
    CHECK(form.isWrong());
    CHECK_FALSE(fieldOf(form, "catalogue[2].price").error.isEmpty());
    CHECK(fieldOf(form, "catalogue[1].price").error.isEmpty());
}

TEST_CASE(
    "Rewards for points are asked what the rewards' page asks, each with its own name, and only named ones")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Points, desk.context));
    draft.answers = {{QStringLiteral("catalogue[1].reward.name"), QStringLiteral("kubek")},
                     {QStringLiteral("catalogue[1].price"), QStringLiteral("400")},
                     {QStringLiteral("catalogue[1].reward.kind"), QStringLiteral("discount")},
                     {QStringLiteral("catalogue[1].reward.discount_percent"), QStringLiteral("20")},
                     {QStringLiteral("catalogue[1].reward.minimum_minor"), QStringLiteral("30")},
                     {QStringLiteral("catalogue[1].reward.stock"), QStringLiteral("12")},
                     {QStringLiteral("catalogue[1].reward.valid_days"), QStringLiteral("60")}};
    auto form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    auto const& reward = std::get<PointTerms>(form.terms).catalogue.at(1).reward;
    CHECK(reward.kind == RewardKind::Discount);
    CHECK(reward.discountPercent == 20);
    CHECK(reward.minimumMinor == 3000);
    CHECK(reward.stock == 12);
    CHECK(reward.validDays == 60);
    CHECK(fieldOf(form, "catalogue[1].reward.stock").hint.contains(QStringLiteral("kubek")));
    for (auto const& field : form.more)
        CHECK_FALSE(field.id.startsWith(QStringLiteral("catalogue[2].reward.stock")));
    draft.answers[QStringLiteral("catalogue[1].reward.discount_percent")] = QStringLiteral("120");
    CHECK(readForm(draft, desk.context).isWrong());
}

TEST_CASE("Tiers out of order are blamed at the one that stands too low")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Tiers, desk.context));
    draft.answers.insert(QStringLiteral("levels[1].threshold"), QStringLiteral("8"));
    auto form = readForm(draft, desk.context);
    CHECK(form.isWrong());
    CHECK_FALSE(fieldOf(form, "levels[1].threshold").error.isEmpty());
    draft.answers.insert(QStringLiteral("levels[1].threshold"), QString());
    form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    CHECK(std::get<TierTerms>(form.terms).levels.size() == 2);
}

TEST_CASE("A cause keeps its key when it is renamed, and a new one gets its own")
{
    Desk desk;
    CharityTerms terms;
    terms.name = "Grosz";
    terms.causes = {{"azyl", "Schronisko Azyl"}};
    auto draft = draftOf(terms);
    draft.answers = {{QStringLiteral("causes[0].name"), QStringLiteral("Azyl pod Lipą")},
                     {QStringLiteral("causes[1].name"), QStringLiteral("Łąka dla pszczół")},
                     {QStringLiteral("causes[2].name"), QStringLiteral("Azyl")}};
    auto const form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    auto const& causes = std::get<CharityTerms>(form.terms).causes;
    REQUIRE(causes.size() == 3);
    CHECK(causes[0].key == "azyl");
    CHECK(causes[1].key == "laka-dla-pszczol");
    CHECK(causes[2].key == "azyl-2");
}

TEST_CASE("Share and sum for a cause exclude each other, and the sum's field says so")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Charity, desk.context));
    draft.answers.insert(QStringLiteral("per_visit_minor"), QStringLiteral("0,20"));
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "per_visit_minor").error.isEmpty());
    draft.answers.insert(QStringLiteral("basis_points"), QString());
    auto const form = readForm(draft, desk.context);
    REQUIRE_FALSE(form.isWrong());
    CHECK(std::get<CharityTerms>(form.terms).perVisitMinor == 20);
}

TEST_CASE("Numbers, amounts, days and times are read as people type them")
{
    CHECK(hundredthsFrom(QStringLiteral("12,5")) == 1250);
    CHECK(hundredthsFrom(QStringLiteral(" 1 200 ")) == 120000);
    CHECK(hundredthsFrom(QStringLiteral("0.05")) == 5);
    for (auto const* typed : {"", "1,234", "1,2,3", ",5", "-1", "abc", "12 zł"})
        CHECK_FALSE(hundredthsFrom(QString::fromUtf8(typed)));
    CHECK(wholeFrom(QStringLiteral("1 000")) == 1000);
    CHECK_FALSE(wholeFrom(QStringLiteral("1,0")));
    CHECK(dayFrom(QStringLiteral("3.11.2025")) == LocalDay::parse("2025-11-03"));
    CHECK(dayFrom(QStringLiteral("2025-11-03")) == LocalDay::parse("2025-11-03"));
    for (auto const* typed : {"31.2.2025", "3.11", "jutro", "3.11.25", ""})
        CHECK_FALSE(dayFrom(QString::fromUtf8(typed)));
    CHECK(dayFrom(typedDay(*LocalDay::parse("2025-02-28"))) == LocalDay::parse("2025-02-28"));
    CHECK(minuteFrom(QStringLiteral("14:30")) == 870);
    CHECK(minuteFrom(QStringLiteral("7")) == 420);
    CHECK(minuteFrom(QStringLiteral("24:00")) == 1440);
    for (auto const* typed : {"24:01", "25", "14:60", "14:3", "rano", ""})
        CHECK_FALSE(minuteFrom(QString::fromUtf8(typed)));
}

TEST_CASE(
    "Each of the eight moments can be launched as it is, and another one brings its own number and reward")
{
    Desk desk;
    auto draft = draftOf(templateTerms(TemplateKind::Occasion, desk.context));
    auto const first = readForm(draft, desk.context);
    REQUIRE(first.fields.size() == 3);
    auto const moments = fieldOf(first, "kind").choices;
    CHECK(moments.size() == 8);
    for (auto const& [id, words] : moments) {
        INFO(qPrintable(id));
        draft.answers = {{QStringLiteral("kind"), id}};
        auto const form = readForm(draft, desk.context);
        CHECK_FALSE(form.isWrong());
        CHECK(form.fields.size() == 3);
        CHECK_FALSE(form.fields.at(0).hint.isEmpty()); // by trade
        CHECK(id == QLatin1String(toJsonKind(std::get<OccasionTerms>(form.terms).kind)));
        CHECK(checkTerms(form.terms));
        CHECK_FALSE(ruleOf(form.terms, desk.context, u' ').isEmpty());
        CHECK(cardOf(form.terms, desk.context).kind == TemplateKind::Occasion);
    }
    draft.answers = {{QStringLiteral("kind"), QStringLiteral("nth_visit")},
                     {QStringLiteral("n"), QStringLiteral("1")}};
    CHECK_FALSE(fieldOf(readForm(draft, desk.context), "n").error.isEmpty());
    draft.answers.insert(QStringLiteral("n"), QStringLiteral("100"));
    CHECK(std::get<OccasionTerms>(readForm(draft, desk.context).terms).n == 100);
    // A name of the owner's own goes along to another moment.
    draft.answers = {{QStringLiteral("kind"), QStringLiteral("win_back")},
                     {QStringLiteral("name"), QStringLiteral("Tęsknimy")}};
    CHECK(std::get<OccasionTerms>(readForm(draft, desk.context).terms).name == "Tęsknimy");
    draft.kindFixed = true;
    draft.answers = {{QStringLiteral("kind"), QStringLiteral("streak")}};
    CHECK(std::get<OccasionTerms>(readForm(draft, desk.context).terms).kind == OccasionKind::Birthday);
}
