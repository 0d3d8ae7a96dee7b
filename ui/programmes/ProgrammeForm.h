// Between a programme's terms and the fields of its editor: pure, no window, no file.
#pragma once

#include "core/loyalty/Award.h"
#include "ui/office/FormReader.h"
#include "ui/office/ShopGroups.h"
#include "ui/programmes/ProgrammesState.h"

namespace bywalec::ui {

/// What every sentence about a programme needs to know.
struct ProgrammeContext {
    Words const& words;
    Currency currency;
    QString shop;
    Rules const& running; ///< what it will run beside
};

/// A programme being written: what was there, and what was typed over it.
struct ProgrammeDraft {
    ProgrammeId id;
    int version = 1;           ///< the one that a launch would make
    bool kindFixed = false;    ///< it has run
    ProgrammeTerms base;       ///< of a template, or the version that is changed
    int rows = 3;              ///< of rewards for points, tiers or causes: the same while it is written
    std::vector<int> usedKeys; ///< of rewards for points in any version
    Answers answers;

    bool isChanged() const { return !answers.isEmpty(); }
};

struct ProgrammeForm {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeForm)
  public:
    ProgrammeTerms terms;
    QList<FieldState> fields; ///< three
    QList<FieldState> more;
    QString problem; ///< what can't be and no field asks for
    bool isWrong() const;
};

ProgrammeDraft draftOf(ProgrammeTerms const& base);
ProgrammeForm readForm(ProgrammeDraft const& draft, ProgrammeContext const& context);

/// About what so many złoty buy, in whole units that people of that currency think in.
std::int64_t roundSum(Currency currency, std::int64_t zloty);
TemplateKind kindOf(ProgrammeTerms const& terms);
/// What the template begins with: a programme that could be launched as it is.
ProgrammeTerms templateTerms(TemplateKind kind, ProgrammeContext const& context);
/// The card of somebody who is on the way.
CardPreviewState cardOf(ProgrammeTerms const& terms, ProgrammeContext const& context);
/// The rule, its sentences parted by `between`.
QString ruleOf(ProgrammeTerms const& terms, ProgrammeContext const& context, QChar between);
QStringList warningsOf(ProgrammeTerms const& terms, ProgrammeId own, ProgrammeContext const& context);

} // namespace bywalec::ui
