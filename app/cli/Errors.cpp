#include "app/cli/Errors.h"

#include <map>

namespace bywalec::cli {

std::string sentenceKeyOf(Error const& error)
{
    using Known = std::map<std::string, std::string, std::less<>>;
    static Known const invalid{
        {"amount", "amount"},  {"lines", "lines"},   {"paid", "paid"},
        {"stamps", "stamps"},  {"delta", "delta"},   {"programme", "adjusted_programme"},
        {"cause", "no_cause"}, {"referrer", "self"}, {"proof", "proof"}};
    static Known const missing{{"no such customer", "no_customer"},
                               {"no such programme", "no_programme"},
                               {"no such offer", "no_offer"},
                               {"no such item", "no_item"},
                               {"catalogue", "no_catalogue"},
                               {"no such visit", "no_visit"},
                               {"no such code", "no_code"},
                               {"the purchase of this code isn't here yet", "no_purchase"},
                               {"nothing was said at this visit", "nothing_said"}};
    static Known const refused{{"expired", "expired"},
                               {"stock", "stock"},
                               {"minimum", "minimum"},
                               {"gone", "gone"},
                               {"balance", "balance"},
                               {"bill", "bill"},
                               {"share", "share"},
                               {"refunded", "refunded"},
                               {"taken", "taken"},
                               {"slip", "slip"},
                               {"closed", "closed"},
                               {"pot", "pot"},
                               {"kind", "other_kind"},
                               {"several names", "several_names"},
                               {"too many items", "too_many_items"},
                               {"no stamp card runs", "no_stamp_card"},
                               {"this operation was something else", "other_operation"},
                               {"this visit has a customer", "visit_has_customer"},
                               {"this card is blocked", "card_blocked"},
                               {"somebody holds this card", "card_held"}};
    static Known const none;
    auto const& known = error.kind == ErrorKind::InvalidInput ? invalid
                        : error.kind == ErrorKind::NotFound   ? missing
                        : error.kind == ErrorKind::Refused    ? refused
                                                              : none;
    if (auto const found = known.find(error.detail); found != known.end())
        return "cli.refusal." + found->second;
    if (error.kind == ErrorKind::InvalidInput && error.detail.starts_with("lines["))
        return "cli.refusal.lines";
    return {};
}

} // namespace bywalec::cli
