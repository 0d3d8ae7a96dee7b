// Everything that the first run shows, step by step. The widgets make the words of their parts themselves.
#pragma once

#include "ui/counter/CounterState.h"
#include "ui/programmes/ProgrammesState.h"

namespace bywalec::ui {

enum class FirstRunStep { Language, Shop, Programme, Scan, Safety };
inline constexpr int firstRunSteps = 5;

/// Gives hints and defaults; the owner may be anything.
enum class Trade { Cafe, Bakery, Salon, PetShop, Other };

struct ShopStepState {
    FieldState name;
    Trade trade = Trade::Cafe;
    QList<FieldState> place; ///< time zone and currency, already set

    bool operator==(ShopStepState const&) const = default;
};

struct ProgrammeStepState {
    TemplateKind kind = TemplateKind::Stamps;
    QList<FieldState> fields; ///< reward and how many
    QString rule;             ///< one sentence
    CardPreviewState card;

    bool operator==(ProgrammeStepState const&) const = default;
};

enum class ScanRead {
    Nothing,
    Card, ///< one of Bywalec's
    Other ///< any other code: camera or scanner work
};

struct ScanStepState {
    CameraMood camera = CameraMood::Off;
    QString cameraLabel; ///< on the picture: "Brak kamery"
    ScanRead read = ScanRead::Nothing;
    QString text; ///< what was read, by what: "Czytnik: 5901234123457"

    bool operator==(ScanStepState const&) const = default;
};

struct SafetyStepState {
    QString key;        ///< groups parted by "-"; empty: there is none to show (any more)
    QString keySaved;   ///< "Zapisano: …"; empty: not yet
    QString keyProblem; ///< in its place
    QString keptIn;     ///< where the keys are when there is no keychain: "Klucze są w pliku …"
    QString folder;     ///< chosen for backups, or proposed; empty: there is no word of backups
    QString folderNote; ///< "wolne 120 GB"
    QString folderProblem;

    bool operator==(SafetyStepState const&) const = default;
};

struct FirstRunState {
    FirstRunStep step = FirstRunStep::Language;
    QString language = QStringLiteral("pl");
    ShopStepState shop;
    ProgrammeStepState programme;
    ScanStepState scan;
    SafetyStepState safety;
    bool sampleOffered = false; ///< "show me with sample data"
    bool founded = false;       ///< the shop is there: what was asked before can't be gone back to
    QString problem;            ///< what went wrong on the way to the next step, and what to do
    bool busy = false;          ///< the shop is being made

    bool operator==(FirstRunState const&) const = default;
};

/// What the step of the programme proposes to a shop of this trade.
QString usualReward(Trade trade);
QList<TemplateTile> tilesFor(Trade trade);

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::ui::Trade)
