#include "ui/settings/SettingsPage.h"

#include "ui/firstrun/DiscLine.h"
#include "ui/firstrun/SafetyStep.h"
#include "ui/office/OfficeButton.h"
#include "ui/office/PageHeader.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

namespace {

TextLabel* paragraph(QString const& text)
{
    auto* label = new TextLabel(type::second, &Colours::muted);
    label->setSmallestPx(12);
    label->setMaxLines(7);
    label->setBody(text);
    return label;
}

TextLabel* result()
{
    auto* label = new TextLabel(type::noteStrong, &Colours::accentText);
    label->setSmallestPx(12);
    label->setMaxLines(2);
    label->setAlignment(Qt::AlignVCenter);
    return label;
}

void tell(TextLabel* label, QString const& text, bool good)
{
    label->setRole(good ? &Colours::accentText : &Colours::badText);
    label->setBody(text);
}

Panel* panel(QString const& icon, QString const& title, QString const& why, QWidget* middle,
             QList<QWidget*> const& buttons, TextLabel* note)
{
    auto* panel = new Panel;
    panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    for (auto* button : buttons)
        foot->addWidget(button);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 20, 22, 20);
    column->setSpacing(14);
    column->addWidget(new DiscLine(icon, title));
    column->addWidget(paragraph(why));
    if (middle) column->addWidget(middle);
    column->addStretch(1);
    column->addLayout(foot);
    column->addWidget(note);
    return panel;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent),
      m_key(new KeyBox),
      m_newKey(new OfficeButton(QStringLiteral("lock"), tr("Make a new key"))),
      m_saveKey(new OfficeButton(QStringLiteral("floppy"), tr("Save to a file…"))),
      m_keyNote(result()),
      m_print(new OfficeButton(QStringLiteral("printer"), tr("Print slips…"))),
      m_pdf(new OfficeButton(QStringLiteral("download"), tr("Save as PDF…"))),
      m_slipNote(result())
{
    auto* header = new PageHeader;
    header->setOverline(tr("What is kept away from this computer, and what lies at the till"));
    header->setTitle(tr("Shop"));
    auto* row = new QHBoxLayout;
    row->setSpacing(size::officeGap);
    row->addWidget(
        panel(QStringLiteral("lock"), tr("Recovery key"),
              tr("On another computer, or when the keys of this one are lost, only this key opens names and "
                 "phones. Here a new one is made at any time. The one that was printed before opens nothing "
                 "then."),
              m_key, {m_newKey, m_saveKey}, m_keyNote),
        1);
    row->addWidget(
        panel(QStringLiteral("ticket"), tr("Codes for guests"),
              tr("A guest without a card takes a slip along and brings the purchase to a card later. Print a "
                 "sheet of 24 and cut it apart. At the till: F6 for the guest, then scan a slip."),
              nullptr, {m_print, m_pdf}, m_slipNote),
        1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::margin);
    page->setSpacing(0);
    page->addWidget(header);
    page->addSpacing(size::gap);
    page->addLayout(row);
    page->addStretch(1);
    connect(m_newKey, &QPushButton::clicked, this, &SettingsPage::newKey);
    connect(m_saveKey, &QPushButton::clicked, this, &SettingsPage::saveKey);
    connect(m_print, &QPushButton::clicked, this, &SettingsPage::printSlips);
    connect(m_pdf, &QPushButton::clicked, this, &SettingsPage::saveSlips);
    render({});
}

void SettingsPage::render(SettingsState const& state)
{
    m_key->render(state.key);
    m_newKey->setEnabled(!state.busy);
    m_saveKey->setVisible(!state.key.isEmpty());
    for (auto* button : {m_print, m_pdf})
        button->setEnabled(!state.busy);
    tell(m_keyNote, state.keyNote, state.keyGood);
    tell(m_slipNote, state.slipNote, state.slipGood);
}

} // namespace bywalec::ui
