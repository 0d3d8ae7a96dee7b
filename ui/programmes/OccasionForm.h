// Rewards for a moment: what each of the eight begins with, and what its form asks.
#pragma once

#include "ui/programmes/ProgrammeForm.h"

namespace bywalec::ui {

struct OccasionForm {
    Q_DECLARE_TR_FUNCTIONS(OccasionForm)
  public:
    /// Could be launched as it is.
    static OccasionTerms templateOf(OccasionKind kind, ProgrammeContext const& context);
    /// Three fields, and the others; `terms` are the draft's base and become what was typed.
    static void ask(FormReader const& reader, ProgrammeContext const& context, bool kindFixed,
                    OccasionTerms& terms, QList<FieldState>& fields, QList<FieldState>& more);
};

} // namespace bywalec::ui
