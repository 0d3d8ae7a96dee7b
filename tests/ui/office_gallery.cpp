// office_gallery DIR: saves a picture of every sample state of the office, to be held beside the target
// pictures.
#include "tests/ui/FirstRunSamples.h"
#include "tests/ui/OfficePageSamples.h"
#include "ui/offers/OfferEditor.h"
#include "ui/office/OfficeButton.h"
#include "ui/programmes/ProgrammeEditor.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QDir>

using namespace bywalec;

namespace {

struct Setting {
    char const* suffix;
    test::Language language;
    ui::Scheme scheme;
    QSize size;
};

bool shoot(QWidget& window, QDir const& directory, QString const& name, Setting const& setting)
{
    window.resize(setting.size);
    window.show();
    window.activateWindow();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    auto const file =
        directory.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(setting.suffix)));
    if (window.grab().save(file)) return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
    return false;
}

bool save(QDir const& directory, Setting const& setting)
{
    auto const polish = setting.language == test::Language::Polish;
    ui::installLanguage(*qApp, polish ? QStringLiteral("pl") : QStringLiteral("en"));
    ui::Theme::install(*qApp, setting.scheme);
    for (auto const& [name, state] : test::programmesSamples(setting.language)) {
        auto const office = test::sampleOffice(state, setting.language);
        // As in the target picture, the third field is being filled in.
        if (auto* field = office.programmes->editor()->field(QStringLiteral("least"))) field->setFocus();
        if (!shoot(*office.shell, directory, name, setting)) return false;
    }
    for (auto const& sample : test::pageSamples(setting.language)) {
        auto const office = test::samplePage(sample, setting.language);
        if (!shoot(*office.shell, directory, sample.name, setting)) return false;
        if (!sample.offers.editor || sample.offers.editor->more.isEmpty()) continue;
        for (auto* button : office.offers->editor()->findChildren<ui::OfficeButton*>())
            if (button->text() == ui::OfferEditor::tr("More settings")) button->click();
        if (!shoot(*office.shell, directory, sample.name + QStringLiteral("-more"), setting)) return false;
    }
    for (auto const& [name, state] : test::firstRunSamples(setting.language)) {
        ui::FirstRunWizard wizard;
        wizard.render(state);
        if (!shoot(wizard, directory, name, setting)) return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: office_gallery DIR\n");
        return 2;
    }
    ui::Theme::animations = false;
    QDir directory(QString::fromLocal8Bit(argv[1]));
    if (!directory.mkpath(QStringLiteral("."))) return 1;
    for (auto const& setting :
         {Setting{"pl", test::Language::Polish, ui::Scheme::Light, {1280, 800}},
          Setting{"pl-dark", test::Language::Polish, ui::Scheme::Dark, {1280, 800}},
          Setting{"en", test::Language::English, ui::Scheme::Light, {1280, 800}},
          Setting{"pl-1024", test::Language::Polish, ui::Scheme::Light, {1024, 768}},
          Setting{"en-1024-dark", test::Language::English, ui::Scheme::Dark, {1024, 768}}})
        if (!save(directory, setting)) return 1;
    return 0;
}
