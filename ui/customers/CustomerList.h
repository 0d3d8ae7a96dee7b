// Everybody the shop knows: a field to search, groups to choose from, and the table.
#pragma once

#include "ui/customers/CustomerListState.h"

#include <QWidget>

namespace bywalec::ui {

class ChipRow;
class CustomerTableView;
class FormField;
class TextLabel;

class CustomerList : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerList(QWidget* parent = nullptr);

    void render(CustomerListState const& state);
    QWidget* field() const;
    ChipRow* segments() const { return m_segments; }
    CustomerTableView* table() const { return m_table; }

  Q_SIGNALS:
    void searched(QString const& typed);
    void segmentsChosen(QStringList const& ids);
    void sortWanted(bywalec::CustomerColumn column);
    void opened(QString const& id);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void renderSegments(CustomerListState const& state);

    FormField* m_field;
    ChipRow* m_segments;
    TextLabel* m_heading;
    TextLabel* m_message;
    QWidget* m_panel;
    CustomerTableView* m_table;
    QList<std::pair<QString, QString>> m_shown;
};

} // namespace bywalec::ui
