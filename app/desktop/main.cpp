// bywalec: flags and composition; the work is in ui and core.
#include "app/desktop/Application.h"
#include "app/desktop/ReportFile.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/Tour.h"
#include "ui/input/MediaBackend.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

namespace {

struct Flags {
    bywalec::ApplicationOptions application;
    QString tour;
    bywalec::ReportFile report;
    bywalec::ui::Scheme scheme = bywalec::ui::Scheme::Light;
};

Flags readFlags(QApplication const& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Bywalec: the loyalty desk for small shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption const shop(QStringLiteral("shop"), QStringLiteral("The shop's file."),
                                  QStringLiteral("FILE"));
    QCommandLineOption const keyFile(QStringLiteral("key-file"),
                                     QStringLiteral("The shop's keys in a file instead of the keychain."),
                                     QStringLiteral("FILE"));
    QCommandLineOption const counter(QStringLiteral("counter"),
                                     QStringLiteral("Fill the screen with the counter."));
    QCommandLineOption const lang(QStringLiteral("lang"), QStringLiteral("pl or en."),
                                  QStringLiteral("LANG"));
    QCommandLineOption const dark(QStringLiteral("dark"), QStringLiteral("Light letters on a dark ground."));
    QCommandLineOption const light(QStringLiteral("light"),
                                   QStringLiteral("Dark letters on a light ground."));
    QCommandLineOption const tour(
        QStringLiteral("tour"),
        QStringLiteral("Show everything once on a shop of its own, save pictures into DIR, and end."),
        QStringLiteral("DIR"));
    QCommandLineOption const report(
        QStringLiteral("report"),
        QStringLiteral(
            "Write the Monday page of a week, month or quarter and end: 2025-W45, 2025-11, 2025-Q4."),
        QStringLiteral("PERIOD"));
    QCommandLineOption const pdf(QStringLiteral("pdf"), QStringLiteral("Where --report writes to."),
                                 QStringLiteral("FILE"));
    QCommandLineOption const names(QStringLiteral("full-names"),
                                   QStringLiteral("In --report: names instead of initials."));
    parser.addOptions({shop, keyFile, counter, lang, dark, light, tour, report, pdf, names});
    parser.process(application);

    Flags flags;
    flags.tour = parser.value(tour);
    flags.report = {parser.value(report), parser.value(pdf), parser.isSet(names)};
    auto& options = flags.application;
    auto const home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.file = parser.isSet(shop) ? parser.value(shop) : home + QStringLiteral("/shop.bywalec");
    options.keyFile = parser.isSet(keyFile) ? parser.value(keyFile) : options.file + QStringLiteral(".key");
    options.keychain = !parser.isSet(keyFile);
    options.language = parser.value(lang);
    options.fullScreen = parser.isSet(counter);
    flags.scheme = parser.isSet(dark)    ? bywalec::ui::Scheme::Dark
                   : parser.isSet(light) ? bywalec::ui::Scheme::Light
                                         : bywalec::ui::Theme::desktopScheme();
    return flags;
}

} // namespace

int main(int argc, char** argv)
{
    bywalec::ui::chooseMediaBackend();
    // The tour and the report must work where there is no display at all.
    bool const display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    for (int i = 1; i < argc; ++i)
        if ((QByteArray(argv[i]).startsWith("--tour") || QByteArray(argv[i]).startsWith("--report")) &&
            !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bywalec"));
    QApplication::setApplicationVersion(QStringLiteral(BYWALEC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("pl.bywalec.bywalec"));
    auto const flags = readFlags(application);
    if (!flags.tour.isEmpty()) {
        bywalec::Tour tour(flags.tour);
        return tour.run();
    }

    if (!flags.report.period.isEmpty()) return bywalec::writeReport(flags.application, flags.report);

    auto const folder = QFileInfo(flags.application.file).absoluteDir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        std::fprintf(stderr, "bywalec: can't make the folder %s\n", qUtf8Printable(folder.path()));
    bywalec::SingleInstance instance(flags.application.file);
    if (instance.handedOver()) return 0;
    bywalec::ui::Theme::install(application, flags.scheme);
    bywalec::Application shop(flags.application);
    QObject::connect(&instance, &bywalec::SingleInstance::raiseAsked, &shop, &bywalec::Application::raise);
    shop.start();
    return QApplication::exec();
}
