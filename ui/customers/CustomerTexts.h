// From the core's account of a customer to what the page says: pure, no window, no clock.
#pragma once

#include "core/counter/Counter.h"
#include "core/counter/TimeLine.h"
#include "core/customers/Consents.h"
#include "core/customers/Directory.h"
#include "core/reports/CustomerHabits.h"
#include "core/shop/Shop.h"
#include "core/words/Words.h"
#include "ui/customers/CustomersState.h"
#include "ui/office/FormReader.h"

#include <QCoreApplication>

namespace bywalec::ui {

/// Everything that is read of one customer.
struct CustomerFile {
    CustomerView view;
    std::string cardNumber; ///< of the newest card that isn't blocked
    TimeLine line;
    std::string referrer; ///< name; empty: nobody, or nobody's name is known
    bool hasReferrer = false;
    int rewardsTaken = 0;
    CustomerHabits habits;
    SegmentScale scale; ///< by which they were judged
    ConsentStanding sms;
    ConsentStanding email;
    LocalDay smsSince;
    LocalDay emailSince;
};

struct CustomerTexts {
    Q_DECLARE_TR_FUNCTIONS(CustomerTexts)
  public:
    Words const& words;
    ShopInfo const& shop;
    LocalDay today;

    QString nameOf(std::string const& name) const; ///< or "Klient bez imienia"
    CustomerRow row(DirectoryHit const& hit, CustomerView const& view) const;
    CustomerProfile profile(CustomerFile const& file) const;
    CustomerHead head(CustomerFile const& file) const;
    HistoryRow history(TimeLineAction const& action) const;
    QList<StandingRow> standing(CustomerFile const& file) const;
    QList<ProfileSection> sections(CustomerFile const& file) const; ///< rhythm, segment, consents
    QString amount(std::int64_t amount, Unit unit) const;           ///< "3 pieczątki", "120 pkt", "3,40 zł"
    QString undone(RecentAction const& action) const;
    QString problem(Error const& error) const;

  private:
    QString titleOf(TimeLineAction const& action) const;
    QString shortDay(LocalDay day) const;
    QString billOf(TimeLineAction const& action) const;
    QString balanceOf(AccountLine const& line) const;
    QString whyOf(AccountLine const& line) const;
};

/// What was typed into the correction's form.
struct Correction {
    CorrectionState state;
    AdjustRequest request; ///< complete when state.canSave
};
Correction readCorrection(CustomerView const& customer, Answers const& answers, CustomerTexts const& texts);

} // namespace bywalec::ui
