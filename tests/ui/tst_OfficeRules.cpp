// Offers, items, rewards and the rules for all in the real window with a real shop file.
#include "tests/ui/OfficeHands.h"
#include "ui/items/ItemsController.h"
#include "ui/items/ItemsPage.h"
#include "ui/offers/OffersController.h"
#include "ui/rewards/RewardEditor.h"
#include "ui/rewards/RewardsController.h"

#include <QAbstractItemView>

using namespace bywalec;
using namespace bywalec::test;

namespace {
void show(OfficeHands& owner, char const* page)
{
    owner.office().showPage(QString::fromLatin1(page));
    owner.office().setFocus();
    owner.settle();
}
} // namespace

TEST_CASE("An item that is written by keys alone appears in the list and among what the counter sells")
{
    OfficeHands owner;
    show(owner, "items");
    owner.tabToButton(ItemsPage::tr("New item"));
    owner.key(Qt::Key_Return);
    owner.type(QStringLiteral("drożdżówka"));
    owner.key(Qt::Key_Tab);
    owner.type(QStringLiteral("wypieki"));
    owner.key(Qt::Key_Tab);
    owner.type(QStringLiteral("8"));
    owner.key(Qt::Key_Tab);
    owner.type(QStringLiteral("d"));
    owner.key(Qt::Key_Return);
    auto const& state = owner.office().items().state();
    CHECK_FALSE(state.editor);
    REQUIRE(state.rows.size() == 1);
    CHECK(state.rows[0].name == QStringLiteral("drożdżówka"));
    CHECK(plain(state.rows[0].price) == QStringLiteral("8,00 zł"));
    auto const sold = currentRules(owner.definitions()).items;
    REQUIRE(sold.size() == 1);
    CHECK(sold[0].key == "d");
    // Space in the list switches it off: the next version isn't sold.
    auto* list = visible<QAbstractItemView>(owner.office());
    REQUIRE(list);
    list->setFocus();
    owner.key(Qt::Key_Down);
    owner.key(Qt::Key_Space);
    CHECK_FALSE(owner.office().items().state().rows[0].active);
    CHECK(currentRules(owner.definitions()).items.empty());
    CHECK(owner.definitions().items[0].newestVersion == 2);
}

TEST_CASE("An offer that ends before it starts is refused at its field and not written")
{
    OfficeHands owner;
    show(owner, "offers");
    owner.tabToButton(OffersPage::tr("New offer"));
    owner.key(Qt::Key_Return);
    REQUIRE(owner.office().offers().state().editor);
    CHECK(owner.office().offers().state().editor->canLaunch);
    owner.tabTo([&](QWidget* at) { return at->accessibleName() == QStringLiteral("Do"); });
    owner.retype(QStringLiteral("1.1.2020"));
    CHECK(owner.sees(QStringLiteral("Sprawdź pole: ostatni dzień.")));
    CHECK_FALSE(owner.office().offers().state().editor->canLaunch);
    owner.office().offers().launch();
    owner.settle();
    CHECK(owner.definitions().offers.empty());
    owner.retype(QStringLiteral("31.12.2031"));
    owner.tabToButton(QStringLiteral("Uruchom promocję"));
    owner.key(Qt::Key_Return);
    CHECK_FALSE(owner.office().offers().state().editor);
    REQUIRE(owner.definitions().offers.size() == 1);
    REQUIRE(owner.office().offers().state().rows.size() == 1);
    CHECK(owner.office().offers().state().rows[0].standing == OfferStanding::Running);
}

TEST_CASE("An offer counts its uses, changes by its next version and ends")
{
    OfficeHands owner;
    auto const anna = owner.enrol("Anna");
    show(owner, "offers");
    auto& offers = owner.office().offers();
    offers.newOffer();
    offers.changeField(QStringLiteral("total"), QStringLiteral("10"));
    offers.launch();
    owner.settle();
    owner.scan(anna);
    CHECK(owner.have(anna) == 2); // a stamp, and the offer's
    owner.key(Qt::Key_F12);
    owner.settle();
    REQUIRE(offers.state().rows.size() == 1);
    CHECK(offers.state().rows[0].counts.uses == 1);
    CHECK(offers.state().rows[0].counts.most == 10);
    auto const id = offers.state().rows[0].id;
    offers.open(id);
    CHECK(offers.state().editor->launchText.isEmpty());
    offers.changeField(QStringLiteral("percent"), QStringLiteral("300"));
    offers.launch();
    owner.settle();
    CHECK(owner.definitions().offers[0].newestVersion == 2);
    CHECK(owner.definitions().offers[0].newest().terms.percent == 300);
    offers.open(id);
    offers.endOffer();
    owner.settle();
    CHECK(offers.state().rows[0].standing == OfferStanding::Closed);
    CHECK(currentRules(owner.definitions()).offers.empty());
}

TEST_CASE("The rules for all are saved together, and a cap out of range is not")
{
    OfficeHands owner;
    show(owner, "offers");
    auto& offers = owner.office().offers();
    CHECK_FALSE(offers.state().rules.changed);
    offers.changeRule(generalRule::meet, QStringLiteral("add"));
    offers.changeRule(generalRule::cap, QStringLiteral("50"));
    CHECK(offers.state().rules.capError == QStringLiteral("Od 100 do 1000."));
    CHECK_FALSE(offers.state().rules.canSave);
    offers.saveRules();
    owner.settle();
    CHECK(owner.definitions().rulesVersion == 0);
    offers.changeRule(generalRule::cap, QStringLiteral("250"));
    offers.changeRule(generalRule::ask, QStringLiteral("always"));
    REQUIRE(offers.state().rules.canSave);
    offers.saveRules();
    owner.settle();
    auto const now = owner.definitions();
    CHECK(now.rulesVersion == 1);
    CHECK(now.general.stacking == StackingRule{Stacking::Add, 250});
    CHECK(now.general.askAmount == bywalec::AskAmount::Always);
    CHECK_FALSE(offers.state().rules.changed);
    offers.changeRule(generalRule::meet, QStringLiteral("best"));
    CHECK(offers.state().rules.changed);
    offers.discardRules();
    CHECK_FALSE(offers.state().rules.changed);
}

TEST_CASE("The rewards' page counts what waits and what was given, and leads to the rule")
{
    OfficeHands owner;
    auto const anna = owner.enrol("Anna");
    owner.visits(anna, 5);
    show(owner, "rewards");
    auto const& rewards = owner.office().rewards().state();
    REQUIRE(rewards.rows.size() == 1);
    CHECK(rewards.rows[0].waiting == 1);
    CHECK(rewards.totals.waiting == 1);
    CHECK(rewards.rows[0].givenAll == 0);
    owner.scan(anna);
    owner.key(Qt::Key_F8);
    owner.key(Qt::Key_F12);
    owner.settle();
    CHECK(rewards.rows[0].waiting == 0);
    CHECK(rewards.rows[0].givenAll == 1);
    CHECK(rewards.rows[0].givenMonth == 1);
    auto* list = visible<QAbstractItemView>(owner.office());
    REQUIRE(list);
    list->setFocus();
    owner.key(Qt::Key_Down);
    owner.key(Qt::Key_Return);
    REQUIRE(rewards.editor);
    CHECK(rewards.editor->id == rewards.rows[0].id);
    owner.click(RewardEditor::tr("Its programme"));
    CHECK(owner.office().currentPage() == QStringLiteral("programmes"));
    REQUIRE(owner.programmes().editor);
    CHECK(owner.editor().id == rewards.rows[0].programmeId);
}

TEST_CASE(
    "A reward gets a stock, a minimum and another kind on its page, and what can't be says so in its place")
{
    OfficeHands owner;
    show(owner, "rewards");
    auto& rewards = owner.office().rewards();
    rewards.open(rewards.state().rows.at(0).id);
    REQUIRE(rewards.state().editor);
    CHECK_FALSE(rewards.state().editor->canSave); // nothing is changed yet
    auto const errorOf = [&](char const* id) {
        for (auto const& field : rewards.state().editor->fields)
            if (field.id == QLatin1String(id)) return field.error;
        FAIL("no field " << id);
        return QString();
    };
    auto const fill = [&](char const* id, char const* text) {
        rewards.changeField(QString::fromLatin1(id), QString::fromUtf8(text));
    };
    fill("stock", "-4");
    CHECK_FALSE(errorOf("stock").isEmpty());
    fill("stock", "2000000");
    CHECK_FALSE(errorOf("stock").isEmpty());
    fill("stock", "40");
    fill("kind", "discount");
    CHECK_FALSE(rewards.state().editor->canSave); // a discount of what?
    fill("discount_percent", "120");
    CHECK_FALSE(errorOf("discount_percent").isEmpty());
    fill("discount_percent", "20");
    fill("minimum_minor", "25");
    fill("valid_days", "60");
    REQUIRE(rewards.state().editor->canSave);
    rewards.save();
    owner.settle();
    CHECK_FALSE(rewards.state().editor);
    auto const programme = owner.definitions().programmes.at(0).newest();
    CHECK(programme.version == 2);
    auto const& reward = std::get<StampTerms>(programme.terms).reward;
    CHECK(reward.kind == RewardKind::Discount);
    CHECK(reward.discountPercent == 20);
    CHECK(reward.minimumMinor == 2500);
    CHECK(reward.stock == 40);
    CHECK(reward.validDays == 60);
    REQUIRE(rewards.state().rows.at(0).stock);
    CHECK(rewards.state().rows.at(0).stock->left == 40);
}
