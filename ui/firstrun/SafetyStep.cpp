// Both can be done later, and both are what is missed most when it is too late: so they stand side by side.
#include "ui/firstrun/SafetyStep.h"

#include "ui/firstrun/DiscLine.h"
#include "ui/office/Notice.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int groupsInRow = 6;

TextLabel* words(TextStyle style, TextLabel::Role role, int lines)
{
    auto* label = new TextLabel(style, role);
    label->setSmallestPx(12);
    if (lines > 1) label->setMaxLines(lines);
    return label;
}

void showResult(TextLabel* label, QString const& good, QString const& problem)
{
    label->setRole(problem.isEmpty() ? &Colours::accentText : &Colours::badText);
    label->setBody(problem.isEmpty() ? good : problem);
}
} // namespace

KeyBox::KeyBox(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyBox::render(QString const& key)
{
    m_groups = key.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    setAccessibleName(key.isEmpty() ? tr("The recovery key") : tr("The recovery key: %1").arg(key));
    setVisible(!key.isEmpty());
    update();
}

bool KeyBox::textFits() const
{
    QFontMetricsF const metrics(Theme::font(17, 600));
    auto const room = (width() - 24.0) / groupsInRow;
    for (auto const& group : m_groups)
        if (metrics.horizontalAdvance(group) > room - 6) return false;
    return m_groups.size() <= qsizetype(groupsInRow) * 3;
}

void KeyBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::controlRadius, c.sunk, c.line);
    auto const room = (width() - 24.0) / groupsInRow;
    auto const rows = std::max<qsizetype>(1, (m_groups.size() + groupsInRow - 1) / groupsInRow);
    auto const step = (height() - 16.0) / double(rows);
    painter.setFont(Theme::font(17, 600));
    painter.setPen(c.ink);
    for (int i = 0; i < m_groups.size(); ++i)
        painter.drawText(QRectF(12 + (i % groupsInRow) * room, 8 + (i / groupsInRow) * step, room, step),
                         Qt::AlignCenter, m_groups.at(i));
}

SafetyStep::SafetyStep(QWidget* parent)
    : QWidget(parent),
      m_key(new KeyBox),
      m_keyResult(words(type::noteStrong, &Colours::accentText, 2)),
      m_save(new OfficeButton(QStringLiteral("floppy"), tr("Save to a file…"))),
      m_kept(new Notice(Notice::Tone::Plain, QStringLiteral("info"))),
      m_folder(words(type::base, &Colours::ink, 2)),
      m_folderResult(words(type::noteStrong, &Colours::accentText, 2)),
      m_choose(new OfficeButton(QStringLiteral("file-in"), tr("Choose a folder…")))
{
    for (auto* button : {m_save, m_choose})
        button->setFixedHeight(size::target);
    for (auto* label : {m_keyResult, m_folderResult, m_folder})
        label->setAlignment(Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::officeGap);
    row->addWidget(makeKeyPanel(), 500);
    row->addWidget(m_backups = makeFolderPanel(), 440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addLayout(row);
    column->addWidget(m_kept);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SafetyStep::saveKey);
    connect(m_choose, &QPushButton::clicked, this, &SafetyStep::chooseFolder);
}

Panel* SafetyStep::makeKeyPanel()
{
    auto* panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* why = words(type::second, &Colours::muted, 4);
    why->setBody(
        tr("Names and phones are locked. On another computer, or when the keys of this one are lost, only "
           "this key opens them. Keep it away from the computer. The office makes a new one at any time: "
           "“Shop”."));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_save);
    foot->addWidget(m_keyResult, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(14);
    column->addWidget(new DiscLine(QStringLiteral("lock"), tr("Recovery key")));
    column->addWidget(why);
    column->addWidget(m_key);
    column->addStretch(1);
    column->addLayout(foot);
    return panel;
}

Panel* SafetyStep::makeFolderPanel()
{
    auto* panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* why = words(type::second, &Colours::muted, 4);
    why->setBody(
        tr("Names in the copies are locked with the same key. A USB stick or another disk is best: it "
           "survives this one."));
    auto* label = words(type::note, &Colours::muted, 1);
    label->setBody(tr("Backups go to"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_choose);
    foot->addWidget(m_folderResult, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(14);
    column->addWidget(new DiscLine(QStringLiteral("disk-check"), tr("Backups")));
    column->addWidget(why);
    column->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_folder);
    column->addStretch(1);
    column->addLayout(foot);
    return panel;
}

void SafetyStep::render(SafetyStepState const& state)
{
    m_key->render(state.key);
    m_save->setEnabled(!state.key.isEmpty());
    m_save->setLook(OfficeButton::Look::Secondary);
    showResult(m_keyResult, state.keySaved, state.keyProblem);
    m_kept->setText(state.keptIn);
    m_kept->setVisible(!state.keptIn.isEmpty());
    m_backups->setVisible(!state.folder.isEmpty());
    m_folder->setBody(state.folder);
    showResult(m_folderResult, state.folderNote, state.folderProblem);
}

} // namespace bywalec::ui
