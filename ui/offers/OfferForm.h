// Between an offer's terms and the fields of its editor: pure, no window, no file.
#pragma once

#include "core/loyalty/Award.h"
#include "ui/offers/OffersState.h"
#include "ui/office/FormReader.h"

namespace bywalec::ui {

struct OfferContext {
    Words const& words;
    Currency currency;
    Rules const& running;
    LocalDay today;
};

/// An offer being written: what was there, and what was typed over it.
struct OfferDraft {
    OfferId id;
    OfferTerms base;
    Answers answers;
    bool isChanged() const { return !answers.isEmpty(); }
};

struct OfferForm {
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
  public:
    OfferTerms terms;
    QList<FieldState> what;
    QList<FieldState> whose;
    QList<FieldState> when;
    QList<FieldState> more;
    QString problem; ///< what can't be and no field asks for
    bool isWrong() const;
};

/// Double on everything, from today on for four weeks.
OfferTerms newOffer(OfferContext const& context);
OfferForm readForm(OfferDraft const& draft, OfferContext const& context);
QString ruleOf(OfferTerms const& terms, OfferContext const& context);
QStringList warningsOf(OfferTerms const& terms, OfferId own, OfferContext const& context);
OfferWeek weekOf(OfferTerms const& terms, OfferContext const& context);
/// One purchase that it is about, without it and with it; none where nothing grows.
QList<OfferExample> examplesOf(OfferTerms const& terms, OfferContext const& context);
/// "3 listopada – 30 listopada".
QString daysOf(OfferTerms const& terms, Words const& words);
/// "pon., wt. 14:00–18:00"; empty: always.
QString hoursOf(OfferTerms const& terms);

} // namespace bywalec::ui
