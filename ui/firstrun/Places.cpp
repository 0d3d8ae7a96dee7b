// Poland first, then its neighbours, then the rest of Europe: a longer list would have to be searched.
#include "ui/firstrun/Places.h"

#include "core/base/LocalDay.h"

#include <array>
#include <QCoreApplication>

namespace bywalec::ui {

namespace {
constexpr char context[] = "bywalec::ui::Places";

struct PlaceRow {
    char const* zone;
    char const* name;
    char const* currency;
};
constexpr std::array placeRows{
    PlaceRow{"Europe/Warsaw", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Poland (Warsaw)"), "PLN"},
    PlaceRow{"Europe/Berlin", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Germany (Berlin)"), "EUR"},
    PlaceRow{"Europe/Prague", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Czechia (Prague)"), "CZK"},
    PlaceRow{"Europe/Bratislava", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Slovakia (Bratislava)"), "EUR"},
    PlaceRow{"Europe/Vilnius", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Lithuania (Vilnius)"), "EUR"},
    PlaceRow{"Europe/Kiev", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Ukraine (Kyiv)"), "UAH"},
    PlaceRow{"Europe/Budapest", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Hungary (Budapest)"), "HUF"},
    PlaceRow{"Europe/Vienna", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Austria (Vienna)"), "EUR"},
    PlaceRow{"Europe/London", QT_TRANSLATE_NOOP("bywalec::ui::Places", "United Kingdom (London)"), "GBP"},
    PlaceRow{"Europe/Dublin", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Ireland (Dublin)"), "EUR"},
    PlaceRow{"Europe/Amsterdam", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Netherlands (Amsterdam)"), "EUR"},
    PlaceRow{"Europe/Brussels", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Belgium (Brussels)"), "EUR"},
    PlaceRow{"Europe/Paris", QT_TRANSLATE_NOOP("bywalec::ui::Places", "France (Paris)"), "EUR"},
    PlaceRow{"Europe/Rome", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Italy (Rome)"), "EUR"},
    PlaceRow{"Europe/Madrid", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Spain (Madrid)"), "EUR"},
    PlaceRow{"Europe/Lisbon", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Portugal (Lisbon)"), "EUR"},
    PlaceRow{"Europe/Stockholm", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Sweden (Stockholm)"), "SEK"},
    PlaceRow{"Europe/Copenhagen", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Denmark (Copenhagen)"), "DKK"},
    PlaceRow{"Europe/Oslo", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Norway (Oslo)"), "NOK"},
    PlaceRow{"Europe/Zurich", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Switzerland (Zurich)"), "CHF"},
    PlaceRow{"Europe/Bucharest", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Romania (Bucharest)"), "RON"},
};

struct CashRow {
    char const* code;
    char const* name;
    char const* symbol;
    std::int64_t perPointMinor;
    int coffeePoints;
    std::int64_t silverMinor;
};
constexpr std::array cashRows{
    CashRow{"PLN", QT_TRANSLATE_NOOP("bywalec::ui::Places", "złoty (zł)"), "zł", 100, 100, 50'000},
    CashRow{"EUR", QT_TRANSLATE_NOOP("bywalec::ui::Places", "euro (€)"), "€", 100, 30, 15'000},
    CashRow{"CZK", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Czech crown (Kč)"), "Kč", 1000, 60, 300'000},
    CashRow{"HUF", QT_TRANSLATE_NOOP("bywalec::ui::Places", "forint (Ft)"), "Ft", 10'000, 80, 5'000'000},
    CashRow{"UAH", QT_TRANSLATE_NOOP("bywalec::ui::Places", "hryvnia (₴)"), "₴", 1000, 70, 500'000},
    CashRow{"GBP", QT_TRANSLATE_NOOP("bywalec::ui::Places", "pound (£)"), "£", 100, 30, 15'000},
    CashRow{"SEK", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Swedish crown (kr)"), "kr", 1000, 40, 150'000},
    CashRow{"DKK", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Danish crown (kr)"), "kr", 1000, 40, 100'000},
    CashRow{"NOK", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Norwegian crown (kr)"), "kr", 1000, 40, 150'000},
    CashRow{"CHF", QT_TRANSLATE_NOOP("bywalec::ui::Places", "Swiss franc (CHF)"), "CHF", 100, 50, 20'000},
    CashRow{"RON", QT_TRANSLATE_NOOP("bywalec::ui::Places", "leu (RON)"), "lei", 100, 120, 60'000},
    CashRow{"USD", QT_TRANSLATE_NOOP("bywalec::ui::Places", "dollar ($)"), "$", 100, 40, 20'000},
};

Cash cashFrom(CashRow const& row)
{
    return {QString::fromLatin1(row.code),
            QCoreApplication::translate(context, row.name),
            QString::fromUtf8(row.symbol),
            row.perPointMinor,
            row.coffeePoints,
            row.silverMinor};
}
} // namespace

QList<Place> places()
{
    // Looked up once: the list is asked for at every key.
    static auto const known = [] {
        std::array<bool, placeRows.size()> found{};
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i] = Zone::find(placeRows[i].zone).has_value();
        return found;
    }();
    QList<Place> result;
    for (std::size_t i = 0; i < known.size(); ++i)
        if (auto const& row = placeRows[i]; known[i])
            result << Place{QString::fromLatin1(row.zone), QCoreApplication::translate(context, row.name),
                            QString::fromLatin1(row.currency)};
    return result;
}

QList<Cash> currencies()
{
    QList<Cash> result;
    for (auto const& row : cashRows)
        result << cashFrom(row);
    return result;
}

Cash cashOf(QString const& code)
{
    for (auto const& row : cashRows)
        if (code == QLatin1String(row.code)) return cashFrom(row);
    return cashFrom(cashRows.front());
}

QString likelyZone(QByteArray const& systemZone)
{
    // "UTC" and "Etc/GMT+1" are what computers say that nobody has told where they are.
    bool const telling = systemZone.contains('/') && !systemZone.startsWith("Etc/");
    if (telling && Zone::find(systemZone.toStdString())) return QString::fromLatin1(systemZone);
    return QString::fromLatin1(placeRows.front().zone);
}

QString usualCurrency(QString const& zone)
{
    for (auto const& row : placeRows)
        if (zone == QLatin1String(row.zone)) return QString::fromLatin1(row.currency);
    return QStringLiteral("EUR");
}

} // namespace bywalec::ui
