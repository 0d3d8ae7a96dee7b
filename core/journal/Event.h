// The unit of the journal: one fact that happened once, in the form in which it is stored and sent.
#pragma once

#include "core/base/Hlc.h"
#include "core/base/Id.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// Kinds as they stand in the journal; docs/events.md says what each body holds.
namespace kind {
inline constexpr std::string_view businessFounded = "business.founded";
inline constexpr std::string_view shopOpened = "shop.opened";
inline constexpr std::string_view deviceJoined = "device.joined";
inline constexpr std::string_view cardIssued = "card.issued";
inline constexpr std::string_view cardAssigned = "card.assigned";
inline constexpr std::string_view cardBlocked = "card.blocked";
inline constexpr std::string_view customerEnrolled = "customer.enrolled";
inline constexpr std::string_view customerProfiled = "customer.profiled";
inline constexpr std::string_view consentGiven = "consent.given";
inline constexpr std::string_view consentWithdrawn = "consent.withdrawn";
inline constexpr std::string_view visitRecorded = "visit.recorded";
inline constexpr std::string_view visitAmended = "visit.amended";
inline constexpr std::string_view visitRefunded = "visit.refunded";
inline constexpr std::string_view claimIssued = "claim.issued";
inline constexpr std::string_view accountAdjusted = "account.adjusted";
inline constexpr std::string_view charityChosen = "charity.chosen";
inline constexpr std::string_view charityPaid = "charity.paid";
inline constexpr std::string_view offerTaken = "offer.taken";
inline constexpr std::string_view customerReferred = "customer.referred";
inline constexpr std::string_view customerReferenced = "customer.referenced";
inline constexpr std::string_view rewardEarned = "reward.earned";
inline constexpr std::string_view rewardRedeemed = "reward.redeemed";
inline constexpr std::string_view programmeDefined = "programme.defined";
inline constexpr std::string_view programmeClosed = "programme.closed";
inline constexpr std::string_view offerDefined = "offer.defined";
inline constexpr std::string_view offerClosed = "offer.closed";
inline constexpr std::string_view itemDefined = "item.defined";
inline constexpr std::string_view rulesSet = "rules.set";
inline constexpr std::string_view goalDefined = "goal.defined";
inline constexpr std::string_view goalClosed = "goal.closed";
inline constexpr std::string_view remarkNoted = "remark.noted";
inline constexpr std::string_view answerGiven = "answer.given";
inline constexpr std::string_view importMade = "import.made";
inline constexpr std::string_view eventVoided = "event.voided";
} // namespace kind

struct Event {
    EventId id;
    std::string kind;
    int version = 1;
    Hlc hlc;
    int utcOffsetMin = 0;
    StaffId staff;
    ShopId shop;
    SubjectId subject; ///< the customer or card it is about; null when it is about the shop
    EventId ref;       ///< the event that this one belongs to or undoes
    std::string body;  ///< JSON without personal data, kept byte for byte
    Bytes sealed;      ///< personal part; empty = none, or erased when sealedHash isn't empty
    Bytes sealedHash;  ///< BLAKE2b-256 of sealed, so the chain verifies after an erasure
};

/// What a use case asks to be written; the journal adds time, position and seal.
struct Draft {
    EventId id; ///< null = the journal makes a new one
    std::string_view kind;
    SubjectId subject{};
    EventId ref{};
    std::string body;     ///< JSON
    std::string personal; ///< JSON to be sealed; empty = none
    /// `body` read, where the writer has just made it; else the journal reads it for the projectors.
    std::shared_ptr<nlohmann::json const> read{};

    void say(nlohmann::json body);
};

using Link = std::array<std::uint8_t, 16>;

/// The first 16 bytes of BLAKE2b-256 over the length-prefixed (previous link, id, H(header), H(body),
/// sealed_hash).
Link linkAfter(Link const& previous, Event const& event);

} // namespace bywalec
