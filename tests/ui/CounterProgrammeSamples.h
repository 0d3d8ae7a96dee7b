// Sample states of shops with programmes of several kinds.
#pragma once

#include "tests/ui/SampleWords.h"

namespace bywalec::test {

QList<std::pair<QString, ui::CounterState>> programmeSamples(Words const& t);
/// `count` items in three groups, each with a key as long as there are keys.
QList<ui::ItemState> sampleItems(Words const& t, int count);

} // namespace bywalec::test
