// What a customer was called in another system: the old number by which visits and answers are brought in.
#pragma once

#include "core/base/Result.h"
#include "core/journal/Projector.h"

#include <unordered_map>

namespace bywalec {

inline constexpr std::size_t longestReference = 60;

/// `reference` is no personal data: it stands in the open. `import` is the file it came with; may be null.
Draft customerReferenced(CustomerId customer, std::string const& reference, EventId import);
/// Whose it is: the first that stands; null = nobody's.
CustomerId customerOf(Transaction& tx, std::string const& reference);
/// The customer's first reference that stands and is theirs; empty = none.
std::string referenceOf(Transaction& tx, std::int64_t customer);
/// Every reference that stands, with whose it is: for those who look up thousands.
std::unordered_map<std::string, CustomerId> allReferences(Transaction& tx);
/// The other way round, by the customer's row in `subject`.
std::unordered_map<std::int64_t, std::string> referencesByCustomer(Transaction& tx);

class ReferenceProjector final : public Projector {
  public:
    std::string_view name() const override { return "references"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
