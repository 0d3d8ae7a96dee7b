// Invented counter states, one a situation, in Polish or English: for the tests and the gallery.
#pragma once

#include "ui/counter/CounterState.h"

#include <utility>

namespace bywalec::test {

enum class Language { Polish, English };

/// Name and state; the names are file names too.
QList<std::pair<QString, ui::CounterState>> counterSamples(Language language);
/// Without those of several programmes, which start from these.
QList<std::pair<QString, ui::CounterState>> plainSamples(Language language);
ui::CounterState sample(QString const& name, Language language = Language::Polish);
/// A drawn stand-in for a camera's frame, holding a card if asked.
QImage cameraFrame(bool withCard);

} // namespace bywalec::test
