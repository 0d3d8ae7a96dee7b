// A customer's personal data: sealed in events, opened only in memory.
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/journal/Projector.h"

#include <map>

namespace bywalec {

/// Empty text = not given. Lengths are limited when it is written.
struct Profile {
    std::string name;       ///< up to 60 characters
    std::string phone;      ///< as typed, up to 20
    std::string email;      ///< up to 120
    std::string birthday;   ///< "MM-DD"
    std::string preference; ///< pinned at the counter, up to 60
    bool operator==(Profile const&) const = default;
};

enum class Channel { Sms, Email };
char const* name(Channel channel);

/// Trims and limits each field and says what is wrong with one that can't be kept: detail is the field's
/// name.
Result<Profile> cleanProfile(Profile profile);

/// `guestVisit`: the purchase without a card that became this customer's first visit; null = none.
Draft customerEnrolled(CustomerId customer, Profile const& profile, EventId guestVisit = {});
/// Only what differs from `before`; empty when nothing does.
std::optional<Draft> customerProfiled(Transaction& tx, CustomerId customer, Profile const& before,
                                      Profile const& after);
Draft consentGiven(Transaction& tx, CustomerId customer, Channel channel, int textVersion, EventId ref);
Draft consentWithdrawn(CustomerId customer, Channel channel);

/// The newest value of each field. Without the key everything is empty; a field whose seal doesn't open is
/// too.
Profile readProfile(Transaction& tx, std::int64_t customer, Secret const* key);
bool hasConsent(Transaction& tx, std::int64_t customer, Channel channel);
/// False before the enrolment has arrived and after it was undone.
bool isEnrolled(Transaction& tx, std::int64_t customer);
/// Blanks the names, phones and so on of customers whose enrolment was undone before `before`. Gives how many
/// events.
Result<int> blankUndoneEnrolments(Database& database, UtcTime before);

class CustomerProjector final : public Projector {
  public:
    std::string_view name() const override { return "customers"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
