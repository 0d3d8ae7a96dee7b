// What an owner defined, in the sentences that a customer may read.
#pragma once

#include "core/loyalty/Warnings.h"
#include "core/words/Words.h"

namespace bywalec {

/// What it gives, for what, and what limits it, each a sentence of its own. For stamps two: "Za każdy zakup
/// od 12 zł dostajesz pieczątkę." and "5 pieczątek to kawa gratis, do odebrania w 90 dni."; one more where
/// there is more to say, such as how long they are valid.
std::vector<std::string> ruleSentence(Words const& words, ProgrammeTerms const& terms, Currency currency);

/// "podwójne punkty za ciasto: podwójne punkty za produkty z grupy „ciasto”, od 10 listopada do 30
/// listopada." and its conditions. `rules` tells what its programmes count and how its tier is called.
std::string offerSentence(Words const& words, OfferTerms const& terms, Rules const& rules, Currency currency);

std::string warningSentence(Words const& words, Warning const& warning);

/// What to look at again, from the path of a definition's field that can't be: "Sprawdź pole: cena w
/// punktach. Lista: nagrody za punkty, pozycja 3." A field that has no word is called by its path.
std::string fieldSentence(Words const& words, std::string const& path);

/// Why a definition wasn't written.
std::string refusedSentence(Words const& words, Error const& error);

} // namespace bywalec
