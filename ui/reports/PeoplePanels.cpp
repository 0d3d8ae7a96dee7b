// A row's columns keep their shares at every width.
#include "ui/reports/PeoplePanels.h"

#include "ui/reports/SourceTitle.h"
#include "ui/reports/Sparkline.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Language.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int rowHeight = 28;
constexpr int mostDots = 10;
/// Where the columns begin, of 556.
constexpr double columns[] = {0, 152, 246, 344, 444, 556, 556};
constexpr double columnsWithStake[] = {0, 142, 222, 302, 392, 484, 556};

QRectF column(QWidget const& row, bool showsStake, int index)
{
    auto const* begins = showsStake ? columnsWithStake : columns;
    auto const scale = row.width() / begins[6];
    auto const left = begins[index] * scale;
    auto const isLast = index == (showsStake ? 5 : 4);
    return {left, 0, begins[index + 1] * scale - left - (isLast ? 0 : 8), double(row.height())};
}

QColor iconColour(MondayNote const& note)
{
    auto const& c = Theme::colours();
    if (note.warns) return c.badText;
    return note.icon == QLatin1String("heart") ? c.accent : c.rewardText;
}
} // namespace

TalkRow::TalkRow(bool heading, QWidget* parent) : QWidget(parent), m_heading(heading)
{
    setFixedHeight(heading ? 22 : rowHeight);
}

void TalkRow::render(MondayTalk const& talk, bool last)
{
    m_talk = talk;
    m_last = last;
    if (m_heading) {
        setAccessibleName(talk.showsStake
                              ? tr("customer, usually every, away for, stamps, last contact, at stake")
                              : tr("customer, usually every, away for, stamps, last contact"));
    } else {
        QStringList words{talk.name, talk.rhythm, tr("away for %1").arg(talk.silence)};
        if (talk.need > 0) words << tr("stamps: %1 of %2").arg(talk.have).arg(talk.need);
        words << tr("last contact: %1").arg(talk.contact);
        if (!talk.stake.isEmpty()) words << tr("at stake: %1").arg(talk.stake);
        setAccessibleName(words.join(QStringLiteral(", ")));
    }
    update();
}

TextSheet TalkRow::sheet() const
{
    auto const& c = Theme::colours();
    auto const place = [this](int index) { return column(*this, m_talk.showsStake, index); };
    TextSheet sheet;
    if (m_heading) {
        QStringList titles{tr("customer"), tr("comes"), tr("away for"), tr("stamps"), tr("last contact")};
        if (m_talk.showsStake) titles << tr("at stake");
        for (int i = 0; i < titles.size(); ++i)
            sheet.put(place(i), titles.at(i), {type::axis, c.muted, Qt::AlignLeft | Qt::AlignVCenter, 1, 9});
        return sheet;
    }
    auto const left = Qt::AlignLeft | Qt::AlignVCenter;
    sheet.put(place(0), m_talk.name, {type::secondStrong, c.ink, left, 2, 9});
    sheet.put(place(1), m_talk.rhythm, {type::note, c.muted, left, 2, 9});
    sheet.put(place(2), m_talk.silence, {type::noteStrong, c.badText, left, 2, 9});
    if (m_talk.need > mostDots)
        sheet.put(place(3),
                  tr("%1 of %2")
                      .arg(languageLocale().toString(m_talk.have), languageLocale().toString(m_talk.need)),
                  {type::note, c.muted});
    sheet.put(place(4), m_talk.contact, {type::note, c.muted, left, 2, 9});
    if (m_talk.showsStake) sheet.put(place(5), m_talk.stake, {type::noteStrong, c.ink, left, 2, 9});
    return sheet;
}

void TalkRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    sheet().draw(painter);
    if (!m_last) painter.fillRect(0, height() - 1, width(), 1, c.line);
    if (m_heading || m_talk.need < 1 || m_talk.need > mostDots) return;
    drawStampDots(painter, column(*this, m_talk.showsStake, 3), m_talk.have, m_talk.need, c.accent, c.line2);
}

TalkPanel::TalkPanel(QWidget* parent)
    : Panel(parent),
      m_layout(new QVBoxLayout(this)),
      m_about(new TextLabel(type::note, &Colours::muted)),
      m_nobody(new TextLabel(type::second, &Colours::muted)),
      m_heading(new TalkRow(true))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* title = new SourceTitle(Topic::TalkTo);
    title->setTitle(nameOf(Topic::TalkTo));
    connect(title, &SourceTitle::sourceWanted, this, &TalkPanel::sourceWanted);
    m_about->setBody(tr("regulars who have gone quiet"));
    m_about->setSmallestPx(10);
    m_nobody->setMaxLines(3);
    m_heading->render({});
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_about, 1);
    m_layout->setContentsMargins(16, 3, 16, 4);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_heading);
    m_layout->addSpacing(1);
    m_layout->addWidget(m_nobody);
    m_layout->addStretch(1);
}

void TalkPanel::render(QList<MondayTalk> const& people, QString const& nobody)
{
    while (m_rows.size() < people.size()) {
        auto* row = new TalkRow(false);
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < people.size()) m_rows.at(i)->render(people.at(i), i == people.size() - 1);
        m_rows.at(i)->setVisible(i < people.size());
    }
    MondayTalk heading;
    heading.showsStake = !people.isEmpty() && people.first().showsStake;
    m_heading->render(heading);
    m_about->setBody(heading.showsStake ? tr("regulars who have gone quiet, the most at stake first")
                                        : tr("regulars who have gone quiet"));
    m_heading->setVisible(!people.isEmpty());
    m_about->setVisible(!people.isEmpty());
    m_nobody->setBody(nobody);
    m_nobody->setVisible(people.isEmpty());
}

NoteRow::NoteRow(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(type::secondStrong, &Colours::ink)),
      m_text(new TextLabel(type::note, &Colours::muted))
{
    m_text->setMaxLines(6);
    m_text->setSmallestPx(11);
    m_text->setAlignment(Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
}

void NoteRow::render(MondayNote const& note)
{
    m_note = note;
    m_title->setBody(note.title);
    m_text->setBody(note.text);
    update();
}

void NoteRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icons::paint(painter, m_note.icon, {0, 1, 18, 18}, iconColour(m_note));
}

RememberPanel::RememberPanel(QWidget* parent) : Panel(parent), m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* title = new SourceTitle(Topic::Remember);
    title->setTitle(nameOf(Topic::Remember));
    connect(title, &SourceTitle::sourceWanted, this, &RememberPanel::sourceWanted);
    m_layout->setContentsMargins(16, 3, 16, 10);
    m_layout->setSpacing(6);
    m_layout->addWidget(title, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
}

void RememberPanel::render(QList<MondayNote> const& notes)
{
    while (m_rows.size() < notes.size()) {
        auto* row = new NoteRow;
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < notes.size()) m_rows.at(i)->render(notes.at(i));
        m_rows.at(i)->setVisible(i < notes.size());
    }
}

BlockPanel::BlockPanel(Topic topic, QWidget* parent)
    : Panel(parent), m_title(new SourceTitle(topic)), m_text(new TextLabel(type::note, &Colours::muted))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_title, &SourceTitle::sourceWanted, this, &BlockPanel::sourceWanted);
    m_text->setMaxLines(5);
    m_text->setSmallestPx(11);
    m_text->setAlignment(Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 14);
    column->setSpacing(0);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addStretch(1);
}

void BlockPanel::render(MondayNote const& block)
{
    m_title->setTitle(block.title);
    m_text->setBody(block.text);
}

} // namespace bywalec::ui
