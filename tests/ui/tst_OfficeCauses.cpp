// Pots, payouts with proof and their taking back, in the real window with a real shop file.
#include "tests/support/Definitions.h"
#include "tests/ui/OfficeHands.h"
#include "ui/causes/CausesController.h"
#include "ui/causes/CausesPage.h"
#include "ui/causes/PayoutForm.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/TableList.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {

class Treasurer : public OfficeHands {
  public:
    Treasurer()
    {
        auto const anna = enrol("Anna");
        ask([](Business& business) {
            CharityTerms terms;
            terms.name = "Dla innych";
            terms.basisPoints = 0;
            terms.perVisitMinor = 5000;
            terms.causes = {{"koty", "Koty"}, {"psy", "Psy"}};
            return define(business, terms);
        });
        visits(anna, 2);
        openPage();
    }
    void openPage()
    {
        if (!window().showsOffice()) key(Qt::Key_F12);
        office().showPage(QStringLiteral("causes"));
        settle();
    }
    CausesController& causes() { return office().causes(); }
    CausesState const& state() { return office().causes().state(); }
    void fillIn(char const* id, QString const& text)
    {
        causes().changeField(QString::fromLatin1(id), text);
        settle();
    }
    QString errorAt(char const* id)
    {
        REQUIRE(state().payout);
        for (auto const& field : state().payout->fields)
            if (field.id == QLatin1String(id)) return plain(field.error);
        FAIL("no field " << id);
        return {};
    }
};

} // namespace

TEST_CASE("Each cause has its pot, and a payout with proof empties it until it is taken back")
{
    Treasurer owner;
    REQUIRE(owner.state().pots.size() == 2);
    CHECK(plain(owner.state().pots[0].rest) == QStringLiteral("100,00 zł"));
    CHECK(owner.state().pots[1].empty);
    owner.office().causesPage().pots()->view()->setFocus();
    owner.key(Qt::Key_Return);
    REQUIRE(owner.state().payout);
    CHECK(owner.office().causesPage().form()->isAncestorOf(QApplication::focusWidget()));
    owner.retype(QStringLiteral("60"));
    owner.tabToField(QStringLiteral("Potwierdzenie"));
    owner.retype(QStringLiteral("przelew 7/2025"));
    REQUIRE(owner.state().payout->canSave);
    owner.key(Qt::Key_Return);
    CHECK_FALSE(owner.state().payout);
    CHECK(plain(owner.state().pots[0].rest) == QStringLiteral("40,00 zł"));
    CHECK(plain(owner.state().totals.paid) == QStringLiteral("60,00 zł"));
    REQUIRE(owner.state().payouts.size() == 1);
    CHECK(owner.state().payouts[0].proof == QStringLiteral("przelew 7/2025"));

    owner.office().causesPage().payouts()->view()->setFocus();
    owner.key(Qt::Key_Return);
    REQUIRE(owner.state().payout);
    CHECK(owner.state().payout->written);
    owner.click(PayoutForm::tr("Take back"));
    CHECK(owner.state().payouts.isEmpty());
    CHECK(plain(owner.state().pots[0].rest) == QStringLiteral("100,00 zł"));
}

TEST_CASE("A payout that can't be says so at its field, and nothing is written")
{
    Treasurer owner;
    owner.causes().openPot(owner.state().pots[0].id);
    CHECK_FALSE(owner.state().payout->canSave);
    CHECK(owner.errorAt("amount").isEmpty()); // nobody has typed yet
    owner.fillIn("amount", QStringLiteral("-5"));
    CHECK_FALSE(owner.errorAt("amount").isEmpty());
    owner.fillIn("amount", QStringLiteral("0"));
    CHECK_FALSE(owner.errorAt("amount").isEmpty());
    owner.fillIn("amount", QStringLiteral("100,01"));
    CHECK(owner.errorAt("amount") == QStringLiteral("W puli jest tylko 100,00 zł."));
    owner.fillIn("amount", QStringLiteral("100"));
    CHECK(owner.errorAt("amount").isEmpty());
    CHECK_FALSE(owner.errorAt("proof").isEmpty());
    owner.fillIn("proof", QStringLiteral("   "));
    CHECK_FALSE(owner.errorAt("proof").isEmpty());
    owner.fillIn("proof", QString(121, u'x'));
    CHECK_FALSE(owner.errorAt("proof").isEmpty());
    owner.fillIn("proof", QStringLiteral("FV 7"));
    owner.fillIn("day", QStringLiteral("1.1.2090"));
    CHECK_FALSE(owner.errorAt("day").isEmpty());
    owner.causes().save();
    owner.settle();
    CHECK(owner.state().payouts.isEmpty());
    CHECK(owner.state().payout); // it stays, with what was typed
    owner.fillIn("day", QStringLiteral("32.13.2025"));
    CHECK_FALSE(owner.state().payout->canSave);
    owner.causes().cancel();
    CHECK_FALSE(owner.state().payout);
}

TEST_CASE("Without a programme for a cause the page leads to the programmes")
{
    OfficeHands owner;
    owner.office().showPage(QStringLiteral("causes"));
    owner.settle();
    CHECK(owner.office().causes().state().pots.isEmpty());
    owner.click(CausesPage::tr("Go to programmes"));
    CHECK(owner.office().currentPage() == QStringLiteral("programmes"));
}
