// counter_gallery DIR: saves a picture of every sample state, to be held beside the target pictures.
#include "tests/ui/CounterSamples.h"
#include "ui/counter/CounterScreen.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/NoteView.h"
#include "ui/counter/PayRow.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace bywalec;

namespace {

struct Setting {
    char const* suffix;
    test::Language language;
    ui::Scheme scheme;
    QSize size;
};

/// The form as the target picture shows it, with the field for the address open besides.
void fillIn(ui::CounterScreen& screen)
{
    if (auto* name = qobject_cast<QLineEdit*>(screen.focusWidget())) name->setText(QStringLiteral("Ola"));
    screen.findChildren<ui::ConsentBox*>().last()->click();
}

void openNote(ui::CounterScreen& screen)
{
    if (auto* chip = screen.findChild<ui::NoteChip*>()) chip->click();
}

/// More points than the bill takes, as the panel's problem says.
void payTooMuch(ui::CounterScreen& screen)
{
    if (auto* amount = qobject_cast<QLineEdit*>(screen.focusWidget()))
        amount->setText(QStringLiteral("24,00"));
    screen.findChild<ui::PayRow*>()->field()->setText(QStringLiteral("340"));
}

bool save(QDir const& directory, Setting const& setting)
{
    auto const language =
        setting.language == test::Language::Polish ? QStringLiteral("pl") : QStringLiteral("en");
    ui::installLanguage(*qApp, language);
    ui::Theme::install(*qApp, setting.scheme);
    for (auto const& [name, state] : test::counterSamples(setting.language)) {
        ui::CounterScreen screen;
        screen.resize(setting.size);
        screen.render(state);
        if (state.camera != ui::CameraMood::Off)
            screen.setCameraPreview(test::cameraFrame(state.camera == ui::CameraMood::Read));
        screen.show();
        if (name == QStringLiteral("enrol")) fillIn(screen);
        if (name == QStringLiteral("twelve")) openNote(screen);
        if (name == QStringLiteral("purchase-points")) payTooMuch(screen);
        QCoreApplication::processEvents();
        auto const file =
            directory.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(setting.suffix)));
        if (!screen.grab().save(file)) {
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
        std::fprintf(stderr, "usage: counter_gallery DIR\n");
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
