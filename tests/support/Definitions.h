// Shortens tests that define programmes, offers and items in an open shop.
#pragma once

#include "core/Business.h"
#include "tests/support/TestJournal.h"

namespace bywalec::test {

inline void write(Business& business, Draft draft)
{
    must(business.journal().write([&](Append& append) { return append.append(draft); }));
}

inline ProgrammeId define(Business& business, ProgrammeTerms terms, ProgrammeId id = {}, int version = 1)
{
    must(business.journal().write([&](Append& append) {
        if (id.isNull()) id = ProgrammeId(append.newId().raw());
        return append.append(programmeDefined({id, version, std::move(terms)}));
    }));
    return id;
}

inline OfferId define(Business& business, OfferTerms terms)
{
    OfferId id;
    must(business.journal().write([&](Append& append) {
        id = OfferId(append.newId().raw());
        return append.append(offerDefined({id, 1, std::move(terms)}));
    }));
    return id;
}

inline ItemId define(Business& business, Item item)
{
    must(business.journal().write([&](Append& append) {
        item.id = ItemId(append.newId().raw());
        return append.append(itemDefined(item));
    }));
    return item.id;
}

inline RewardTerms reward(std::string const& name)
{
    RewardTerms terms;
    terms.name = name;
    return terms;
}

} // namespace bywalec::test
