// Finding a customer as one types: one field, the hits below; arrows move, Enter opens.
#pragma once

#include "ui/customers/CustomersState.h"

#include <QWidget>

namespace bywalec::ui {

class FormField;
class TableList;
class TextLabel;

class CustomerFinder : public QWidget {
    Q_OBJECT
  public:
    CustomerFinder(QString const& label, QString const& hint, QWidget* parent = nullptr);

    void render(FinderState const& state);
    /// For a fresh search.
    void clear();
    QWidget* field() const;
    QString typed() const;
    TableList* table() const { return m_table; }

  Q_SIGNALS:
    void searched(QString const& typed);
    void chosen(QString const& id);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    FormField* m_field;
    TextLabel* m_heading;
    TableList* m_table;
    TextLabel* m_message;
};

} // namespace bywalec::ui
