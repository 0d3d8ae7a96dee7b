// Where a new shop may stand: countries with their time zones and currencies, the likeliest first.
#pragma once

#include <cstdint>
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace bywalec::ui {

struct Place {
    QString zone; ///< as IANA calls it
    QString name; ///< "Polska (Warszawa)"
    QString currency;
};

/// What amounts mean there: the same coffee is 15 zł and 800 Ft.
struct Cash {
    QString code;
    QString name;   ///< "złoty (zł)"
    QString symbol; ///< "zł"
    std::int64_t perPointMinor = 100;
    int coffeePoints = 100;            ///< what a coffee should cost in points
    std::int64_t silverMinor = 50'000; ///< spent in a year by somebody who comes often
};

/// In the language that is installed. Of the zones only those that this computer knows.
QList<Place> places();
QList<Cash> currencies();
/// That currency, or the first one.
Cash cashOf(QString const& code);
/// The computer's own zone where it says something, otherwise the first place's. Not all of them are in
/// places().
QString likelyZone(QByteArray const& systemZone);
/// The currency that one pays with there; euro where places() has no such zone.
QString usualCurrency(QString const& zone);

} // namespace bywalec::ui
