// Words of the domain come from the core's catalogue; what only this page says is its own.
#include "ui/customers/CustomerTexts.h"

#include "ui/counter/ProgrammeTexts.h"
#include "ui/theme/Language.h"

#include <map>
#include <QDate>
#include <QLocale>

namespace bywalec::ui {

namespace {

QString said(std::string const& utf8)
{
    return QString::fromStdString(utf8);
}

QString roman(int month)
{
    static constexpr char const* names[] = {"I",   "II",   "III", "IV", "V",  "VI",
                                            "VII", "VIII", "IX",  "X",  "XI", "XII"};
    return QString::fromLatin1(names[std::size_t(month - 1) % 12]);
}

QDate dateOf(LocalDay day)
{
    return QDate(1970, 1, 1).addDays(day.number);
}

// 601 •• •• 47: enough to know it again, too little to copy from the screen.
QString masked(QString const& phone)
{
    QString digits;
    for (auto const letter : phone)
        if (letter.isDigit()) digits += letter;
    if (digits.size() > 9) digits = digits.right(9);
    if (digits.size() < 6) return phone;
    return QStringLiteral("%1 •• •• %2").arg(digits.left(3), digits.right(2)).replace(u' ', QChar::Nbsp);
}

QString iconOf(ActionKind kind, bool praise)
{
    switch (kind) {
    case ActionKind::Visit:
    case ActionKind::Guest:
        return QStringLiteral("stamp");
    case ActionKind::Redemption:
        return QStringLiteral("gift");
    case ActionKind::Enrolment:
        return QStringLiteral("user-plus");
    case ActionKind::Refund:
        return QStringLiteral("refund");
    case ActionKind::Adjustment:
        return QStringLiteral("pencil");
    case ActionKind::Remark:
        break;
    }
    return praise ? QStringLiteral("heart") : QStringLiteral("message");
}

HistoryTone toneOf(RecentAction const& action)
{
    if (action.undone) return HistoryTone::Undone;
    if (action.kind == ActionKind::Redemption) return HistoryTone::Reward;
    return action.kind == ActionKind::Visit ? HistoryTone::Earned : HistoryTone::Plain;
}

} // namespace

QString CustomerTexts::nameOf(std::string const& name) const
{
    return said(name.empty() ? words.say("customer.anonymous") : name);
}

QString CustomerTexts::amount(std::int64_t value, Unit unit) const
{
    if (unit == Unit::Credit || unit == Unit::Charity) return said(words.money({value, shop.currency}));
    return said(unit == Unit::Stamp ? words.say("office.stamps", {{"count", value}})
                                    : words.say("programme.points.value", {{"count", value}}));
}

QString CustomerTexts::shortDay(LocalDay day) const
{
    auto const date = dateOf(day);
    if (words.language() == "pl")
        return QStringLiteral("%1%2%3").arg(date.day()).arg(QChar(QChar::Nbsp)).arg(roman(date.month()));
    return languageLocale().toString(date, QStringLiteral("d MMM")).replace(u' ', QChar::Nbsp);
}

CustomerRow CustomerTexts::row(DirectoryHit const& hit, CustomerView const& view) const
{
    CustomerRow row;
    row.id = said(view.id.text());
    row.name = nameOf(view.profile.name);
    if (!hit.phoneTail.empty())
        row.contact = QStringLiteral("•• %1").arg(said(hit.phoneTail));
    else
        row.contact = said(hit.cardNumber);
    TextContext const context{words, shop, today};
    row.standing = shortProgress(words, view);
    if (row.standing.isEmpty())
        if (auto const rows = programmeRowsOf(context, view, {}); !rows.isEmpty())
            row.standing = rows[0].value;
    if (auto const* reward = waitingReward(view))
        row.standing += (row.standing.isEmpty() ? QString() : QStringLiteral(", ")) +
                        tr("reward waits: %1").arg(said(reward->terms.name));
    return row;
}

CustomerHead CustomerTexts::head(CustomerFile const& file) const
{
    auto const& profile = file.view.profile;
    CustomerHead head;
    head.name = nameOf(profile.name);
    for (auto const& part : said(profile.name).split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        head.initials += part.at(0).toUpper();
    if (!profile.phone.empty())
        head.facts << StandingRow{QStringLiteral("phone"), {}, masked(said(profile.phone))};
    if (profile.birthday.size() == 5)
        // A leap year, so that nobody's day is missing.
        if (auto const day = LocalDay::parse("2024-" + profile.birthday))
            head.facts << StandingRow{QStringLiteral("cake"), {}, said(words.day(*day))};
    auto const& habit = file.view.habit;
    if (habit.firstDay)
        head.facts << StandingRow{
            QStringLiteral("clock"),
            {},
            tr("since %1, %2")
                .arg(said(words.date(*habit.firstDay)),
                     said(words.say("fact.visits.label", {{"count", std::int64_t(habit.visits)}})))};
    head.preference = said(profile.preference);
    return head;
}

QString CustomerTexts::balanceOf(AccountLine const& line) const
{
    auto const [unit, balance] = std::pair(line.line.unit, line.balance);
    if (unit == Unit::Stamp && line.needed > 0 && balance >= 0 && balance <= line.needed)
        return said(
            words.say("programme.stamps.value", {{"have", balance}, {"needed", std::int64_t(line.needed)}}));
    return tr("in all %1").arg(amount(balance, unit));
}

QString CustomerTexts::whyOf(AccountLine const& line) const
{
    auto const reason = said(words.reason(line.line.reason, line.line.delta, line.line.unit, shop.currency));
    auto text = line.programme.empty()
                    ? reason
                    : tr("%1. %2, version %3").arg(reason, said(line.programme)).arg(line.line.version);
    if (line.line.expires && line.line.delta > 0)
        text += QStringLiteral(", ") + tr("valid until %1").arg(said(words.date(*line.line.expires)));
    return text + QLatin1Char('.');
}

QString CustomerTexts::billOf(TimeLineAction const& action) const
{
    if (action.action.kind != ActionKind::Visit) return {};
    QStringList items;
    for (auto const& [name, quantity] : action.items)
        items << (quantity > 1 ? QStringLiteral("%1 × %2").arg(said(name)).arg(quantity) : said(name));
    if (!action.action.amountMinor)
        return items.isEmpty() ? QString() : tr("Purchase: %1.").arg(items.join(QStringLiteral(", ")));
    auto const bill = said(words.money({*action.action.amountMinor, shop.currency}));
    return items.isEmpty() ? tr("Purchase of %1.").arg(bill)
                           : tr("Purchase of %1: %2.").arg(bill, items.join(QStringLiteral(", ")));
}

// "+1 pieczątka, +24 pkt": what an action changed, unit by unit.
QString CustomerTexts::titleOf(TimeLineAction const& one) const
{
    auto const& action = one.action;
    std::map<Unit, std::int64_t> sums;
    for (auto const& line : one.lines)
        sums[line.line.unit] += line.line.delta;
    QStringList changes;
    for (auto const& [unit, sum] : sums) {
        if (sum == 0) continue;
        changes << (sum < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + amount(std::abs(sum), unit);
    }
    auto const change = changes.join(QStringLiteral(", "));
    switch (action.kind) {
    case ActionKind::Visit:
    case ActionKind::Guest: {
        auto title = change.isEmpty() ? tr("Purchase without stamps or points") : change;
        for (auto const& reward : one.earned)
            title += QStringLiteral(", ") + tr("reward earned: %1").arg(said(reward));
        return title;
    }
    case ActionKind::Redemption:
        return tr("Reward given: %1").arg(said(action.reward));
    case ActionKind::Enrolment:
        return tr("Card issued");
    case ActionKind::Refund:
        return action.amountMinor
                   ? tr("Refund of %1").arg(said(words.money({*action.amountMinor, shop.currency})))
                   : tr("Refund of the whole purchase");
    case ActionKind::Adjustment:
        return tr("Corrected by hand: %1").arg(change);
    case ActionKind::Remark:
        break;
    }
    switch (action.remark.value_or(bywalec::RemarkKind::Idea)) {
    case bywalec::RemarkKind::Complaint:
        return tr("Complaint");
    case bywalec::RemarkKind::Praise:
        return tr("Thanks");
    case bywalec::RemarkKind::Idea:
        break;
    }
    return tr("Idea");
}

HistoryRow CustomerTexts::history(TimeLineAction const& one) const
{
    auto const& action = one.action;
    HistoryRow row;
    row.id = said(action.id.text());
    row.day = shortDay(action.time.day);
    row.time = said(words.minuteOfDay(action.time.minute));
    row.icon = action.undone ? QStringLiteral("undo")
                             : iconOf(action.kind, action.remark == bywalec::RemarkKind::Praise);
    row.tone = toneOf(action);
    row.title = titleOf(one);
    row.canUndo = action.canUndo;
    auto const bill = billOf(one);
    if (one.lines.size() == 1) {
        row.balance = balanceOf(one.lines[0]);
        row.whys << HistoryWhy{bill.isEmpty() ? whyOf(one.lines[0]) : bill + u' ' + whyOf(one.lines[0]), {}};
    } else {
        if (!bill.isEmpty()) row.whys << HistoryWhy{bill, {}};
        for (auto const& line : one.lines)
            row.whys << HistoryWhy{whyOf(line), balanceOf(line)};
    }
    if (!one.note.empty()) row.whys << HistoryWhy{tr("Note: %1").arg(said(one.note)), {}};
    if (action.undone) row.whys.prepend(HistoryWhy{tr("Taken back: it counts no more."), {}});
    if (action.kind == ActionKind::Enrolment && row.whys.isEmpty())
        row.whys << HistoryWhy{tr("The account begins here."), {}};
    return row;
}

QList<StandingRow> CustomerTexts::standing(CustomerFile const& file) const
{
    TextContext const context{words, shop, today};
    QList<StandingRow> rows;
    for (auto const& one : programmeRowsOf(context, file.view, {}))
        rows << StandingRow{one.icon.isEmpty() ? QStringLiteral("coins") : one.icon, one.value,
                            one.detail.isEmpty() ? one.name : one.detail};
    int waiting = 0;
    for (auto const& programme : file.view.programmes)
        for (auto const& reward : programme.standing.open) {
            ++waiting;
            rows << StandingRow{QStringLiteral("gift"), said(reward.terms.name),
                                reward.expires
                                    ? tr("waits, valid until %1").arg(said(words.date(*reward.expires)))
                                    : tr("waits")};
        }
    rows << StandingRow{
        QStringLiteral("gift"), {}, tr("Rewards: taken %1, waiting %2").arg(file.rewardsTaken).arg(waiting)};
    for (auto const& badge : file.view.badges)
        rows << StandingRow{QStringLiteral("medal"), said(badge), tr("badge")};
    if (!file.cardNumber.empty())
        rows << StandingRow{QStringLiteral("card"), said(file.cardNumber), tr("card")};
    return rows;
}

CustomerProfile CustomerTexts::profile(CustomerFile const& file) const
{
    CustomerProfile profile;
    profile.id = said(file.view.id.text());
    profile.head = head(file);
    for (auto const& action : file.line.actions)
        profile.history << history(action);
    profile.older = file.line.older;
    if (auto const* card = stampCardOf(file.view)) {
        bool const full = card->progress->open > 0 && card->progress->have == 0;
        profile.standingTitle = said(bywalec::nameOf(card->programme));
        profile.stamps.need = card->progress->needed;
        profile.stamps.have = full ? card->progress->needed : card->progress->have;
        profile.stamps.words =
            said(words.say("programme.stamps.value", {{"have", std::int64_t(profile.stamps.have)},
                                                      {"needed", std::int64_t(profile.stamps.need)}}));
    }
    profile.standing = standing(file);
    profile.sections = sections(file);
    profile.canUnrefer = file.hasReferrer;
    profile.referral = file.hasReferrer ? tr("Recommended by: %1").arg(nameOf(file.referrer))
                                        : tr("Nobody is named. If a regular sent this customer, say who.");
    for (auto const& view : file.view.programmes) {
        auto const* terms = std::get_if<CharityTerms>(&view.programme.terms);
        if (!terms || view.closed || terms->causes.empty()) continue;
        FieldState field;
        field.id = said(view.programme.id.text());
        field.kind = FieldKind::Choice;
        field.label = said(terms->name);
        for (auto const& cause : terms->causes)
            field.choices << std::pair(said(cause.key), said(cause.name));
        field.value = said(view.standing.cause.empty() ? terms->causes[0].key : view.standing.cause);
        field.hint = view.standing.cause.empty() ? tr("not chosen yet: the first one counts") : QString();
        profile.causes << field;
    }
    return profile;
}

QString CustomerTexts::undone(RecentAction const& action) const
{
    auto const time = said(words.minuteOfDay(action.time.minute));
    return tr("Taken back: %1, %2.").arg(shortDay(action.time.day), time);
}

QString CustomerTexts::problem(Error const& error) const
{
    if (error.kind == ErrorKind::Refused)
        return tr("Only what was done today can be taken back. For an older mistake, correct the account.");
    if (error.kind == ErrorKind::InvalidInput && error.detail == "referrer")
        return tr("Nobody can recommend themselves.");
    return said(words.say(std::string("error.") + bywalec::name(error.kind)));
}

} // namespace bywalec::ui
