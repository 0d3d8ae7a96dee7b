// The questions of a form in both directions: a definition as text in fields, what was typed as a definition.
#pragma once

#include "core/words/Words.h"
#include "ui/office/FormField.h"

#include <optional>
#include <QCoreApplication>
#include <QHash>

namespace bywalec::ui {

/// What was typed since the form opened, by field; what isn't there stands as it was defined.
using Answers = QHash<QString, QString>;

struct Question {
    QString id; ///< the path of the definition's field, so that a check of the core finds its way back
    QString label;
    QString hint;
    QString unit;
};

template<class Value>
struct Option {
    Value value;
    char const* id;
    QString words;
};

/// Each question shows its value, or what was typed in its place. What was typed and can be read is put into
/// the value; what can't be read leaves it and says so at the field.
class FormReader {
    Q_DECLARE_TR_FUNCTIONS(FormReader)
  public:
    /// Both are kept by reference.
    FormReader(Words const& words, Currency currency, Answers const& answers)
        : m_words(words), m_currency(currency), m_answers(answers)
    {
    }

    FieldState text(Question const& question, std::string& value) const;
    /// With − and +.
    FieldState number(Question const& question, int& value, int least, int most) const;
    /// Empty is 0, and 0 is shown as nothing.
    FieldState whole(Question const& question, std::int64_t& value) const;
    FieldState whole(Question const& question, int& value) const;
    FieldState money(Question const& question, std::int64_t& minor) const;
    FieldState percent(Question const& question, int& basisPoints) const;
    /// Empty is none.
    FieldState whole(Question const& question, std::optional<int>& value) const;
    FieldState money(Question const& question, std::optional<std::int64_t>& minor) const;
    FieldState day(Question const& question, LocalDay& day) const;
    FieldState minute(Question const& question, int& minute) const;

    template<class Value>
    FieldState choice(Question const& question, Value& value, QList<Option<Value>> const& options) const
    {
        auto field = begin(question, FieldKind::Choice, {});
        auto const typed = answer(question.id);
        for (auto const& option : options) {
            auto const id = QString::fromLatin1(option.id);
            field.choices << std::pair(id, option.words);
            if (typed == id) value = option.value;
        }
        for (auto const& option : options)
            if (option.value == value) field.value = QString::fromLatin1(option.id);
        return field;
    }
    /// One of the texts, or none of them: `nothing` are the words for that.
    FieldState oneOf(Question const& question, std::string& value, QStringList texts,
                     QString const& nothing) const;

    /// Any of a few texts, as chips.
    FieldState several(Question const& question, std::vector<std::string>& chosen,
                       QList<std::pair<QString, QString>> const& choices) const;

    std::optional<QString> answer(QString const& id) const;
    Words const& words() const { return m_words; }
    Currency currency() const { return m_currency; }

  private:
    FieldState begin(Question const& question, FieldKind kind, QString const& value) const;

    Words const& m_words;
    Currency m_currency;
    Answers const& m_answers;
};

/// "12,50", "1 200": hundredths; none if it isn't a number with at most two decimals.
std::optional<std::int64_t> hundredthsFrom(QString const& typed);
std::optional<std::int64_t> wholeFrom(QString const& typed);
/// "3.11.2025", "2025-11-03".
std::optional<LocalDay> dayFrom(QString const& typed);
/// "14", "14:30", "24:00".
std::optional<int> minuteFrom(QString const& typed);
QString typedDay(LocalDay day);
QString typedMinute(int minute);
QString moneyUnit(Words const& words, Currency currency); ///< "zł"

/// Puts the sentence of a check's path at its field; false when no field asks for it.
bool blame(QList<QList<FieldState>*> const& forms, Words const& words, std::string const& path);

} // namespace bywalec::ui
