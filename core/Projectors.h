// All projectors, in the order of their rooms.
#pragma once

#include "core/cards/CardBook.h"
#include "core/customers/Profile.h"
#include "core/customers/References.h"
#include "core/customers/Referrals.h"
#include "core/exchange/Imports.h"
#include "core/feedback/Answers.h"
#include "core/feedback/Remarks.h"
#include "core/ledger/Charity.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/Suggestions.h"
#include "core/programmes/Programmes.h"
#include "core/reports/RollupProjector.h"
#include "core/shop/Shop.h"
#include "core/visits/Claims.h"
#include "core/visits/Visits.h"

namespace bywalec {

struct Projectors {
    ShopProjector shop;
    CardProjector cards;
    CustomerProjector customers;
    ReferralProjector referrals;
    ReferenceProjector references;
    VisitProjector visits;
    ClaimProjector claims;
    ProgrammeProjector programmes;
    LedgerProjector ledger;
    CharityProjector charity;
    SuggestionProjector suggestions;
    RemarkProjector remarks;
    AnswerProjector answers;
    RollupProjector rollups;
    ImportProjector imports;

    std::vector<Projector*> all()
    {
        return {&shop,   &cards,   &customers,   &referrals, &references, &visits,  &claims, &programmes,
                &ledger, &charity, &suggestions, &remarks,   &answers,    &rollups, &imports};
    }
};

} // namespace bywalec
