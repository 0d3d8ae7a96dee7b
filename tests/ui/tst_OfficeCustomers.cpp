// The owner finds a customer, reads the account, corrects it, takes back, names who sent them and their
// cause.
#include "core/customers/Referrals.h"
#include "core/journal/Subjects.h"
#include "tests/support/Definitions.h"
#include "tests/ui/OfficeHands.h"
#include "ui/customers/CustomerFinder.h"
#include "ui/customers/CustomerList.h"
#include "ui/customers/CustomersController.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/CustomerTableView.h"
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
        office().customersPage().list()->field()->setFocus();
        retype(text);
        settle();
    }
    void open(Card const& card)
    {
        customers().open(QString::fromStdString(card.customer.text()));
        settle();
    }
    /// The names of the rows that are shown, in their order.
    QStringList listed()
    {
        QStringList names;
        auto const& list = customers().state().list;
        if (!list.isEmpty())
            for (auto const place : *list.shown)
                names << QString::fromStdString(list.table->rows[place].name);
        return names;
    }
    CustomerTableView& table() { return *office().customersPage().list()->table(); }
    QString cell(int row, CustomerColumn column)
    {
        return plain(table().model()->index(row, int(column)).data().toString());
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

TEST_CASE("Everybody is listed at once, and a name, a phone's end or a card finds somebody by keys alone")
{
    Clerk clerk;
    clerk.enrol("Anna Kowalska", "601234547");
    clerk.enrol("Jan Łoś");
    clerk.openPage();
    CHECK(clerk.listed().size() == 2);
    clerk.find(QStringLiteral("kowal"));
    REQUIRE(clerk.listed() == QStringList{QStringLiteral("Anna Kowalska")});
    CHECK(clerk.cell(0, CustomerColumn::Name) == QStringLiteral("Anna Kowalska, •• 547"));
    clerk.find(QStringLiteral("547"));
    REQUIRE(clerk.listed().size() == 1);
    clerk.find(QStringLiteral("nikt taki"));
    CHECK(clerk.listed().isEmpty());
    CHECK_FALSE(clerk.customers().state().list.message.isEmpty());
    clerk.find(QStringLiteral("los"));
    REQUIRE(clerk.listed().size() == 1);
    clerk.key(Qt::Key_Return);
    CHECK(clerk.profile().head.name == QStringLiteral("Jan Łoś"));
    CHECK(QApplication::focusWidget() == clerk.office().customersPage().history()->scroller());
    clerk.key(Qt::Key_Escape);
    CHECK_FALSE(clerk.customers().state().profile);
    CHECK(QApplication::focusWidget() == &clerk.table());
}

TEST_CASE("The list is ordered by its titles and narrowed by groups, and the way back leads to the same row")
{
    Clerk clerk;
    auto const zofia = clerk.enrol("Zofia");
    auto const lucja = clerk.enrol("Łucja");
    auto const lucyna = clerk.enrol("Lucyna");
    clerk.enrol("Marek"); // and never comes
    clerk.visits(lucyna, 3);
    clerk.visits(zofia, 1);
    clerk.scan(lucja);
    clerk.openPage();
    // Whoever came last stands first, whoever never came at the end.
    CHECK(clerk.listed().first() == QStringLiteral("Łucja"));
    CHECK(clerk.listed().last() == QStringLiteral("Marek"));
    CHECK(clerk.cell(0, CustomerColumn::LastDay) == QStringLiteral("dziś"));
    CHECK(clerk.cell(3, CustomerColumn::LastDay) == QStringLiteral("nigdy"));

    auto* header = clerk.table().header();
    clerk.tabTo([&](QWidget* at) { return at == header; });
    clerk.key(Qt::Key_Return); // names from A
    CHECK(clerk.listed() == QStringList{QStringLiteral("Lucyna"), QStringLiteral("Łucja"),
                                        QStringLiteral("Marek"), QStringLiteral("Zofia")});
    for (int i = 0; i < 3; ++i)
        clerk.key(Qt::Key_Right);
    clerk.key(Qt::Key_Return); // purchases, most first
    CHECK(clerk.listed().first() == QStringLiteral("Lucyna"));
    CHECK(clerk.cell(0, CustomerColumn::OrdersLately) == QStringLiteral("3"));
    clerk.key(Qt::Key_Return); // and fewest first
    CHECK(clerk.listed().first() == QStringLiteral("Marek"));
    CHECK(header->accessibleName().contains(QStringLiteral("84")));

    auto const groups = clerk.customers().state().list.segments;
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].first == QStringLiteral("new"));
    CHECK(groups[0].second == QStringLiteral("nowi 3"));
    clerk.customers().chooseSegments({QStringLiteral("new")});
    clerk.settle();
    CHECK_FALSE(clerk.listed().contains(QStringLiteral("Marek")));
    CHECK(clerk.listed().size() == 3);
    clerk.find(QStringLiteral("lu"));
    CHECK(clerk.listed().size() == 2);
    clerk.find({});
    CHECK(clerk.listed().size() == 3);

    // A row that was chosen stays chosen through another order, another group, a visit, and an account
    // opened.
    clerk.customers().sortBy(CustomerColumn::Name);
    clerk.settle();
    clerk.table().setFocus();
    clerk.key(Qt::Key_Down);
    auto const id = clerk.table().currentId();
    CHECK(id == QString::fromStdString(lucja.customer.text()));
    clerk.customers().chooseSegments({});
    clerk.settle();
    clerk.customers().sortBy(CustomerColumn::Name);
    clerk.settle();
    CHECK(clerk.listed().last() == QStringLiteral("Lucyna"));
    CHECK(clerk.table().currentId() == id);
    clerk.key(Qt::Key_Return);
    CHECK(clerk.profile().head.name == QStringLiteral("Łucja"));
    clerk.key(Qt::Key_Escape);
    CHECK(clerk.table().currentId() == id);
    CHECK(QApplication::focusWidget() == &clerk.table());
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

TEST_CASE("An enrolment taken back in the office leads to the list, which knows the customer no more")
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
    CHECK(clerk.listed().isEmpty());
}
