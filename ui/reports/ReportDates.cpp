// Polish writes months short in Roman numerals: 1 XI.
#include "ui/reports/ReportDates.h"

#include "core/words/Words.h"
#include "ui/theme/Language.h"

#include <QCoreApplication>
#include <QDate>

namespace bywalec::ui::dates {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MondayPage)
};

QDate dateOf(LocalDay day)
{
    return QDate(1970, 1, 1).addDays(day.number);
}

QString roman(int number)
{
    static constexpr char const* names[] = {"I",   "II",   "III", "IV", "V",  "VI",
                                            "VII", "VIII", "IX",  "X",  "XI", "XII"};
    return QLatin1String(names[number - 1]);
}

QString shortMonth(LocalDay day)
{
    auto const locale = languageLocale();
    auto const month = dateOf(day).month();
    return locale.language() == QLocale::Polish ? roman(month)
                                                : locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

} // namespace

QString titleOf(Period const& period, Words const& words)
{
    auto const first = dateOf(period.first);
    if (period.kind == PeriodKind::Month) {
        auto month = languageLocale().standaloneMonthName(first.month());
        month[0] = month[0].toUpper();
        return month + QChar(QChar::Nbsp) + QString::number(period.year());
    }
    if (period.kind == PeriodKind::Quarter)
        //: %1 is the quarter as a Roman number, %2 the year
        return Texts::tr("Quarter %1, %2").arg(roman(period.number())).arg(period.year());
    auto const last = dateOf(period.last);
    auto const from = first.year() != last.year()     ? said(words.date(period.first))
                      : first.month() != last.month() ? said(words.day(period.first))
                                                      : QString::number(first.day());
    return Texts::tr("Week %1, %2 to %3").arg(period.number()).arg(from, said(words.date(period.last)));
}

QString brief(Period const& period)
{
    if (period.kind == PeriodKind::Month) return shortMonth(period.first);
    if (period.kind == PeriodKind::Quarter)
        return roman(period.number()) + QChar(QChar::Nbsp) +
               QStringLiteral("%1").arg(period.year() % 100, 2, 10, QLatin1Char('0'));
    //: a week in a chart, as short as can be
    return Texts::tr("w. %1").arg(period.number());
}

QString brief(LocalDay day)
{
    return QString::number(dateOf(day).day()) + QChar(QChar::Nbsp) + shortMonth(day);
}

QString weekdayAndDay(LocalDay day)
{
    auto const date = dateOf(day);
    //: the days of the week from Monday on, as short as can be, with a space between
    auto const names = Texts::tr("Mo Tu We Th Fr Sa Su").split(QLatin1Char(' '));
    return names.value(date.dayOfWeek() - 1) + QChar(QChar::Nbsp) + QString::number(date.day());
}

QString dayOfMonth(LocalDay day)
{
    return QString::number(dateOf(day).day());
}

} // namespace bywalec::ui::dates
