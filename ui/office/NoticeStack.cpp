// The gap above belongs to the stack, so that nothing is left of it when there is nothing to warn of.
#include "ui/office/NoticeStack.h"

#include <QBoxLayout>

namespace bywalec::ui {

NoticeStack::NoticeStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, size::gap, 0, 0);
    m_layout->setSpacing(size::between);
    hide();
}

void NoticeStack::render(QStringList const& warnings)
{
    while (m_strips.size() > warnings.size())
        delete m_strips.takeLast();
    while (m_strips.size() < warnings.size()) {
        auto* strip = new Notice(Notice::Tone::Warning, QStringLiteral("triangle"));
        m_layout->addWidget(strip);
        m_strips << strip;
    }
    for (int i = 0; i < warnings.size(); ++i)
        m_strips.at(i)->setText(warnings.at(i));
    setVisible(!warnings.isEmpty());
}

} // namespace bywalec::ui
