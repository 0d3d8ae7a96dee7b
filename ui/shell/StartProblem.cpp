#include "ui/shell/StartProblem.h"

#include "ui/counter/Banner.h"
#include "ui/counter/CounterTexts.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bywalec::ui {

StartProblem::StartProblem(Words const& words, Error const& error, QString const& file, QWidget* parent)
    : QWidget(parent)
{
    setWindowTitle(QStringLiteral("Bywalec"));
    resize(1280, 800);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::margin, size::margin, size::margin, size::margin);
    layout->setSpacing(size::gap);

    BannerState state;
    state.mood = Mood::NotSaved;
    state.title = tr("The counter can't start");
    state.sentence = text(words.say(std::string("error.") + name(error.kind)));
    if (error.kind == ErrorKind::Locked && !error.detail.empty())
        state.sentence = text(words.say("cli.second_writer", {{"who", error.detail}}));
    auto* banner = new Banner(this);
    banner->setFixedHeight(184);
    banner->render(state, false);
    layout->addWidget(banner);

    auto* where = new QLabel(tr("File: %1").arg(file), this);
    where->setFont(Theme::font(type::base));
    where->setWordWrap(true);
    layout->addWidget(where);
    auto* detail = new QLabel(text(error.detail), this);
    detail->setFont(Theme::font(type::second));
    detail->setWordWrap(true);
    layout->addWidget(detail);
    layout->addStretch();

    auto* again = new QPushButton(tr("Try again"), this);
    again->setProperty("primary", true);
    again->setMinimumHeight(size::button);
    again->setFont(Theme::font(type::fact));
    again->setDefault(true);
    layout->addWidget(again);
    connect(again, &QPushButton::clicked, this, &StartProblem::retried);
}

} // namespace bywalec::ui
