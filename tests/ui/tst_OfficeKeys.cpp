// The office by keyboard alone: the rail, the list, the editor from its first field to the launch.
#include "tests/ui/OfficeTest.h"
#include "ui/programmes/TemplateTiles.h"
#include "ui/programmes/TrialPanel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("arrow keys in the rail choose the page, and Tab goes on into it")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programmes")));
    auto& shell = *office.shell;
    QSignalSpy shownPages(&shell, &OfficeShell::pageShown);
    shell.setFocus();
    auto* first = qobject_cast<RailItem*>(QApplication::focusWidget());
    REQUIRE(first);
    CHECK(first->id() == QStringLiteral("programmes"));
    press(Qt::Key_Down);
    CHECK(shell.currentPage() == QStringLiteral("rewards"));
    press(Qt::Key_End);
    CHECK(shell.currentPage() == QStringLiteral("shop"));
    CHECK(shell.page(QStringLiteral("shop"))->isVisible());
    CHECK_FALSE(shell.page(QStringLiteral("programmes"))->isVisible());
    press(Qt::Key_Down); // there is nothing below
    CHECK(shell.currentPage() == QStringLiteral("shop"));
    press(Qt::Key_Home);
    CHECK(shownPages.size() == 3);
    int checked = 0;
    for (auto* item : shell.findChildren<RailItem*>())
        checked += item->isChecked() ? 1 : 0;
    CHECK(checked == 1);
    auto* next = press(Qt::Key_Tab);
    CHECK(office.monday->isAncestorOf(next));
    auto* back = qobject_cast<RailItem*>(press(Qt::Key_Backtab, Qt::ShiftModifier));
    REQUIRE(back);
    CHECK(back->id() == QStringLiteral("monday"));
}

TEST_CASE("a page with news says how many, to the eye and to the screen reader")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programmes")), Language::Polish);
    auto names = [&] {
        QStringList result;
        for (auto* item : office.shell->findChildren<RailItem*>())
            result << item->accessibleName();
        return result;
    };
    CHECK(names().contains(QStringLiteral("Promocje, 2")));
    office.shell->setBadge(QStringLiteral("offers"), 0);
    CHECK(names().contains(QStringLiteral("Promocje")));
}

TEST_CASE("the way back to the counter is a button with its key on it")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programmes")));
    QSignalSpy wanted(office.shell.get(), &OfficeShell::counterWanted);
    auto* button = buttonSaying(*office.shell, OfficeShell::tr("Counter"));
    REQUIRE(button);
    CHECK(button->accessibleName().endsWith(QStringLiteral("F12")));
    button->setFocus();
    press(Qt::Key_Return);
    CHECK(wanted.size() == 1);
}

TEST_CASE("a programme is opened from the list by Enter and by a click")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programmes")));
    QSignalSpy opened(office.programmes, &ProgrammesPage::programmeOpened);
    QSignalSpy fresh(office.programmes, &ProgrammesPage::newProgramme);
    auto* list = visible<QAbstractItemView>(*office.shell);
    list->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("shelter"));
    auto const place = list->visualRect(list->model()->index(3, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().toString() == QStringLiteral("old"));
    auto const read = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (auto const& word : {"Kawa za pięć", "wersja 2", "5 pieczątek to kawa gratis"})
        CHECK(read.contains(QString::fromUtf8(word)));
    auto* button = buttonSaying(*office.shell, ProgrammesPage::tr("New programme"));
    button->setFocus();
    press(Qt::Key_Return);
    CHECK(fresh.size() == 1);
}

TEST_CASE("without a programme there is one thing to do")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programmes-none")));
    QSignalSpy fresh(office.programmes, &ProgrammesPage::newProgramme);
    auto* button = buttonSaying(*office.shell, ProgrammesPage::tr("New programme"));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(fresh.size() == 1);
    CHECK_FALSE(visible<QAbstractItemView>(*office.shell));
}

TEST_CASE("Tab leads through the editor from its kind to the launch, and each step can be done there")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme")));
    auto& page = *office.programmes;
    QSignalSpy fields(&page, &ProgrammesPage::fieldChanged);
    QSignalSpy kinds(&page, &ProgrammesPage::templateChosen);
    QSignalSpy simulated(&page, &ProgrammesPage::simulate);
    QSignalSpy discarded(&page, &ProgrammesPage::discard);
    QSignalSpy launched(&page, &ProgrammesPage::launch);
    TemplateButton* chosen = nullptr;
    for (auto* tile : page.findChildren<TemplateButton*>())
        if (tile->isChecked()) chosen = tile;
    REQUIRE(chosen);
    chosen->setFocus();
    press(Qt::Key_Right);
    REQUIRE(kinds.size() == 1);
    CHECK(kinds.first().first().value<TemplateKind>() == TemplateKind::Points);
    press(Qt::Key_Left);
    CHECK(kinds.size() == 2);

    REQUIRE(press(Qt::Key_Tab) == page.editor()->field(QStringLiteral("stamps"))->control());
    press(Qt::Key_Up);
    REQUIRE(fields.size() == 1);
    CHECK(fields.last() == QVariantList{QStringLiteral("stamps"), QStringLiteral("6")});
    auto* reward = press(Qt::Key_Tab);
    REQUIRE(reward == page.editor()->field(QStringLiteral("reward"))->control());
    typeText(reward, QStringLiteral("Ł"));
    CHECK(fields.last().first().toString() == QStringLiteral("reward"));
    CHECK(fields.last().last().toString().endsWith(QStringLiteral("Ł")));
    CHECK(press(Qt::Key_Tab) == page.editor()->field(QStringLiteral("least"))->control());

    auto* more = qobject_cast<OfficeButton*>(press(Qt::Key_Tab));
    REQUIRE(more);
    CHECK_FALSE(page.editor()->field(QStringLiteral("validity"))->isVisible());
    press(Qt::Key_Space);
    CHECK(page.editor()->field(QStringLiteral("validity"))->isVisible());
    CHECK(more->text() == ProgrammeEditor::tr("Fewer settings"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(simulated.size() == 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(discarded.size() == 1);
    auto* launch = qobject_cast<OfficeButton*>(press(Qt::Key_Tab));
    REQUIRE(launch);
    CHECK(launch->isPrimary());
    press(Qt::Key_Return);
    CHECK(launched.size() == 1);
}

TEST_CASE("Esc and the name above the title lead back to the list")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme")));
    QSignalSpy left(office.programmes, &ProgrammesPage::left);
    auto* field = office.programmes->editor()->field(QStringLiteral("reward"))->control();
    field->setFocus();
    press(Qt::Key_Escape);
    CHECK(left.size() == 1);
    auto* back = buttonSaying(*office.shell, ProgrammeEditor::tr("Programmes"));
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(left.size() == 2);
    field->setFocus();
    office.programmes->render(programmesSample(QStringLiteral("programmes")));
    CHECK_FALSE(office.programmes->editor()->isVisible());
    CHECK(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

TEST_CASE("an answer from outside never overwrites what is being typed")
{
    auto state = programmesSample(QStringLiteral("programme"));
    auto const office = shownOffice(state);
    auto* line =
        qobject_cast<QLineEdit*>(office.programmes->editor()->field(QStringLiteral("least"))->control());
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    typeText(line, QStringLiteral("1"));
    state.editor->fields[2].value = QStringLiteral("1,00");
    state.editor->fields[2].error = QStringLiteral("?");
    office.programmes->render(state);
    CHECK(line->text() == QStringLiteral("1"));
    CHECK(line->accessibleDescription() == QStringLiteral("?"));
    // Another programme's answer is not about what was typed here.
    office.programmes->render(programmesSample(QStringLiteral("programme-points")));
    CHECK_FALSE(office.programmes->editor()->field(QStringLiteral("least")));
}

TEST_CASE("the stepper stops at its ends, and its buttons do what its keys do")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme-many")));
    QSignalSpy fields(office.programmes, &ProgrammesPage::fieldChanged);
    auto* field = office.programmes->editor()->field(QStringLiteral("stamps"));
    field->setFocus();
    press(Qt::Key_Up);
    CHECK(fields.isEmpty());
    auto const buttons = field->findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 2);
    CHECK_FALSE(buttons.at(1)->isEnabled());
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    REQUIRE(fields.size() == 1);
    CHECK(fields.first().last().toString() == QStringLiteral("19"));
    CHECK(buttons.at(1)->isEnabled());
    CHECK(field->value() == QStringLiteral("19"));
}

TEST_CASE("a running calculation shows how far it is, and the same button cancels it")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme-points")));
    QSignalSpy simulated(office.programmes, &ProgrammesPage::simulate);
    QSignalSpy cancelled(office.programmes, &ProgrammesPage::cancelSimulation);
    auto* cancel = buttonSaying(*office.shell, TrialPanel::tr("Cancel"));
    REQUIRE(cancel);
    cancel->click();
    CHECK(cancelled.size() == 1);
    CHECK(simulated.isEmpty());
}

TEST_CASE("an error in a setting that is folded away unfolds it")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme-wrong")));
    auto* field = office.programmes->editor()->field(QStringLiteral("validity"));
    CHECK(field->isVisible());
    CHECK_FALSE(field->control()->accessibleDescription().isEmpty());
}

TEST_CASE("a programme that has run stays of its kind")
{
    auto const office = shownOffice(programmesSample(QStringLiteral("programme-charity")));
    QSignalSpy kinds(office.programmes, &ProgrammesPage::templateChosen);
    QSignalSpy ended(office.programmes, &ProgrammesPage::endProgramme);
    for (auto* tile : office.programmes->findChildren<TemplateButton*>())
        if (!tile->isChecked()) QTest::mouseClick(tile, Qt::LeftButton);
    CHECK(kinds.isEmpty());
    buttonSaying(*office.shell, ProgrammeEditor::tr("End the programme"))->click();
    CHECK(ended.size() == 1);
}

TEST_CASE("what lies below a small screen is reached by the page keys")
{
    auto const office =
        shownOffice(programmesSample(QStringLiteral("programme-cashback")), Language::Polish, {1024, 768});
    auto const place = [&] { return office.programmes->mapTo(office.shell.get(), QPoint(0, 0)).y(); };
    REQUIRE(office.programmes->height() > office.shell->height());
    office.programmes->editor()->field(QStringLiteral("percent"))->setFocus();
    press(Qt::Key_PageDown);
    CHECK(place() + office.programmes->height() == office.shell->height());
    press(Qt::Key_PageUp);
    CHECK(place() == 0);
}
