// From the core's outcomes to what the counter's screen says: pure, no state, no clock.
#pragma once

#include "core/counter/Outcome.h"
#include "core/customers/Directory.h"
#include "core/shop/Shop.h"
#include "core/words/Words.h"
#include "ui/counter/CounterState.h"

namespace bywalec::ui {

/// What every sentence needs to know.
struct TextContext {
    Words const& words;
    ShopInfo const& shop;
    LocalDay today;
};

QString text(std::string const& utf8);
/// What a sentence calls somebody: the name, of a long one the words that fit into 24 characters.
std::string callName(std::string const& name);
/// `key`, or `key`_anonymous when the name is empty.
QString sayOf(Words const& words, std::string const& key, std::string const& name,
              std::vector<NamedWordArg> args = {});

/// The outcome of a scan, of F2 and of a digit. UNKNOWN, NOT OURS, BLOCKED and NOT SAVED are in ProblemTexts.
BannerState bannerOf(TextContext const& context, Outcome const& outcome);
/// `outcome` is what the scan gave; null when the customer is only shown.
CustomerPanel customerPanelOf(TextContext const& context, CustomerView const& customer, ScanState state,
                              Outcome const* outcome);
/// After F8: what was given, and the card that starts anew.
BannerState givenBanner(TextContext const& context, CustomerView const& customer, std::string const& reward);
BannerState laterBanner(TextContext const& context, CustomerView const& customer);
BannerState undoneBanner(TextContext const& context, RecentAction const& action,
                         CustomerView const* customer);
/// "3 z 5" of the first programme; empty without one.
QString shortProgress(Words const& words, CustomerView const& customer);
/// "Ostatnio: Anna, 3 z 5".
QString ribbonOf(Words const& words, CustomerView const& customer);
/// One line of F3's list: "•• 123 · 3 z 5".
SearchHit searchHitOf(Words const& words, DirectoryHit const& hit, CustomerView const& customer);

} // namespace bywalec::ui
