// What every window of the owner's is asked: whether its controls are named and large, its words whole.
#pragma once

#include "tests/ui/OfficeTest.h"
#include "ui/office/BarChart.h"
#include "ui/programmes/CardPreview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>

namespace bywalec::test {

inline bool isControl(QWidget* part)
{
    // The line edit inside a spin box is reached through the spin box.
    if (qobject_cast<QLineEdit*>(part)) return !qobject_cast<QSpinBox*>(part->parentWidget());
    return qobject_cast<QAbstractButton*>(part) || qobject_cast<QSpinBox*>(part) ||
           qobject_cast<QComboBox*>(part) || qobject_cast<QAbstractItemView*>(part) ||
           qobject_cast<QProgressBar*>(part) || qobject_cast<BarChart*>(part) ||
           qobject_cast<CardPreview*>(part);
}

inline void checkNothingCutOff(QWidget& office)
{
    int asked = 0;
    for (auto* part : visibleParts(office)) {
        INFO(qPrintable(describe(part)));
        auto const fits = part->property("textFits");
        if (fits.isValid()) {
            ++asked;
            CHECK(fits.toBool());
        }
        auto const* scroller = qobject_cast<QScrollArea*>(part->parentWidget()->parentWidget());
        if (scroller && part == scroller->widget())
            CHECK(part->width() <= scroller->viewport()->width()); // pages scroll downwards only
        else if (!qobject_cast<QAbstractScrollArea*>(part->parentWidget()))
            CHECK(part->parentWidget()->rect().contains(part->geometry()));
    }
    CHECK(asked > 5);
}

/// Returns how many there were.
inline int checkControls(QWidget& window)
{
    int controls = 0;
    for (auto* part : visibleParts(window)) {
        if (!isControl(part)) continue;
        ++controls;
        INFO(qPrintable(describe(part)));
        auto* accessible = QAccessible::queryAccessibleInterface(part);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        if (qobject_cast<QProgressBar*>(part)) continue;
        CHECK(part->width() >= size::officeSmall);
        CHECK(part->height() >= size::officeSmall);
    }
    return controls;
}

inline int filledButtons(QWidget& window)
{
    int filled = 0;
    for (auto* button : window.findChildren<OfficeButton*>())
        if (button->isVisible() && button->isPrimary() && button->isEnabled()) ++filled;
    return filled;
}

} // namespace bywalec::test
