// The head of a customer's page: initials, name, what is known, and what can be done.
#pragma once

#include "ui/customers/CustomersState.h"

#include <QWidget>

class QHBoxLayout;

namespace bywalec::ui {

class OfficeButton;
class PageHeader;

class ProfileHead : public QWidget {
    Q_OBJECT
  public:
    explicit ProfileHead(QWidget* parent = nullptr);
    void render(CustomerHead const& head, bool canCorrect);
    OfficeButton* correct() const { return m_correct; }

  Q_SIGNALS:
    void left();
    void correctionWanted();

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    CustomerHead m_head;
    PageHeader* m_header;
    OfficeButton* m_correct;
    QWidget* m_facts = nullptr;
    QHBoxLayout* m_row;
};

} // namespace bywalec::ui
