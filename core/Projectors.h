// All projectors, in the order of their rooms.
#pragma once

#include "core/cards/CardBook.h"
#include "core/customers/Profile.h"
#include "core/feedback/Remarks.h"
#include "core/ledger/Ledger.h"
#include "core/programmes/Programmes.h"
#include "core/shop/Shop.h"
#include "core/visits/Visits.h"

namespace bywalec {

struct Projectors {
    ShopProjector shop;
    CardProjector cards;
    CustomerProjector customers;
    VisitProjector visits;
    ProgrammeProjector programmes;
    LedgerProjector ledger;
    RemarkProjector remarks;

    std::vector<Projector*> all()
    {
        return {&shop, &cards, &customers, &visits, &programmes, &ledger, &remarks};
    }
};

} // namespace bywalec
