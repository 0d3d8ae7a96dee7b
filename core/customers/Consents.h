// What a customer agreed to, and since when: for whoever answers for it.
#pragma once

#include "core/base/Clock.h"
#include "core/customers/Profile.h"

namespace bywalec {

struct ConsentStanding {
    bool given = false;
    UtcTime since;       ///< of the grant that counts
    int textVersion = 0; ///< of what was agreed to
};
/// As hasConsent, with the newest grant that counts.
ConsentStanding consentOf(Transaction& tx, std::int64_t customer, Channel channel);

} // namespace bywalec
