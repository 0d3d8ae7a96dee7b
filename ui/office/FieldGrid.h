// The questions of a form in columns; fields are kept while the same ones are asked, so typing goes on.
#pragma once

#include "ui/office/FormField.h"

class QGridLayout;

namespace bywalec::ui {

class FieldGrid : public QWidget {
    Q_OBJECT
  public:
    explicit FieldGrid(int columns, QWidget* parent = nullptr);

    void render(QList<FieldState> const& states);
    FormField* field(QString const& id) const;
    QList<FormField*> const& fields() const { return m_fields; }
    /// Everything in it that takes the focus, in the order in which one reads.
    QList<QWidget*> stops() const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);

  private:
    bool asksTheSame(QList<FieldState> const& states) const;

    QGridLayout* m_grid;
    int m_columns;
    QList<FormField*> m_fields;
};

/// Whether a field says that its answer can't be.
bool anyWrong(QList<FieldState> const& states);

} // namespace bywalec::ui
