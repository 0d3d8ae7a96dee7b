// Date and disc are painted beside laid out words; each row that can be taken back has a real button.
#include "ui/customers/HistoryView.h"

#include "ui/office/Notice.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace bywalec::ui {

namespace {
constexpr int leastHeight = 150;
constexpr int dateWidth = 58;
constexpr int discSide = 32;
constexpr int discLeft = dateWidth + 14;
constexpr int textLeft = discLeft + discSide + 14;

void paintDate(QPainter& painter, HistoryRow const& row)
{
    auto const& c = Theme::colours();
    painter.setPen(c.ink);
    painter.setFont(Theme::font(type::secondStrong));
    painter.drawText(QRect(0, 0, dateWidth, 20), Qt::AlignRight | Qt::AlignVCenter, row.day);
    painter.setPen(c.muted);
    painter.setFont(Theme::font(type::note));
    painter.drawText(QRect(0, 20, dateWidth, 18), Qt::AlignRight | Qt::AlignVCenter, row.time);
}

TextLabel* words(TextStyle style, TextLabel::Role role, QString const& text, int lines)
{
    auto* label = new TextLabel(style, role);
    label->setMaxLines(lines);
    label->setSmallestPx(12);
    label->setBody(text);
    return label;
}

TextLabel* whyLine(HistoryWhy const& why)
{
    auto* label = words(type::note, &Colours::muted, why.text, 8);
    label->setSeparator(QStringLiteral(" · "));
    if (!why.balance.isEmpty()) label->setRuns(why.balance, why.text);
    return label;
}
} // namespace

HistoryLine::HistoryLine(HistoryRow const& row, bool last, QWidget* parent)
    : QWidget(parent), m_row(row), m_last(last)
{
    auto const over = row.tone == HistoryTone::Undone;
    auto* title = words(type::railStrong, over ? &Colours::muted : &Colours::ink, row.title, 3);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title, row.balance.isEmpty() ? 1 : 0);
    if (!row.balance.isEmpty()) {
        head->addWidget(words(type::note, &Colours::muted, row.balance, 1));
        head->addStretch(1);
    }
    auto* text = new QVBoxLayout;
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(1);
    text->addLayout(head);
    for (auto const& why : row.whys)
        text->addWidget(whyLine(why));
    text->addStretch(1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(textLeft, 0, 0, last ? 0 : 16);
    whole->setSpacing(12);
    whole->addLayout(text, 1);
    setMinimumHeight(discSide + (last ? 4 : 20));
    setAccessibleName(QStringLiteral("%1, %2: %3").arg(row.day, row.time, row.title));
    if (!row.canUndo) return;
    m_undo = new OfficeButton(QStringLiteral("undo"), tr("Undo"));
    m_undo->setFixedHeight(size::officeSmall);
    m_undo->setAccessibleName(tr("Undo: %1, %2").arg(row.title, row.time));
    whole->addWidget(m_undo, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undone(m_row.id); });
}

void HistoryLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const& c = Theme::colours();
    paintDate(painter, m_row);
    QRectF const disc(discLeft, 2, discSide, discSide);
    if (!m_last)
        painter.fillRect(QRectF(disc.center().x() - 1, disc.bottom() + 5, 2, height() - disc.bottom() - 8),
                         c.line);
    auto const reward = m_row.tone == HistoryTone::Reward;
    auto const earned = m_row.tone == HistoryTone::Earned;
    paint::box(painter, disc, discSide / 2.0,
               reward   ? c.rewardSoft
               : earned ? c.accentSoft
                        : c.sunk,
               Qt::transparent, 0);
    icons::paint(painter, m_row.icon, disc.adjusted(7, 7, -7, -7),
                 reward   ? c.rewardText
                 : earned ? c.accent
                          : c.muted);
}

HistoryView::HistoryView(QWidget* parent)
    : Panel(parent),
      m_scroller(new QScrollArea),
      m_inside(new QWidget),
      m_empty(new TextLabel(type::second, &Colours::muted)),
      m_older(new OfficeButton({}, {}, OfficeButton::Look::Link))
{
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(tr("Account history"));
    heading->setSmallestPx(13);
    m_empty->setBody(tr("Nothing has happened yet."));
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 4, 14, 4);
    m_column->setSpacing(0);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    m_inside->setAutoFillBackground(false);
    m_scroller->setProperty("office", true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::StrongFocus); // the arrows read on
    m_scroller->setAccessibleName(tr("Account history"));
    m_scroller->viewport()->setAutoFillBackground(false);
    m_scroller->setWidget(m_inside);
    m_scroller->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it never makes the page longer
    m_scroller->setMinimumHeight(leastHeight);
    m_inside->setAutoFillBackground(false);
    auto* hint = new Notice(Notice::Tone::Plain, QStringLiteral("info"));
    hint->setText(tr("Taking back leaves a trace."));
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(m_older);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 8, 12);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(m_scroller, 1);
    column->addWidget(new Line);
    column->addLayout(foot);
    m_scroller->installEventFilter(this);
    connect(m_older, &QPushButton::clicked, this, &HistoryView::olderWanted);
    render({}, 0);
}

void HistoryView::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    if (!m_scroller->hasFocus()) return;
    QPainter painter(this);
    paint::box(painter, QRectF(m_scroller->geometry()).adjusted(-7, -3, 3, 3), size::controlRadius,
               Qt::transparent, Theme::colours().primaryEdge, 2);
}

bool HistoryView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return Panel::eventFilter(watched, event);
}

void HistoryView::render(QList<HistoryRow> const& rows, int older)
{
    if (rows == m_rows && older == m_olderCount) return;
    auto const samePerson = !m_rows.isEmpty() && !rows.isEmpty() && rows.last().id == m_rows.last().id;
    auto const at = samePerson ? m_scroller->verticalScrollBar()->value() : 0;
    m_rows = rows;
    m_olderCount = older;
    for (auto* line : m_lines) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater(); // later: the press of its own button may have led here
    }
    m_lines.clear();
    for (int i = 0; i < rows.size(); ++i) {
        auto* line = new HistoryLine(rows.at(i), i + 1 == rows.size());
        connect(line, &HistoryLine::undone, this, &HistoryView::undone);
        m_column->insertWidget(i, line);
        m_lines << line;
    }
    m_empty->setVisible(rows.isEmpty());
    m_older->setVisible(older > 0);
    m_older->setText(tr("Older, %n entries", nullptr, older));
    m_older->setAccessibleName(m_older->text());
    m_older->updateGeometry();
    m_scroller->verticalScrollBar()->setValue(at);
}

QList<QWidget*> HistoryView::stops() const
{
    QList<QWidget*> stops{m_scroller};
    for (auto* line : m_lines)
        if (line->undo()) stops << line->undo();
    stops << m_older;
    return stops;
}

} // namespace bywalec::ui
