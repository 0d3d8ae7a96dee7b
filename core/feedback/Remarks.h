// What customers say at the counter: complaints, ideas and praise.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Secret.h"
#include "core/journal/Projector.h"

#include <optional>

namespace bywalec {

enum class RemarkKind { Complaint, Idea, Praise };
char const* name(RemarkKind kind);
std::optional<RemarkKind> remarkKind(std::string_view name);

struct OpenRemark {
    RemarkKind kind = RemarkKind::Complaint;
    LocalDay day;
    std::string text; ///< empty without the key
};

Draft remarkNoted(RemarkKind kind, CustomerId customer, LocalDay day, std::string const& text);
/// The newest complaint of this customer that nobody has dealt with.
std::optional<OpenRemark> openComplaint(Transaction& tx, std::int64_t customer, Secret const* key);

class RemarkProjector final : public Projector {
  public:
    std::string_view name() const override { return "feedback"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
