// The rows behind a number, as the words of a table.
#include "core/reports/ReportWords.h"
#include "core/reports/RowsBehind.h"
#include "ui/reports/MondayController.h"

#include <QCoreApplication>

namespace bywalec::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MondayPage)
};

QString whoIs(Person const& person)
{
    if (!person.name.empty()) return QString::fromStdString(person.name);
    if (!person.number.empty()) return Texts::tr("card %1").arg(QString::fromStdString(person.number));
    return Texts::tr("without a card");
}

std::optional<RowsOf> rowsOf(Topic topic)
{
    switch (topic) {
    case Topic::Orders:
    case Topic::Days:
        return RowsOf::Orders;
    case Topic::Revenue:
    case Topic::Average:
        return RowsOf::Amounts;
    case Topic::Active:
    case Topic::Members:
        return RowsOf::Active;
    case Topic::Newcomers:
        return RowsOf::Newcomers;
    case Topic::Churn:
        return RowsOf::Lost;
    case Topic::Nps:
        return RowsOf::Answers;
    default:
        return std::nullopt;
    }
}

} // namespace

MondayRows mondayRows(Topic topic, RowsBehind const& behind, WeeklyReport const& report, Words const& words)
{
    MondayRows out;
    out.topic = topic;
    for (auto const& row : behind.rows) {
        auto const value = row.score         ? words.number(*row.score)
                           : row.amountMinor ? words.money({*row.amountMinor, report.currency})
                                             : std::string("—");
        out.rows << MondayRows::Row{QString::fromStdString(words.date(row.day)), whoIs(row.person),
                                    QString::fromStdString(value)};
    }
    auto const all = QString::fromStdString(words.number(behind.count));
    out.count = std::int64_t(behind.rows.size()) < behind.count
                    ? Texts::tr("The newest %1 of %2").arg(behind.rows.size()).arg(all)
                    : Texts::tr("Rows: %1").arg(all);
    return out;
}

void MondayController::readRows(Topic topic)
{
    auto const what = rowsOf(topic);
    if (!what || !m_report) return;
    ++m_pending;
    m_runner.read([what = *what, report = m_report, key = m_runner.sealKey()](
                      Transaction& tx) -> Result<RowsBehind> { return rowsBehind(tx, what, *report, key); },
                  this,
                  [this, topic, report = m_report](Result<RowsBehind> const& behind) {
                      --m_pending;
                      if (behind && report == m_report)
                          Q_EMIT rowsRead(mondayRows(topic, *behind, *report, m_words));
                  });
}

} // namespace bywalec::ui
