// From the report to the words and bars of the page; nothing here asks the core.
#include "core/reports/ReportWords.h"
#include "ui/reports/MondayState.h"
#include "ui/reports/ReportDates.h"

#include <algorithm>
#include <QCoreApplication>

namespace bywalec::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MondayPage)
};

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

QString nameOf(Person const& person)
{
    if (!person.name.empty()) return said(person.name);
    if (!person.number.empty()) return Texts::tr("card %1").arg(said(person.number));
    return Texts::tr("without a card");
}

// "Anna Maria Kowalska" → "A. M. K."; a card's number names nobody and stays.
QString initialsOf(Person const& person)
{
    if (person.name.empty()) return nameOf(person);
    QStringList letters;
    for (auto const& word : said(person.name).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        letters << word.left(1).toUpper() + QLatin1Char('.');
    return letters.join(QChar(QChar::Nbsp));
}

using Naming = QString (*)(Person const&);

MondayComparison comparison(Words const& words, QString const& text, std::optional<double> value,
                            TileKind kind, std::optional<int> percent, Currency currency)
{
    MondayComparison out;
    out.text = text;
    out.value = said(tileValue(words, value, kind, currency));
    out.percent = said(percentText(words, percent));
    out.better = percent.value_or(0) >= 0;
    return out;
}

MondayTile tileOf(Words const& words, WeeklyReport const& report, Topic topic, Tile const& tile)
{
    auto const kind = topic == Topic::Revenue || topic == Topic::Average ? TileKind::Money : TileKind::Count;
    MondayTile out;
    out.topic = topic;
    out.label = ui::nameOf(topic);
    out.value = said(tileValue(words, tile.value, kind, report.currency));
    out.before = comparison(words, said(beforeSentence(words, report, tile, kind)), tile.before, kind,
                            tile.percentBefore, report.currency);
    out.lastYear = comparison(words, said(lastYearSentence(words, report, tile, kind)), tile.lastYear, kind,
                              tile.percentLastYear, report.currency);
    return out;
}

QString dayLabel(PeriodKind kind, DayBar const& bar)
{
    if (kind == PeriodKind::Week) return dates::weekdayAndDay(bar.first);
    if (kind == PeriodKind::Month) return dates::dayOfMonth(bar.first);
    return dates::brief(Period::holding(PeriodKind::Week, bar.first));
}

QString beforeRowOf(PeriodKind kind)
{
    return kind == PeriodKind::Week    ? Texts::tr("last week")
           : kind == PeriodKind::Month ? Texts::tr("last month")
                                       : Texts::tr("last quarter");
}

QString thisRowOf(PeriodKind kind)
{
    return kind == PeriodKind::Week    ? Texts::tr("this week")
           : kind == PeriodKind::Month ? Texts::tr("this month")
                                       : Texts::tr("this quarter");
}

MondayChart daysChart(Words const& words, WeeklyReport const& report)
{
    auto const kind = report.period.kind;
    MondayChart chart;
    chart.topic = Topic::Days;
    chart.title =
        kind == PeriodKind::Quarter ? Texts::tr("Orders week by week") : Texts::tr("Orders day by day");
    chart.solid = thisRowOf(kind);
    chart.outline = chart.paperOutline = beforeRowOf(kind);
    if (report.closedBefore.size() == 1)
        chart.outline =
            Texts::tr("%1, no orders on %2").arg(chart.outline, dates::brief(report.closedBefore[0]));
    for (auto const& day : report.days) {
        MondayBar bar;
        bar.label = dayLabel(kind, day);
        bar.value = double(day.orders);
        if (!day.future) bar.text = said(words.number(day.orders));
        if (day.ordersBefore) bar.before = double(*day.ordersBefore);
        bar.unusual = day.unusualMedian.has_value();
        bar.spoken = day.future ? Texts::tr("%1: still to come").arg(bar.label)
                                : Texts::tr("%1: %2").arg(bar.label, bar.text);
        chart.bars << bar;
    }
    return chart;
}

MondayChart membersChart(Words const& words, WeeklyReport const& report)
{
    auto const kind = report.period.kind;
    MondayChart chart;
    chart.topic = Topic::Members;
    auto const count = int(report.members.size());
    chart.title = kind == PeriodKind::Week    ? Texts::tr("Customers over %n weeks", nullptr, count)
                  : kind == PeriodKind::Month ? Texts::tr("Customers over %n months", nullptr, count)
                                              : Texts::tr("Customers over %n quarters", nullptr, count);
    chart.solid = Texts::tr("returning");
    chart.outline = chart.paperOutline = Texts::tr("new");
    chart.fewLabels = true;
    for (auto const& each : report.members) {
        MondayBar bar;
        auto const all = said(words.number(each.newMembers + each.returning));
        bar.label = dates::brief(each.period);
        bar.value = double(each.returning);
        bar.upper = double(each.newMembers);
        if (chart.bars.size() >= count - 2) bar.text = all;
        bar.spoken =
            Texts::tr("%1: %2, of them new: %3").arg(bar.label, all, said(words.number(each.newMembers)));
        chart.bars << bar;
    }
    return chart;
}

QList<MondayTalk> talkOf(Words const& words, WeeklyReport const& report)
{
    QList<MondayTalk> rows;
    auto const showsStake = std::any_of(report.talkTo.begin(), report.talkTo.end(),
                                        [](TalkTo const& talk) { return talk.atStakeMinor.has_value(); });
    for (auto const& talk : report.talkTo)
        rows << MondayTalk{nameOf(talk.person),
                           initialsOf(talk.person),
                           said(rhythmText(words, talk)),
                           said(silenceText(words, talk)),
                           said(contactText(words, talk)),
                           talk.stampsHave,
                           talk.stampsNeeded,
                           said(stakeText(words, report, talk)),
                           showsStake};
    return rows;
}

QString thanks(WeeklyReport const& report, Naming naming)
{
    QStringList names;
    for (auto const& each : report.thank)
        names << naming(each.person);
    return names.isEmpty() ? Texts::tr("Nobody yet: it takes four orders or more.")
                           : names.join(QStringLiteral(", "));
}

QString birthdays(WeeklyReport const& report, Naming naming)
{
    constexpr std::size_t most = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, report.birthdays.size()); ++i)
        names << naming(report.birthdays[i].person) + QChar(QChar::Nbsp) +
                     dates::brief(report.birthdays[i].day);
    if (names.isEmpty()) return Texts::tr("Nobody.");
    auto const rest = int(report.birthdays.size()) - int(names.size());
    if (rest > 0) names << Texts::tr("and %n more", nullptr, rest);
    return names.join(QStringLiteral(", "));
}

QString complaints(WeeklyReport const& report, Naming naming)
{
    constexpr int most = 2;
    constexpr int longest = 42;
    QStringList lines;
    for (auto const& complaint : report.complaints) {
        if (lines.size() == most) break;
        auto text = said(complaint.text).simplified();
        if (text.isEmpty()) text = naming(complaint.person);
        if (text.size() > longest) text = text.left(longest - 1).trimmed() + QStringLiteral("…");
        lines << Texts::tr("“%1” (%2)").arg(text, dates::brief(complaint.day));
    }
    return lines.isEmpty() ? Texts::tr("None is open.") : lines.join(QStringLiteral(", "));
}

QList<MondayNote> rememberOf(Words const& words, WeeklyReport const& report)
{
    auto const note = [&](char const* icon, QString const& title, auto text) {
        return MondayNote{QLatin1String(icon), title, text(report, nameOf), text(report, initialsOf), false};
    };
    auto const near = said(nearText(words, report));
    auto notes =
        QList<MondayNote>{note("heart", Texts::tr("Most loyal"), thanks),
                          note("cake", Texts::tr("Birthdays in the week after"), birthdays),
                          {QStringLiteral("gift"), Texts::tr("Close to a reward"), near, near, false},
                          note("triangle", Texts::tr("Open complaints"), complaints)};
    if (auto const favourites = said(favouritesText(words, report)); !favourites.isEmpty())
        notes.insert(1, {QStringLiteral("bag"), Texts::tr("The most loyal buy more often"), favourites,
                         favourites, false});
    if (report.openComplaints > 0) {
        notes.last().title = Texts::tr("Open complaints: %1").arg(said(words.number(report.openComplaints)));
        notes.last().warns = true;
    }
    return notes;
}

MondayGauge gauge(Topic topic, GaugeWords const& words, Gauge const& figures)
{
    MondayGauge out;
    out.topic = topic;
    out.label = nameOf(topic);
    out.value = said(words.value);
    out.detail = said(words.detail);
    out.alarm = said(words.alarm);
    for (auto const& value : figures.series)
        out.series << value;
    return out;
}

QList<MondayGauge> gaugesOf(Words const& words, WeeklyReport const& report)
{
    auto const nps = gauge(Topic::Nps, gaugeWords(words, report.nps), report.nps);
    auto const lifetime =
        gauge(Topic::Lifetime, gaugeWords(words, report.lifetime, report.currency), report.lifetime);
    auto const churn = gauge(Topic::Churn, gaugeWords(words, report.churn), report.churn);
    auto const repeat = gauge(Topic::Repeat, gaugeWords(words, report.repeat), report.repeat);
    auto const frequency = gauge(Topic::Frequency, gaugeWords(words, report.frequency), report.frequency);
    if (report.ratesLead) return {repeat, frequency, churn, nps, lifetime};
    return {nps, lifetime, churn, repeat, frequency};
}

QString joined(std::vector<std::string> const& sentences)
{
    QStringList out;
    for (auto const& sentence : sentences)
        out << said(sentence);
    return out.join(QLatin1Char(' '));
}

QList<MondayNote> blocksOf(Words const& words, WeeklyReport const& report)
{
    auto const block = [](char const* icon, Topic topic, QString const& text) {
        return MondayNote{QLatin1String(icon), nameOf(topic), text, text, false};
    };
    return {block("gift", Topic::Owed, joined(liabilitySentences(words, report))),
            block("calendar", Topic::Forecast, said(forecastSentence(words, report))),
            block("send", Topic::Campaign, joined(campaignSentences(words, report)))};
}

} // namespace

MondayState mondayState(WeeklyReport const& report, Words const& words)
{
    MondayState state;
    state.period = report.period;
    state.hasNext = report.state != ReportState::Running;
    state.when = dates::titleOf(report.period, words);
    if (report.state == ReportState::Running) state.note = Texts::tr("not over yet");
    if (report.state == ReportState::Corrected) state.note = Texts::tr("corrected since");
    state.shop = said(report.shop);
    state.headline = said(headline(words, report));
    state.thisRow = thisRowOf(report.period.kind);
    state.beforeRow = beforeRowOf(report.period.kind);
    state.lastYearRow = Texts::tr("last year");
    state.tiles = {tileOf(words, report, Topic::Orders, report.orders),
                   tileOf(words, report, Topic::Revenue, report.revenue),
                   tileOf(words, report, Topic::Average, report.average),
                   tileOf(words, report, Topic::Active, report.active),
                   tileOf(words, report, Topic::Newcomers, report.newcomers)};
    for (auto const& sentence : correctionSentences(words, report))
        state.alarms << said(sentence);
    for (auto const& bar : report.days)
        if (bar.unusualMedian) state.alarms << said(alarmSentence(words, bar));
    state.closed = said(closedSentence(words, report));
    state.days = daysChart(words, report);
    state.members = membersChart(words, report);
    state.talkTo = talkOf(words, report);
    if (state.talkTo.isEmpty()) state.noTalk = Texts::tr("No regular has fallen out of their own rhythm.");
    state.remember = rememberOf(words, report);
    state.gauges = gaugesOf(words, report);
    state.blocks = blocksOf(words, report);
    for (auto const& course : report.goals)
        state.goals << MondayGoal{said(course.goal.id.text()), said(goalSentence(words, course)),
                                  course.state == GoalState::Behind || course.state == GoalState::Missed};
    for (auto const& sentence : sourceSentences(words, report))
        state.sources << said(sentence);
    return state;
}

} // namespace bywalec::ui
