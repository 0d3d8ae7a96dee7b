// Panels one below the other; they scroll where the window is low.
#include "ui/customers/StandingPanel.h"

#include "ui/customers/SectionPanel.h"
#include "ui/customers/StampsLine.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/Notice.h"
#include "ui/office/OfficeButton.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {
TextLabel* headingSaying(QString const& text)
{
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setSmallestPx(13);
    heading->setBody(text);
    return heading;
}

QVBoxLayout* columnIn(QWidget* panel)
{
    panel->setSizePolicy(QSizePolicy::Ignored,
                         QSizePolicy::Preferred); // as high as its words are at this width
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    return column;
}
} // namespace

StandingPanel::StandingPanel(QWidget* parent)
    : QScrollArea(parent), m_preference(new Notice(Notice::Tone::Warning, QStringLiteral("pin")))
{
    setProperty("office", true);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // it never makes the page longer
    m_preference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAccessibleName(tr("The account now"));
    viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::officeGap);
    column->addWidget(m_preference);
    column->addWidget(makeStanding());
    m_sectionBox = new QWidget;
    m_sectionColumn = new QVBoxLayout(m_sectionBox);
    m_sectionColumn->setContentsMargins(0, 0, 0, 0);
    m_sectionColumn->setSpacing(size::officeGap);
    column->addWidget(m_sectionBox);
    column->addWidget(makeReferral());
    column->addWidget(makeCauses());
    column->addStretch(1);
    setWidget(inside);
    inside->setAutoFillBackground(false);
}

QWidget* StandingPanel::makeStanding()
{
    auto* panel = new ui::Panel;
    auto* column = columnIn(panel);
    m_title = new TextLabel(type::note, &Colours::muted);
    m_title->setSmallestPx(12);
    m_stamps = new StampsLine;
    m_rowBox = new QWidget;
    m_rows = new QVBoxLayout(m_rowBox);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    column->addWidget(headingSaying(tr("The account now")));
    column->addWidget(m_title);
    column->addWidget(m_stamps);
    column->addWidget(m_rowBox);
    return panel;
}

QWidget* StandingPanel::makeReferral()
{
    auto* panel = new ui::Panel;
    auto* column = columnIn(panel);
    m_referral = new TextLabel(type::note, &Colours::muted);
    m_referral->setMaxLines(4);
    m_referral->setSmallestPx(12);
    m_refer = new OfficeButton(QStringLiteral("user-plus"), tr("Say who sent them"));
    m_unrefer = new OfficeButton(QStringLiteral("undo"), tr("Take back"));
    column->addWidget(headingSaying(tr("Recommendation")));
    column->addWidget(m_referral);
    column->addWidget(m_refer, 0, Qt::AlignLeft);
    column->addWidget(m_unrefer, 0, Qt::AlignLeft);
    m_unrefer->setAccessibleName(tr("Take back who recommended the shop"));
    connect(m_refer, &QPushButton::clicked, this, &StandingPanel::referralWanted);
    connect(m_unrefer, &QPushButton::clicked, this, &StandingPanel::referralTakenBack);
    return panel;
}

QWidget* StandingPanel::makeCauses()
{
    m_causePanel = new ui::Panel;
    auto* column = columnIn(m_causePanel);
    m_causes = new FieldGrid(1);
    column->addWidget(headingSaying(tr("Good cause")));
    column->addWidget(m_causes);
    connect(m_causes, &FieldGrid::fieldChanged, this, &StandingPanel::causeChosen);
    return m_causePanel;
}

void StandingPanel::renderRows(QList<StandingRow> const& rows)
{
    if (rows == m_shown) return;
    m_shown = rows;
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto const& row : rows)
        m_rows->addWidget(makeStandingRow(row));
}

void StandingPanel::renderSections(QList<ProfileSection> const& sections)
{
    if (sections == m_sections) return;
    m_sections = sections;
    while (auto* item = m_sectionColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto const& section : sections)
        m_sectionColumn->addWidget(new SectionPanel(section));
}

void StandingPanel::render(CustomerProfile const& profile)
{
    m_preference->setText(profile.head.preference);
    m_preference->setVisible(!profile.head.preference.isEmpty());
    m_title->setBody(profile.standingTitle);
    m_title->setVisible(!profile.standingTitle.isEmpty());
    m_stamps->render(profile.stamps);
    m_stamps->setVisible(profile.stamps.need > 0);
    renderRows(profile.standing);
    renderSections(profile.sections);
    m_sectionBox->setVisible(!profile.sections.isEmpty());
    m_referral->setBody(profile.referral);
    m_refer->setVisible(!profile.canUnrefer);
    m_refer->setEnabled(profile.task != CustomerTask::Refer);
    m_unrefer->setVisible(profile.canUnrefer);
    m_causes->render(profile.causes);
    m_causePanel->setVisible(!profile.causes.isEmpty());
}

QList<QWidget*> StandingPanel::stops() const
{
    QList<QWidget*> stops{m_refer, m_unrefer};
    stops << m_causes->stops();
    return stops;
}

} // namespace bywalec::ui
