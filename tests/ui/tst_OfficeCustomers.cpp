// The owner finds a customer, reads the account, corrects it, takes back, names who sent them and their
// cause.
#include "core/customers/Referrals.h"
#include "core/journal/Subjects.h"
#include "tests/support/Definitions.h"
#include "tests/ui/OfficeHands.h"
#include "ui/customers/CustomerFinder.h"
#include "ui/customers/CustomersController.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/HistoryView.h"
#include "ui/customers/TaskPanel.h"
#include "ui/office/FieldGrid.h"

#include <QScrollArea>

using namespace bywalec;
using namespace bywalec::test;

namespace {

class Clerk : public OfficeHands {
  public:
    Clerk() { openPage(); }
    void openPage()
    {
        if (!window().showsOffice()) key(Qt::Key_F12);
        office().showPage(QStringLiteral("customers"));
        settle();
    }
    CustomersController& customers() { return office().customers(); }
    CustomerProfile profile()
    {
        REQUIRE(customers().state().profile);
        return *customers().state().profile;
    }
    void find(QString const& text)
    {
        office().customersPage().finder()->field()->setFocus();
        retype(text);
        settle();
    }
    void open(Card const& card)
    {
        customers().open(QString::fromStdString(card.customer.text()));
        settle();
    }
    void fillIn(char const* id, QString const& text)
    {
        customers().changeField(QString::fromLatin1(id), text);
        settle();
    }
    QString errorAt(char const* id)
    {
        for (auto const& field : profile().correction.fields)
            if (field.id == QLatin1String(id)) return field.error;
        FAIL("no field " << id);
        return {};
    }
};

} // namespace

TEST_CASE(
    "Who came lately is there at once, and a name, a phone's end or a card finds somebody by keys alone")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna Kowalska", "601234547");
    auto const jan = clerk.enrol("Jan Łoś");
    clerk.openPage();
    CHECK(clerk.customers().state().finder.rows.size() == 2);
    clerk.find(QStringLiteral("kowal"));
    auto const& rows = clerk.customers().state().finder.rows;
    REQUIRE(rows.size() == 1);
    CHECK(plain(rows[0].contact) == QStringLiteral("•• 547"));
    clerk.find(QStringLiteral("547"));
    REQUIRE(rows.size() == 1);
    clerk.find(QStringLiteral("nikt taki"));
    CHECK(rows.isEmpty());
    CHECK_FALSE(clerk.customers().state().finder.message.isEmpty());
    clerk.find(QStringLiteral("los"));
    REQUIRE(rows.size() == 1);
    clerk.key(Qt::Key_Return);
    CHECK(clerk.profile().head.name == QStringLiteral("Jan Łoś"));
    CHECK(QApplication::focusWidget() == clerk.office().customersPage().history()->scroller());
    clerk.key(Qt::Key_Escape);
    CHECK_FALSE(clerk.customers().state().profile);
    CHECK(clerk.office().customersPage().finder()->isAncestorOf(QApplication::focusWidget()));
    CHECK(anna.customer != jan.customer);
}

TEST_CASE("The account says of each entry when, why and what there was after it, and only today's can be "
          "taken back")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna");
    clerk.visits(anna, 2);
    clerk.scan(anna);
    clerk.openPage();
    clerk.open(anna);
    auto const history = clerk.profile().history;
    REQUIRE(history.size() == 4); // three visits and the card
    CHECK(plain(history[0].title) == QStringLiteral("+1 pieczątka"));
    CHECK(plain(history[0].balance) == QStringLiteral("3 z 5"));
    CHECK(history[0].canUndo);
    REQUIRE(history[0].whys.size() == 1);
    CHECK(plain(history[0].whys[0].text).contains(QStringLiteral("za wizytę")));
    CHECK(plain(history[1].balance) == QStringLiteral("2 z 5"));
    CHECK_FALSE(history[1].canUndo);
    CHECK(history[3].title == QStringLiteral("Założono kartę"));
    CHECK(clerk.profile().stamps.have == 3);

    clerk.tabTo([](QWidget* at) {
        auto* button = qobject_cast<OfficeButton*>(at);
        return button && button->text() == HistoryLine::tr("Undo");
    });
    clerk.key(Qt::Key_Return);
    CHECK(clerk.have(anna) == 2);
    auto const after = clerk.profile();
    CHECK(after.history[0].tone == HistoryTone::Undone);
    CHECK_FALSE(after.history[0].canUndo);
    CHECK(plain(after.history[0].whys[0].text).contains(QStringLiteral("Cofnięto")));
    CHECK(after.stamps.have == 2);
    CHECK_FALSE(clerk.customers().state().done.isEmpty());
    // The keyboard goes on where the button was.
    CHECK(clerk.office().customersPage().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("An account is corrected with a reason and a note, and the correction can be taken back")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna");
    clerk.openPage();
    clerk.open(anna);
    clerk.tabToButton(QStringLiteral("Popraw stan konta"));
    clerk.key(Qt::Key_Return);
    REQUIRE(clerk.profile().task == CustomerTask::Correct);
    CHECK(clerk.office().customersPage().task()->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(clerk.profile().correction.canSave);
    for (auto const* wrong : {"-3", "dwa", "0", "5000000"}) {
        INFO(wrong);
        clerk.fillIn("amount", QString::fromLatin1(wrong));
        CHECK_FALSE(clerk.errorAt("amount").isEmpty());
        CHECK_FALSE(clerk.profile().correction.canSave);
        clerk.customers().saveCorrection();
        clerk.settle();
        CHECK(clerk.have(anna) == 0);
    }
    clerk.fillIn("note", QString(121, u'x'));
    CHECK_FALSE(clerk.errorAt("note").isEmpty());
    clerk.fillIn("note", QStringLiteral("stara karta z szuflady"));
    clerk.fillIn("why", QStringLiteral("paper_card"));
    clerk.fillIn("amount", QStringLiteral("3"));
    CHECK(plain(clerk.profile().correction.outlook) ==
          QStringLiteral("Teraz: 0 pieczątek. Potem: 3 pieczątki."));
    clerk.key(Qt::Key_Return);
    CHECK(clerk.have(anna) == 3);
    auto const profile = clerk.profile();
    CHECK(profile.task == CustomerTask::Nothing);
    CHECK(plain(profile.history[0].title) == QStringLiteral("Poprawka ręczna: +3 pieczątki"));
    CHECK(plain(profile.history[0].whys[0].text).contains(QStringLiteral("z papierowej karty")));
    CHECK(plain(profile.history[0].whys[1].text) == QStringLiteral("Notatka: stara karta z szuflady"));
    REQUIRE(profile.history[0].canUndo);
    clerk.customers().undo(profile.history[0].id);
    clerk.settle();
    CHECK(clerk.have(anna) == 0);

    clerk.customers().startCorrection();
    clerk.fillIn("direction", QStringLiteral("take"));
    clerk.fillIn("amount", QStringLiteral("2"));
    CHECK(clerk.profile().correction.canSave);
    CHECK(plain(clerk.profile().correction.outlook).contains(QStringLiteral("poniżej zera")));
    clerk.customers().saveCorrection();
    clerk.settle();
    clerk.scan(anna);
    CHECK(clerk.view(anna.customer).programmes.at(0).standing.balance == -1);
}

TEST_CASE("Who recommended the shop is found, named and taken back, and nobody recommends themselves")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna Nowak");
    auto const jan = clerk.enrol("Jan Kowalski");
    clerk.openPage();
    clerk.open(jan);
    auto const referrer = [&] {
        return clerk.ask([&](Business& business) {
            return *business.database().read([&](Transaction& tx) -> Result<CustomerId> {
                return referrerOf(tx, findSubject(tx, jan.customer.raw()).value());
            });
        });
    };
    clerk.customers().startReferral();
    clerk.settle();
    clerk.customers().searchReferrer(QStringLiteral("kowalski"));
    clerk.settle();
    CHECK(clerk.profile().referrers.rows.isEmpty());
    clerk.customers().searchReferrer(QStringLiteral("now"));
    clerk.settle();
    REQUIRE(clerk.profile().referrers.rows.size() == 1);
    clerk.office().customersPage().task()->finder()->field()->setFocus();
    clerk.key(Qt::Key_Return);
    CHECK(referrer() == anna.customer);
    CHECK(clerk.profile().task == CustomerTask::Nothing);
    CHECK(clerk.profile().referral.contains(QStringLiteral("Anna Nowak")));
    REQUIRE(clerk.profile().canUnrefer);
    clerk.customers().removeReferrer();
    clerk.settle();
    CHECK(referrer().isNull());
    CHECK_FALSE(clerk.profile().canUnrefer);
}

TEST_CASE("The customer's cause is chosen on their page and counts from the next purchase on")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna");
    auto const charity = clerk.ask([](Business& business) {
        CharityTerms terms;
        terms.name = "Dla innych";
        terms.basisPoints = 0;
        terms.perVisitMinor = 20;
        terms.causes = {{"koty", "Koty"}, {"psy", "Psy"}};
        return define(business, terms);
    });
    clerk.openPage();
    clerk.open(anna);
    REQUIRE(clerk.profile().causes.size() == 1);
    CHECK(clerk.profile().causes[0].value == QStringLiteral("koty"));
    CHECK_FALSE(clerk.profile().causes[0].hint.isEmpty()); // nobody has chosen yet
    clerk.customers().chooseCause(QString::fromStdString(charity.text()), QStringLiteral("psy"));
    clerk.settle();
    CHECK(clerk.profile().causes[0].value == QStringLiteral("psy"));
    CHECK(clerk.profile().causes[0].hint.isEmpty());
    clerk.scan(anna);
    CHECK(clerk.view(anna.customer).programmes.at(1).standing.cause == "psy");
}

TEST_CASE("An enrolment taken back in the office leads to the search, which knows the customer no more")
{
    Clerk clerk;
    auto const anna = clerk.enrol("Anna");
    clerk.openPage();
    clerk.open(anna);
    auto const history = clerk.profile().history;
    REQUIRE_FALSE(history.isEmpty());
    REQUIRE(history.last().canUndo);
    clerk.customers().undo(history.last().id);
    clerk.settle();
    CHECK_FALSE(clerk.customers().state().profile);
    CHECK(clerk.customers().state().finder.rows.isEmpty());
}
