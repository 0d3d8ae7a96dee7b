// What the samples' files share: the language at hand and the states that others start from.
#pragma once

#include "tests/ui/CounterSamples.h"

namespace bywalec::test {

/// Picks the sentence of the language at hand; no-break spaces are written as ~.
class Words {
  public:
    explicit Words(Language language) : m_polish(language == Language::Polish) {}
    Language language() const { return m_polish ? Language::Polish : Language::English; }
    QString operator()(char const* polish, char const* english) const
    {
        return QString::fromUtf8(m_polish ? polish : english).replace(QLatin1Char('~'), QChar(QChar::Nbsp));
    }

  private:
    bool m_polish;
};

QString icon(char const* name);
ui::CounterState base(Words const& t, char const* time);
ui::CounterState stamped(Words const& t);

ui::CounterState guest(Words const& t);
ui::CounterState ribbon(Words const& t);
ui::CounterState amount(Words const& t);
ui::CounterState search(Words const& t);
ui::CounterState remark(Words const& t);
ui::CounterState enrol(Words const& t);

} // namespace bywalec::test
