// One small panel beside the account: a title with a value, perhaps visits as dots on a line, and rows.
#pragma once

#include "ui/customers/CustomersState.h"
#include "ui/theme/Paint.h"

class QBoxLayout;

namespace bywalec::ui {

/// A row of icon and words, as every panel beside the account has them.
QWidget* makeStandingRow(StandingRow const& row);

class SectionPanel : public Panel {
    Q_OBJECT
  public:
    explicit SectionPanel(ProfileSection const& section, QWidget* parent = nullptr);
};

} // namespace bywalec::ui
