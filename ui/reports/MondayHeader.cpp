// Placed by hand: the link beside the date is as high as a target and reaches into the lines around it.
#include "ui/reports/MondayHeader.h"

#include "ui/office/OfficeButton.h"
#include "ui/reports/PeriodSwitch.h"
#include "ui/theme/TextLabel.h"

namespace bywalec::ui {

namespace {
constexpr int headHeight = 102;
constexpr int firstRow = 18;
constexpr int secondRow = 62;
constexpr int gap = 8;
} // namespace

MondayHeader::MondayHeader(QWidget* parent)
    : QWidget(parent),
      m_when(new TextLabel(type::note, &Colours::muted, this)),
      m_sources(new OfficeButton({}, tr("Where do these numbers come from"), OfficeButton::Look::Link, this)),
      m_headline(new TextLabel(type::headline, &Colours::ink, this)),
      m_kind(nullptr)
{
    setFixedHeight(headHeight);
    m_when->setSmallestPx(11);
    m_headline->setMaxLines(2);
    m_headline->setSmallestPx(15);
    m_headline->setAlignment(Qt::AlignTop);
    m_sources->setText(tr("About these numbers"));
    m_previous = button(QStringLiteral("chevron-left"), {}, tr("Earlier"));
    m_next = button(QStringLiteral("chevron-right"), {}, tr("Later"));
    m_pdf = button({}, QStringLiteral("PDF"), tr("Save as PDF"));
    m_csv = button({}, QStringLiteral("CSV"), tr("Save the numbers as CSV"));
    m_print = button(QStringLiteral("printer"), tr("Print"), tr("Print"));
    m_kind = new PeriodSwitch(this);
    connect(m_previous, &QPushButton::clicked, this, &MondayHeader::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &MondayHeader::nextWanted);
    connect(m_pdf, &QPushButton::clicked, this, &MondayHeader::pdfWanted);
    connect(m_csv, &QPushButton::clicked, this, &MondayHeader::csvWanted);
    connect(m_print, &QPushButton::clicked, this, &MondayHeader::printWanted);
    connect(m_sources, &QPushButton::clicked, this, &MondayHeader::sourcesWanted);
    connect(m_kind, &PeriodSwitch::chosen, this, &MondayHeader::kindWanted);
}

OfficeButton* MondayHeader::button(QString const& icon, QString const& text, QString const& name)
{
    auto* made = new OfficeButton(icon, text, OfficeButton::Look::Secondary, this);
    made->setFixedHeight(size::officeSmall);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

void MondayHeader::render(MondayState const& state)
{
    m_when->setBody(state.note.isEmpty() ? state.when
                                         : QStringLiteral("%1 · %2").arg(state.when, state.note));
    m_headline->setBody(state.headline);
    m_next->setEnabled(state.hasNext);
    m_kind->choose(state.period.kind);
    auto const readable = state.problem.isEmpty() && !state.headline.isEmpty();
    for (auto* each : {m_pdf, m_csv, m_print, m_sources})
        each->setEnabled(readable);
    m_sources->setVisible(readable);
    arrange();
}

void MondayHeader::arrange()
{
    int x = width();
    for (auto* each : {m_print, m_csv, m_pdf, m_next, m_previous}) {
        auto const wide = each == m_next || each == m_previous ? size::officeSmall : each->sizeHint().width();
        x -= wide;
        each->setGeometry(x, firstRow, wide, size::officeSmall);
        x -= gap;
    }
    auto const left = x + gap;
    m_kind->setGeometry(left, secondRow, width() - left, size::officeSmall);
    auto const room = left - 24;
    auto const linkWidth = m_sources->isVisibleTo(this) ? m_sources->sizeHint().width() : 0;
    auto const whenWidth = std::min(m_when->sizeHint().width(), room - linkWidth - 6);
    m_when->setGeometry(0, 17, whenWidth, 18);
    m_sources->setGeometry(whenWidth + 6, 8, linkWidth, size::officeSmall);
    m_headline->setGeometry(0, 34, room, 68);
    m_sources->raise();
}

void MondayHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bywalec::ui
