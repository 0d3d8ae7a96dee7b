// Programmes as the owner defined them: their versions, and their JSON.
#pragma once

#include "core/journal/Projector.h"
#include "core/loyalty/Stamps.h"

namespace bywalec {

std::string termsToJson(StampTerms const& terms);
/// InvalidInput with the name of the field that is missing or can't be.
Result<StampTerms> termsFromJson(nlohmann::json const& json);

Draft programmeDefined(StampProgramme const& programme);

/// The newest version of each programme, in the order in which they were first defined.
std::vector<StampProgramme> currentProgrammes(Transaction& tx);
/// The same, parsed once and read again only after another version was defined. For code that defines none
/// itself.
class ProgrammeCache {
  public:
    std::vector<StampProgramme> const& current(Transaction& tx);

  private:
    std::int64_t m_versions = -1; ///< how many were defined when it was read: they are only ever added
    std::vector<StampProgramme> m_programmes;
};
/// The newest version when that one isn't here.
std::optional<StampProgramme> findProgramme(Transaction& tx, std::int64_t key, int version);

class ProgrammeProjector final : public Projector {
  public:
    std::string_view name() const override { return "programmes"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
