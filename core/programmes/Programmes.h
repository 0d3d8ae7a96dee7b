// What the owner defined: programmes, offers and items with their versions, and the rules that hold for all.
#pragma once

#include "core/journal/Projector.h"
#include "core/programmes/TermsJson.h"

namespace bywalec {

/// The next version of what is defined already; 1 for something new. Two tills that define the same version
/// offline both keep theirs in the journal; the newest one counts.
Draft programmeDefined(Programme const& programme);
Draft offerDefined(Offer const& offer);
Draft itemDefined(Item const& item); ///< an item is closed by a version that isn't active
/// Closes that version and those below it; a higher one opens it again.
Draft programmeClosed(ProgrammeId programme, int version);
Draft offerClosed(OfferId offer, int version);
/// `version`: Definitions::rulesVersion + 1, so that a till whose clock is ahead can't win for ever.
Draft rulesSet(GeneralRules const& rules, int version = 1);

template<class T>
struct DefinedVersion {
    T definition;
    UtcTime since; ///< when it was defined
    EventId event; ///< what to void to take it back
};

/// One programme, offer or item with all versions that this programme understands.
template<class T>
struct Defined {
    std::vector<DefinedVersion<T>> versions; ///< ascending; never empty
    int newestVersion = 1; ///< above that of the last of them: a newer programme defined it, and it isn't run
    bool closed = false;
    T const& newest() const { return versions.back().definition; }
    bool isRunning() const { return !closed && newestVersion == newest().version; }
};

/// Everything, in the order of first definition.
struct Definitions {
    std::vector<Defined<Programme>> programmes;
    std::vector<Defined<Offer>> offers;
    std::vector<Defined<Item>> items;
    GeneralRules general;
    int rulesVersion = 0; ///< 0 = never set
};

Definitions readDefinitions(Transaction& tx);
/// The draft, if what is defined lets it follow. Refused "kind": accounts count in the unit of the programme
/// that they are in, so a version of another kind can't follow.
Result<Draft> defineProgramme(Definitions const& known, Programme const& next);
/// Refused "too many items": the rules look at mostItems active ones only; one more would never be counted.
Result<Draft> defineItem(Definitions const& known, Item const& next);
/// The rules for all, alone.
GeneralRules readGeneralRules(Transaction& tx);
/// The pace that the owner chose: what every figure goes by unless it is asked for another.
int shopPaceDays(Transaction& tx);
/// What runs: programmes and offers that aren't closed, the first mostItems active items, the stacking.
Rules currentRules(Transaction& tx);
Rules currentRules(Definitions const& definitions);
/// By its row in `subject`. The newest version when that one isn't here.
std::optional<Programme> findProgramme(Transaction& tx, std::int64_t key, int version);
std::optional<Offer> findOffer(Transaction& tx, std::int64_t key, int version);

/// Changes whenever any definition does; the same for the same set of events. Reads one row.
std::int64_t definitionsStamp(Transaction& tx);

/// The rules, parsed once and read again only after a definition changed. For one thread and one file.
class RulesCache {
  public:
    Rules const& get(Transaction& tx);
    /// As of the last get.
    AskAmount askAmount() const { return m_askAmount; }
    std::int64_t stamp() const { return m_stamp.value_or(0); }

  private:
    std::optional<std::int64_t> m_stamp;
    Rules m_rules;
    AskAmount m_askAmount = AskAmount::Never;
};

class ProgrammeProjector final : public Projector {
  public:
    std::string_view name() const override { return "programmes"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
