// office_gallery DIR: saves a picture of every sample state of the office, to be held beside the target
// pictures.
#include "tests/ui/OfficeSamples.h"
#include "ui/office/FormField.h"
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

bool save(QDir const& directory, Setting const& setting)
{
    auto const polish = setting.language == test::Language::Polish;
    ui::installLanguage(*qApp, polish ? QStringLiteral("pl") : QStringLiteral("en"));
    ui::Theme::install(*qApp, setting.scheme);
    for (auto const& [name, state] : test::programmesSamples(setting.language)) {
        auto const office = test::sampleOffice(state, setting.language);
        office.shell->resize(setting.size);
        office.shell->show();
        office.shell->activateWindow();
        // As in the target picture, the third field is being filled in.
        if (auto* field = office.programmes->editor()->field(QStringLiteral("least"))) field->setFocus();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        auto const file =
            directory.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(setting.suffix)));
        if (!office.shell->grab().save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            return false;
        }
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
