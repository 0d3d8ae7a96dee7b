// An empty field refunds the whole: the common case is one Enter.
#include "ui/counter/RefundPanelView.h"

#include "ui/counter/PayRow.h"
#include "ui/counter/Strip.h"
#include "ui/counter/TextLine.h"
#include "ui/theme/Icons.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int mostLines = 5;
constexpr int lineHeight = 25;
constexpr double textGap = 14;
constexpr TextStyle currencyStyle{20, 28, 600};
} // namespace

RefundLines::RefundLines(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RefundLines::render(QList<RefundChange> const& lines)
{
    m_lines = lines.mid(0, mostLines);
    QStringList words;
    for (auto const& line : m_lines)
        words << QStringLiteral("%1 %2").arg(line.delta, line.text);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setFixedHeight(std::max(1, static_cast<int>(m_lines.size()) * lineHeight));
    update();
}

double RefundLines::deltaWidth() const
{
    double width = 60;
    QFontMetricsF const metrics(Theme::font(type::strong));
    for (auto const& line : m_lines)
        width = std::max(width, std::ceil(metrics.horizontalAdvance(line.delta)));
    return width;
}

bool RefundLines::textFits() const
{
    auto const room = width() - deltaWidth() - textGap;
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [&](auto const& line) { return textLine(line.text, type::base, room, {}).fits(); });
}

void RefundLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const delta = deltaWidth();
    auto const room = width() - delta - textGap;
    double y = 0;
    for (auto const& line : m_lines) {
        textLine(line.delta, type::strong, delta, line.takes ? c.badText : c.accent)
            .draw(painter, {0, y, delta, double(lineHeight)}, Qt::AlignVCenter | Qt::AlignRight);
        textLine(line.text, type::base, room, c.ink)
            .draw(painter, {delta + textGap, y, room, double(lineHeight)}, Qt::AlignVCenter);
        y += lineHeight;
    }
}

RefundPanelView::RefundPanelView(QWidget* parent)
    : PanelView(parent),
      m_heading(new TextLabel(type::large, &Colours::muted)),
      m_visit(new TextLabel(type::base, &Colours::muted)),
      m_field(new AmountField(tr("How much to refund; empty means the whole"), 24, this)),
      m_currency(new TextLabel(currencyStyle, &Colours::muted)),
      m_whole(new KeyButton(QString(), tr("The whole"), QStringLiteral("F8"), this)),
      m_refunding(new TextLabel(type::fact, &Colours::ink)),
      m_changes(new TextLabel(type::second, &Colours::muted)),
      m_lines(new RefundLines),
      m_below(new Strip(QStringLiteral("triangle"), nullptr, Strip::Tone::Warning))
{
    auto* layout = panel::column(this);
    layout->setContentsMargins(29, 19, 29, 17);
    m_heading->setLead(&Colours::ink, 700);
    m_heading->setSeparator(QString(QChar(0x2002)));
    m_heading->setSmallestPx(16);
    layout->addWidget(m_heading);
    layout->addSpacing(2);
    m_visit->setSmallestPx(13);
    layout->addWidget(m_visit);
    layout->addSpacing(12);
    layout->addLayout(makeAmount());
    layout->addSpacing(10);
    m_changes->setBody(tr("What this changes on the card"));
    layout->addWidget(m_changes);
    layout->addSpacing(2);
    layout->addWidget(m_lines);
    layout->addSpacing(10);
    m_below->setFixedHeight(44);
    layout->addWidget(m_below);
    layout->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::between);
    auto* enterNow = panel::enterButton(tr("Refund", "do it"), this);
    auto* close = panel::closeButton(this, tr("Refund nothing"));
    close->setFixedHeight(size::button);
    foot->addWidget(enterNow, 1);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(enterNow, &QPushButton::clicked, this, &RefundPanelView::enter);
    connect(m_field, &QLineEdit::returnPressed, this, &RefundPanelView::enter);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](QString const& text) { Q_EMIT edited(text.trimmed()); });
    connect(m_whole, &QPushButton::clicked, this, [this] { takeRedeem(); });
}

QLayout* RefundPanelView::makeAmount()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_field->setFixedSize(190, size::button);
    row->addWidget(m_field);
    row->addWidget(m_currency);
    row->addWidget(m_whole);
    row->addSpacing(8);
    m_refunding->setMaxLines(2);
    m_refunding->setSmallestPx(14);
    m_refunding->setAlignment(Qt::AlignVCenter);
    m_refunding->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_refunding->setMinimumHeight(size::button);
    row->addWidget(m_refunding, 1);
    return row;
}

void RefundPanelView::render(RefundPanel const& state, bool fresh)
{
    m_heading->setRuns(tr("Refund"), state.who);
    QStringList visit;
    for (auto const& part : {state.when, state.what, state.amount})
        if (!part.isEmpty()) visit << part;
    m_visit->setBody(visit.join(QStringLiteral(" · ")));
    auto const partial = !state.amount.isEmpty();
    m_field->setVisible(partial);
    m_field->setHint(state.most);
    m_currency->setVisible(partial);
    m_currency->setBody(state.currency);
    m_whole->setVisible(partial);
    m_most = state.most;
    m_refunding->setRole(state.problem.isEmpty() ? &Colours::ink : &Colours::badText);
    m_refunding->setBody(state.problem.isEmpty() ? state.refunding : state.problem);
    m_lines->render(state.lines);
    m_lines->setVisible(!state.lines.isEmpty());
    m_changes->setVisible(!state.lines.isEmpty());
    m_below->setText({}, state.below);
    m_below->setVisible(!state.below.isEmpty());
    auto const another = fresh || m_actionId != state.actionId;
    m_actionId = state.actionId;
    if (!another) return;
    QSignalBlocker const quiet(m_field);
    m_field->clear();
    if (partial)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void RefundPanelView::enter()
{
    Q_EMIT entered(m_field->isHidden() ? QString() : m_field->text().trimmed());
}

bool RefundPanelView::takeKey(int key, Qt::KeyboardModifiers)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    if (!m_field->hasFocus()) enter(); // the field has said so itself
    return true;
}

bool RefundPanelView::takeRedeem()
{
    if (!m_field->isHidden()) m_field->setText(m_most);
    return true;
}

} // namespace bywalec::ui
