// The Monday page's sentences, in the reader's language: the same on screen, on paper and in the file.
#pragma once

#include "core/reports/WeeklyReport.h"
#include "core/words/Words.h"

namespace bywalec {

/// "Good week: 340 orders, 22 more than a year ago. Seven regulars have gone quiet." One or two sentences.
std::string headline(Words const& words, WeeklyReport const& report);

/// What a tile's number is.
enum class TileKind { Count, Money };
/// "340", "8 364 zł"; "—" without a value.
std::string tileValue(Words const& words, std::optional<double> value, TileKind kind, Currency currency);
/// "Orders: 17 when the week was closed, 16 now.", for each that was corrected since.
std::vector<std::string> correctionSentences(Words const& words, WeeklyReport const& report);
/// "croissant 42 % (others 18 %), …"; empty where champions buy what everybody does, or no items are told.
std::string favouritesText(Words const& words, WeeklyReport const& report);
/// "a week ago 275"; empty where there was nothing before.
std::string beforeSentence(Words const& words, WeeklyReport const& report, Tile const& tile, TileKind kind);
std::string lastYearSentence(Words const& words, WeeklyReport const& report, Tile const& tile, TileKind kind);
/// "+24 %"; empty without one.
std::string percentText(Words const& words, std::optional<int> percent);

/// "Friday, 7 November: 120 orders, usually 58."; empty when the day was as usual.
std::string alarmSentence(Words const& words, DayBar const& bar);
/// That days without orders in the period before flatter this one; empty when there was none.
std::string closedSentence(Words const& words, WeeklyReport const& report);

/// A figure of the strip as it is shown: the value ("+55", "522 zł", "12,0 %", "20,8"; "—"), what stands
/// under it, and an alarm when it is out of the ordinary (else empty).
struct GaugeWords {
    std::string value;
    std::string detail;
    std::string alarm;
};
GaugeWords gaugeWords(Words const& words, NpsGauge const& gauge);
GaugeWords gaugeWords(Words const& words, LifetimeGauge const& gauge, Currency currency);
GaugeWords gaugeWords(Words const& words, ChurnGauge const& gauge);
GaugeWords gaugeWords(Words const& words, RepeatGauge const& gauge);
GaugeWords gaugeWords(Words const& words, FrequencyGauge const& gauge);

std::string rhythmText(Words const& words, TalkTo const& talk);  ///< "every 4 days"
std::string silenceText(Words const& words, TalkTo const& talk); ///< "19 days"
std::string contactText(Words const& words, TalkTo const& talk); ///< "12 September", "never"
/// What is at stake with her in 30 days, "120 zł"; empty where the models don't say it.
std::string stakeText(Words const& words, WeeklyReport const& report, TalkTo const& talk);
std::string nearText(Words const& words, WeeklyReport const& report);

/// What waits and what it costs, gross and as usually collected: one or two sentences.
std::vector<std::string> liabilitySentences(Words const& words, WeeklyReport const& report);
std::string forecastSentence(Words const& words, WeeklyReport const& report);
/// "Returning orders: 52.3 % of 60 % by 31 December 2025, on track; it takes 1.1 more a week."
std::string goalSentence(Words const& words, GoalCourse const& course);
std::string goalName(Words const& words, GoalMeasure measure);
std::vector<std::string> campaignSentences(Words const& words, WeeklyReport const& report);
/// "Where these numbers come from", sentence by sentence.
std::vector<std::string> sourceSentences(Words const& words, WeeklyReport const& report);

} // namespace bywalec
