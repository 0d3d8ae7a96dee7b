#include "ui/office/FormReader.h"

#include "core/words/RuleWords.h"

#include <algorithm>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace bywalec::ui {

namespace {
// More digits than any limit of the core has, and still far from an overflow.
constexpr int mostDigits = 12;

QString withoutSpaces(QString const& typed)
{
    QString out;
    for (auto const letter : typed)
        if (!letter.isSpace()) out += letter;
    return out;
}

bool isDigits(QString const& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

QString decimals(std::int64_t hundredths, Words const& words, bool always)
{
    auto out = QString::number(hundredths / 100);
    auto const rest = int(hundredths % 100);
    if (rest == 0 && !always) return out;
    out += QLocale(QString::fromStdString(words.language())).decimalPoint();
    return out + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
}

QString exampleOf(FormReader const& reader, bool money)
{
    return decimals(money ? 1250 : 250, reader.words(), money);
}
} // namespace

std::optional<std::int64_t> wholeFrom(QString const& typed)
{
    auto const digits = withoutSpaces(typed);
    if (digits.isEmpty() || digits.size() > mostDigits || !isDigits(digits)) return std::nullopt;
    return digits.toLongLong();
}

std::optional<std::int64_t> hundredthsFrom(QString const& typed)
{
    auto const parts =
        withoutSpaces(typed).replace(QLatin1Char(','), QLatin1Char('.')).split(QLatin1Char('.'));
    auto const whole = wholeFrom(parts.first());
    auto const fraction = parts.value(1);
    if (!whole || parts.size() > 2 || fraction.size() > 2 || !isDigits(fraction)) return std::nullopt;
    return *whole * 100 + fraction.leftJustified(2, QLatin1Char('0')).toLongLong();
}

std::optional<LocalDay> dayFrom(QString const& typed)
{
    auto const text = withoutSpaces(typed);
    if (auto const iso = LocalDay::parse(text.toStdString())) return iso;
    auto const parts = text.split(QRegularExpression(QStringLiteral("[./-]")));
    if (parts.size() != 3 || parts.at(2).size() != 4) return std::nullopt;
    QDate const date(parts.at(2).toInt(), parts.at(1).toInt(), parts.at(0).toInt());
    if (!date.isValid()) return std::nullopt;
    return LocalDay::parse(date.toString(Qt::ISODate).toStdString());
}

QString typedDay(LocalDay day)
{
    auto const date = QDate::fromString(QString::fromStdString(day.text()), Qt::ISODate);
    return QStringLiteral("%1.%2.%3").arg(date.day()).arg(date.month()).arg(date.year());
}

std::optional<int> minuteFrom(QString const& typed)
{
    auto const parts =
        withoutSpaces(typed).replace(QLatin1Char('.'), QLatin1Char(':')).split(QLatin1Char(':'));
    auto const hours = wholeFrom(parts.first());
    if (!hours || *hours > 24 || parts.size() > 2) return std::nullopt;
    std::int64_t minutes = 0;
    if (parts.size() == 2) {
        auto const read = wholeFrom(parts.at(1));
        if (!read || parts.at(1).size() != 2 || *read > 59) return std::nullopt;
        minutes = *read;
    }
    auto const all = int(*hours * 60 + minutes);
    return all <= 24 * 60 ? std::optional(all) : std::nullopt;
}

QString typedMinute(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<QString> FormReader::answer(QString const& id) const
{
    auto const found = m_answers.find(id);
    return found == m_answers.end() ? std::nullopt : std::optional(*found);
}

FieldState FormReader::begin(Question const& question, FieldKind kind, QString const& value) const
{
    FieldState field;
    field.id = question.id;
    field.kind = kind;
    field.label = question.label;
    field.hint = question.hint;
    field.unit = question.unit;
    field.value = answer(question.id).value_or(value);
    return field;
}

QString moneyUnit(Words const& words, Currency currency)
{
    QString sign;
    for (auto const letter : QString::fromStdString(words.money({100, currency})))
        if (!letter.isDigit() && !letter.isSpace() && !letter.isPunct()) sign += letter;
    return sign.isEmpty() ? QString::fromStdString(currency.text()) : sign;
}

FieldState FormReader::text(Question const& question, std::string& value) const
{
    auto field = begin(question, FieldKind::Text, QString::fromStdString(value));
    if (auto const typed = answer(question.id)) value = typed->simplified().toStdString();
    return field;
}

FieldState FormReader::number(Question const& question, int& value, int least, int most) const
{
    auto field = begin(question, FieldKind::Number, QString::number(value));
    field.least = least;
    field.most = most;
    if (auto const typed = answer(question.id)) value = typed->toInt();
    return field;
}

FieldState FormReader::whole(Question const& question, std::int64_t& value) const
{
    auto field = begin(question, FieldKind::Amount, value == 0 ? QString() : QString::number(value));
    auto const typed = answer(question.id);
    if (!typed) return field;
    if (auto const read = typed->trimmed().isEmpty() ? std::optional<std::int64_t>(0) : wholeFrom(*typed))
        value = *read;
    else
        field.error = tr("Type a whole number, for example %1.").arg(100);
    return field;
}

FieldState FormReader::whole(Question const& question, int& value) const
{
    std::int64_t wide = value;
    auto field = whole(question, wide);
    // What is above every limit stays above it, so that the check still sees it.
    value = int(std::min<std::int64_t>(wide, std::numeric_limits<int>::max()));
    return field;
}

FieldState FormReader::whole(Question const& question, std::optional<int>& value) const
{
    std::int64_t wide = value.value_or(0);
    auto field = whole(question, wide);
    if (value && *value == 0 && !answer(question.id)) field.value = QStringLiteral("0");
    auto const typed = answer(question.id);
    if (!typed || !field.error.isEmpty()) return field;
    value.reset();
    if (!typed->trimmed().isEmpty())
        value = int(std::min<std::int64_t>(wide, std::numeric_limits<int>::max()));
    return field;
}

FieldState FormReader::money(Question const& question, std::int64_t& minor) const
{
    auto asked = question;
    asked.unit = moneyUnit(m_words, m_currency);
    auto field = begin(asked, FieldKind::Amount, minor == 0 ? QString() : decimals(minor, m_words, true));
    auto const typed = answer(question.id);
    if (!typed) return field;
    if (auto const read =
            typed->trimmed().isEmpty() ? std::optional<std::int64_t>(0) : hundredthsFrom(*typed))
        minor = *read;
    else
        field.error = tr("Type an amount, for example %1.").arg(exampleOf(*this, true));
    return field;
}

FieldState FormReader::money(Question const& question, std::optional<std::int64_t>& minor) const
{
    std::int64_t value = minor.value_or(0);
    auto field = money(question, value);
    if (answer(question.id) && field.error.isEmpty()) minor = value > 0 ? std::optional(value) : std::nullopt;
    return field;
}

FieldState FormReader::percent(Question const& question, int& basisPoints) const
{
    auto asked = question;
    asked.unit = QStringLiteral("%");
    auto field =
        begin(asked, FieldKind::Amount, basisPoints == 0 ? QString() : decimals(basisPoints, m_words, false));
    auto const typed = answer(question.id);
    if (!typed) return field;
    auto const read = typed->trimmed().isEmpty() ? std::optional<std::int64_t>(0) : hundredthsFrom(*typed);
    if (read)
        basisPoints = int(std::min<std::int64_t>(*read, std::numeric_limits<int>::max()));
    else
        field.error = tr("Type a percentage, for example %1.").arg(exampleOf(*this, false));
    return field;
}

FieldState FormReader::day(Question const& question, LocalDay& day) const
{
    auto field = begin(question, FieldKind::Text, typedDay(day));
    auto const typed = answer(question.id);
    if (!typed) return field;
    if (auto const read = dayFrom(*typed))
        day = *read;
    else
        field.error = tr("Type a day, for example %1.").arg(typedDay(day));
    return field;
}

FieldState FormReader::minute(Question const& question, int& minute) const
{
    auto field = begin(question, FieldKind::Text, typedMinute(minute));
    auto const typed = answer(question.id);
    if (!typed) return field;
    if (auto const read = minuteFrom(*typed))
        minute = *read;
    else
        field.error = tr("Type a time, for example %1.").arg(QStringLiteral("14:30"));
    return field;
}

FieldState FormReader::oneOf(Question const& question, std::string& value, QStringList texts,
                             QString const& nothing) const
{
    // What is defined may have gone from the shop's list since: it is still offered.
    auto const defined = QString::fromStdString(value);
    if (!defined.isEmpty() && !texts.contains(defined)) texts << defined;
    auto field = begin(question, FieldKind::Choice, defined);
    field.choices << std::pair(QString(), nothing);
    for (auto const& text : texts)
        field.choices << std::pair(text, text);
    if (auto const typed = answer(question.id)) value = typed->toStdString();
    return field;
}

// What the chips are called may hold the comma that parts them.
FieldState FormReader::several(Question const& question, std::vector<std::string>& chosen,
                               QList<std::pair<QString, QString>> const& choices) const
{
    auto const coded = [](QString const& id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); };
    QStringList ids;
    for (auto const& one : chosen)
        ids << coded(QString::fromStdString(one));
    auto field = begin(question, FieldKind::Several, ids.join(u','));
    for (auto const& [id, words] : choices)
        field.choices << std::pair(coded(id), words);
    auto const typed = answer(question.id);
    if (!typed) return field;
    auto const wanted = typed->split(u',', Qt::SkipEmptyParts);
    chosen.clear();
    for (auto const& [id, words] : choices)
        if (wanted.contains(coded(id))) chosen.push_back(id.toStdString());
    return field;
}

bool blame(QList<QList<FieldState>*> const& forms, Words const& words, std::string const& path)
{
    auto const whole = QString::fromStdString(path);
    // A list that can't be is shown at its first row, a part of a field at that field.
    auto const belongs = [&](QString const& id, int round) {
        if (round == 0) return id == whole;
        return id.startsWith(whole + QLatin1Char('[')) || id.startsWith(whole + QLatin1Char('.')) ||
               whole.startsWith(id + QLatin1Char('.')) || whole.startsWith(id + QLatin1Char('[')) ||
               (id.contains(QLatin1Char(']')) && whole.startsWith(id.left(id.indexOf(QLatin1Char(']')) + 1)));
    };
    for (int round = 0; round < 2; ++round)
        for (auto* form : forms)
            for (auto& field : *form) {
                if (!belongs(field.id, round)) continue;
                field.error = QString::fromStdString(fieldSentence(words, path));
                return true;
            }
    return false;
}

} // namespace bywalec::ui
