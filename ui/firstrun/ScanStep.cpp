// Nothing is recorded here: it only shows that the camera or the scanner works.
#include "ui/firstrun/ScanStep.h"

#include "ui/counter/CameraView.h"
#include "ui/firstrun/DiscLine.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

ScanResult::ScanResult(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(type::heading, &Colours::ink)),
      m_text(new TextLabel(type::second, &Colours::ink))
{
    setFixedHeight(84);
    m_title->setSmallestPx(13);
    m_text->setSmallestPx(12);
    m_text->setMaxLines(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(58, 8, 16, 8);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch(1);
}

void ScanResult::render(ScanRead read, QString const& text)
{
    m_read = read;
    switch (read) {
    case ScanRead::Nothing:
        m_title->setBody(tr("Nothing has been read yet"));
        break;
    case ScanRead::Card:
        m_title->setBody(tr("It works: a card of Bywalec"));
        break;
    case ScanRead::Other:
        m_title->setBody(tr("It works"));
        break;
    }
    auto const waiting = read == ScanRead::Nothing;
    m_title->setRole(waiting ? &Colours::muted : &Colours::ink);
    m_text->setRole(waiting ? &Colours::muted : &Colours::ink);
    m_text->setBody(waiting ? tr("It can also be tried later.") : text);
    update();
}

void ScanResult::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const waiting = m_read == ScanRead::Nothing;
    paint::box(painter, rect(), size::panelRadius, waiting ? c.sunk : c.accentSoft,
               waiting ? c.line : c.accent, waiting ? 1 : 2);
    icons::paint(painter, waiting ? QStringLiteral("qr") : QStringLiteral("check"),
                 {18, height() / 2.0 - 13, 26, 26}, waiting ? c.muted : c.accent);
}

ScanStep::ScanStep(QWidget* parent) : QWidget(parent), m_camera(new CameraView), m_result(new ScanResult)
{
    m_camera->setMinimumSize(320, 250);
    m_camera->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(22, 20, 22, 20);
    inside->setSpacing(18);
    inside->addWidget(new DiscLine(QStringLiteral("camera"), tr("With the camera"),
                                   tr("Hold any QR code in front of it: on a ticket, a leaflet, a screen.")));
    inside->addWidget(
        new DiscLine(QStringLiteral("scan"), tr("With a scanner"),
                     tr("Plug it in and pull the trigger. There is nothing to install or click.")));
    inside->addWidget(new DiscLine(QStringLiteral("search"), tr("With neither"),
                                   tr("Customers are found by name or phone, and cards by their number.")));
    inside->addStretch(1);
    inside->addWidget(m_result);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::officeGap);
    row->addWidget(m_camera, 470);
    row->addWidget(panel, 480);
}

void ScanStep::render(ScanStepState const& state)
{
    m_camera->render(state.camera, state.cameraLabel, Mood::Stamped);
    m_result->render(state.read, state.text);
}

} // namespace bywalec::ui
