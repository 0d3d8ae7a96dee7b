// The items' page of the office: up to 48 of them in groups, and how the counter's buttons look with them.
#pragma once

#include "ui/items/ItemsState.h"

namespace bywalec::ui {

class EmptyNote;
class GridPreview;
class ItemForm;
class OfficeButton;
class PageHeader;
class Panel;
class TableList;
class TextLabel;

class ItemsPage : public QWidget {
    Q_OBJECT
  public:
    explicit ItemsPage(QWidget* parent = nullptr);

    void render(ItemsState const& state);
    ItemForm* form() const { return m_form; }

  Q_SIGNALS:
    void newItem();
    void itemOpened(QString const& id);
    /// Off if it is on, on if it is off: from its form, or by Space in the list.
    void itemSwitched(QString const& id);
    // The form's own
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Panel* makePreview();

    PageHeader* m_header;
    OfficeButton* m_new = nullptr;
    OfficeButton* m_firstNew = nullptr;
    ItemForm* m_form;
    TableList* m_table = nullptr;
    QWidget* m_body;
    EmptyNote* m_empty;
    TextLabel* m_hint;
    GridPreview* m_preview = nullptr;
    QString m_editing;
};

} // namespace bywalec::ui
