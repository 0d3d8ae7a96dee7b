// Everything here asks the owner where to; what is made is the controller's.
#include "ui/settings/SettingsDesk.h"

#include "ui/settings/SettingsController.h"
#include "ui/settings/SettingsPage.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace bywalec::ui {

namespace {
QString askWhere(SettingsPage& page, QString const& title, QString const& name, QString const& filter)
{
    auto const home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(&page, title, home + QLatin1Char('/') + name, filter);
}

void printSlips(SettingsPage& page, SettingsController& controller)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(SettingsPage::tr("Codes for guests"));
    QPrintDialog dialog(printer.get(), &page);
    if (dialog.exec() != QDialog::Accepted) return;
    controller.makeSlips(
        [printer](SlipPaper const& paper) { return paper.print(*printer, printer->resolution()); });
}
} // namespace

void connectSettings(SettingsPage& page, SettingsController& controller)
{
    auto* p = &page;
    auto* c = &controller;
    QObject::connect(c, &SettingsController::stateChanged, p, &SettingsPage::render);
    QObject::connect(p, &SettingsPage::newKey, c, &SettingsController::newKey);
    QObject::connect(p, &SettingsPage::saveKey, p, [p, c] {
        auto const file = askWhere(*p, SettingsPage::tr("Save the recovery key"),
                                   SettingsPage::tr("bywalec-recovery-key.txt"), {});
        if (!file.isEmpty()) c->saveKeyTo(file);
    });
    QObject::connect(p, &SettingsPage::saveSlips, p, [p, c] {
        auto const file = askWhere(*p, SettingsPage::tr("Save as PDF"), SettingsPage::tr("codes.pdf"),
                                   QStringLiteral("PDF (*.pdf)"));
        if (!file.isEmpty()) c->saveSlipsTo(file);
    });
    QObject::connect(p, &SettingsPage::printSlips, p, [p, c] { printSlips(*p, *c); });
}

} // namespace bywalec::ui
