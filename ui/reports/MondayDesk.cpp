// Everything here asks the owner where to; what is written is the controller's.
#include "ui/reports/MondayDesk.h"

#include "ui/reports/GoalsController.h"
#include "ui/reports/MondayController.h"
#include "ui/reports/MondayPage.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace bywalec::ui {

namespace {
QString askWhere(MondayPage& page, QString const& title, QString const& name, QString const& filter)
{
    auto const home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(&page, title, home + QLatin1Char('/') + name, filter);
}

void printPage(MondayPage& page, MondayState const& state)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(state.when);
    QPrintDialog dialog(&printer, &page);
    if (dialog.exec() != QDialog::Accepted) return;
    if (MondayPaper(state, PaperNames::Initials).print(printer, printer.resolution())) return;
    page.setNotice(MondayPage::tr("Not printed. Check the printer."));
}

void connectGoals(MondayPage& page, MondayController& controller, GoalsController& goals)
{
    auto* panel = &page.goals();
    auto* g = &goals;
    QObject::connect(g, &GoalsController::formChanged, panel, &GoalsPanel::renderForm);
    QObject::connect(g, &GoalsController::noticed, &page, &MondayPage::setNotice);
    QObject::connect(g, &GoalsController::written, &controller, &MondayController::refresh);
    QObject::connect(panel, &GoalsPanel::newGoal, g, &GoalsController::newGoal);
    QObject::connect(panel, &GoalsPanel::fieldChanged, g, &GoalsController::changeField);
    QObject::connect(panel, &GoalsPanel::save, g, &GoalsController::save);
    QObject::connect(panel, &GoalsPanel::cancel, g, &GoalsController::cancel);
    QObject::connect(panel, &GoalsPanel::closed, g, &GoalsController::closeGoal);
}
} // namespace

void connectMonday(MondayPage& page, MondayController& controller, GoalsController& goals)
{
    connectGoals(page, controller, goals);
    auto* p = &page;
    auto* c = &controller;
    QObject::connect(c, &MondayController::stateChanged, p, &MondayPage::render);
    QObject::connect(c, &MondayController::noticed, p, &MondayPage::setNotice);
    QObject::connect(p, &MondayPage::sourceWanted, c, &MondayController::readRows);
    QObject::connect(c, &MondayController::rowsRead, p, &MondayPage::showRows);
    QObject::connect(p, &MondayPage::previousWanted, c, &MondayController::showPrevious);
    QObject::connect(p, &MondayPage::nextWanted, c, &MondayController::showNext);
    QObject::connect(p, &MondayPage::kindWanted, c, &MondayController::showKind);
    QObject::connect(p, &MondayPage::pdfWanted, p, [p, c] {
        auto const file = askWhere(*p, MondayPage::tr("Save as PDF"), c->suggestedName(QStringLiteral("pdf")),
                                   QStringLiteral("PDF (*.pdf)"));
        if (!file.isEmpty()) c->savePdf(file);
    });
    QObject::connect(p, &MondayPage::csvWanted, p, [p, c] {
        auto const file = askWhere(*p, MondayPage::tr("Save the numbers as CSV"),
                                   c->suggestedName(QStringLiteral("csv")), QStringLiteral("CSV (*.csv)"));
        if (!file.isEmpty()) c->saveCsv(file);
    });
    QObject::connect(p, &MondayPage::printWanted, p, [p, c] { printPage(*p, c->state()); });
}

} // namespace bywalec::ui
