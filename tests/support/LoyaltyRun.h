// Plays one worked case step by step and tells where it went otherwise than was worked out.
#pragma once

#include "tests/support/LoyaltyAccount.h"
#include "tests/support/LoyaltyCases.h"

namespace bywalec::test {

using namespace bywalec;

class LoyaltyRun {
  public:
    /// `shelf` holds the definitions of the file that cases take by their names.
    LoyaltyRun(Json const& shelf, Json const& worked);
    /// Empty when all is as expected.
    std::string differences();

  private:
    struct Now {
        LocalDay day;
        int minute = 720;
    };
    void setUp(Fields& fields);
    void tell(Json const& member, std::string const& name);
    void step(Json const& json);
    void act(Fields& fields);
    bool defines(Fields& fields);
    Now when(Fields& fields, char const* key);
    Purchase purchase(Fields& fields, Now now);
    Member member(LocalDay today) const;
    void visit(Fields& fields);
    std::int64_t payFirst(Fields& fields, Deed& deed, std::int64_t bill);
    void more(Fields& fields);
    void redeemReward(Fields& fields);
    void buyReward(Fields& fields);
    void payOnly(Fields& fields);
    void refundVisit(Fields& fields);
    void voidDeed(Fields& fields);
    void write(Fields& fields);
    void suggest(Fields& fields);
    void correct(Deed& deed);
    void keep(Fields& fields, Deed deed);
    void expectEntries(Fields& fields, std::vector<NewEntry> const& entries);
    void expectRewards(Fields& fields, std::vector<NewReward> const& rewards);
    void look(Fields& fields);
    void lookAtTier(std::string const& name, Json const& expected);
    template<class T>
    bool refused(Fields& fields, Result<T> const& result);
    void differ(std::string const& what);
    void same(std::string const& what, std::string const& expected, std::string const& actual);
    Standing standing(std::string const& programme) const;

    Json m_shelf;
    Json m_case;
    Rules m_rules;
    std::map<CustomerId, Told> m_told;
    std::map<std::string, int> m_labels;
    Account m_account;
    Account m_seen; ///< what this till knows of it
    CustomerId m_who;
    Now m_now;
    int m_step = 0;
    std::string m_differences;
};

} // namespace bywalec::test
