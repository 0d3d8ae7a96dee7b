// The catalogue of the widgets' own words: installed at start, changed without a restart of the process.
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace bywalec::ui {

/// "pl" or "en"; widgets made afterwards speak it. False if there is no catalogue for it: English then.
bool installLanguage(QCoreApplication& application, QString const& language);
/// How that language writes numbers, whatever the computer's own locale is.
QLocale languageLocale();

} // namespace bywalec::ui
