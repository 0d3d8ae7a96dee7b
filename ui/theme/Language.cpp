// Replaces the translator that was installed last.
#include "ui/theme/Language.h"

#include <QCoreApplication>
#include <QTranslator>

static void initCatalogues() // the macro must stand outside any namespace
{
    Q_INIT_RESOURCE(i18n);
}

namespace bywalec::ui {

namespace {
QLocale& installedLocale()
{
    static QLocale locale;
    return locale;
}
} // namespace

QLocale languageLocale()
{
    return installedLocale();
}

bool installLanguage(QCoreApplication& application, QString const& language)
{
    initCatalogues();
    static QTranslator* current = nullptr;
    delete current; // the destructor takes it out of the application
    current = nullptr;
    installedLocale() = QLocale(language);
    auto* translator = new QTranslator(&application);
    if (!translator->load(QStringLiteral(":/i18n/bywalec_%1.qm").arg(language))) {
        delete translator;
        return language == QStringLiteral("en");
    }
    QCoreApplication::installTranslator(translator);
    current = translator;
    return true;
}

} // namespace bywalec::ui
