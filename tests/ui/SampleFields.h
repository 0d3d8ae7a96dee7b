// Fields of forms as the office's samples write them.
#pragma once

#include "tests/ui/SampleWords.h"
#include "ui/office/FormField.h"

namespace bywalec::test {

inline ui::FieldState field(char const* id, ui::FieldKind kind, QString const& label, QString const& value,
                            QString const& hint, QString const& unit = {})
{
    ui::FieldState f;
    f.id = QString::fromLatin1(id);
    f.kind = kind;
    f.label = label;
    f.value = value;
    f.hint = hint;
    f.unit = unit;
    return f;
}

inline ui::FieldState number(char const* id, QString const& label, int value, int least, int most,
                             QString const& hint)
{
    auto f = field(id, ui::FieldKind::Number, label, QString::number(value), hint);
    f.least = least;
    f.most = most;
    return f;
}

using Choices = QList<std::pair<QString, QString>>;

inline ui::FieldState choice(char const* id, QString const& label, char const* value, Choices const& choices,
                             QString const& hint)
{
    auto f = field(id, ui::FieldKind::Choice, label, QString::fromLatin1(value), hint);
    f.choices = choices;
    return f;
}

inline QString zl(Words const& t)
{
    return t("zł", "zł");
}

} // namespace bywalec::test
