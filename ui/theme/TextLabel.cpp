// Sizes itself by its text at the wanted size and paints whatever fits the width it gets.
#include "ui/theme/TextLabel.h"

#include <cmath>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double unbounded = 100000;
}

TextLabel::TextLabel(TextStyle style, Role role, QWidget* parent)
    : QLabel(parent), m_style(style), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setRuns(QString const& lead, QString const& body)
{
    if (lead == m_lead && body == m_body) return;
    m_lead = lead;
    m_body = body;
    // The base class keeps the words for the screen reader; the line break would be read out.
    setText((lead.isEmpty() ? body : lead + QLatin1Char(' ') + body).simplified());
    setAccessibleName(text());
    updateGeometry();
    update();
}

void TextLabel::setLead(Role role, int weight)
{
    m_leadRole = role;
    m_leadWeight = weight;
    update();
}

void TextLabel::setSeparator(QString const& separator)
{
    m_separator = separator;
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void TextLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    auto policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void TextLabel::setSmallestPx(int px)
{
    m_smallestPx = px;
}

bool TextLabel::textFits() const
{
    FittedText const text(block(), contentsRect().width());
    return text.fits() && text.height() <= height();
}

TextBlock TextLabel::block() const
{
    auto const& c = Theme::colours();
    TextBlock block;
    block.lead = m_lead;
    block.body = m_body;
    block.style = m_style;
    block.leadColour = c.*m_leadRole;
    block.bodyColour = c.*m_role;
    block.leadWeight = m_leadWeight;
    block.separator = m_separator;
    block.maxLines = m_maxLines;
    block.smallestPx = m_smallestPx;
    return block;
}

QSize TextLabel::sizeHint() const
{
    auto one = block();
    FittedText const text(one, unbounded);
    return {static_cast<int>(std::ceil(text.width())) + 1, text.height()};
}

QSize TextLabel::minimumSizeHint() const
{
    return {0, m_style.line};
}

bool TextLabel::hasHeightForWidth() const
{
    return m_maxLines > 1;
}

int TextLabel::heightForWidth(int width) const
{
    return FittedText(block(), width).height();
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    FittedText(block(), contentsRect().width()).draw(painter, contentsRect(), alignment());
}

} // namespace bywalec::ui
