// What was bought, as buttons: pages of them, grouped under small headings.
#pragma once

#include "ui/counter/CounterState.h"
#include "ui/counter/KeyButton.h"

namespace bywalec::ui {

class TextLabel;

/// Name, price, key cap, and how many once it is pressed. Enter is left to the panel: it awards.
class ItemButton : public KeyButton {
    Q_OBJECT
  public:
    explicit ItemButton(QWidget* parent = nullptr);
    void render(ItemState const& item);
    bool textFits() const override;

  Q_SIGNALS:
    void pressedBy(int by); ///< +1, or −1 with Shift

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    double nameWidth() const;

    ItemState m_item;
};

class ItemGrid : public QWidget {
    Q_OBJECT
  public:
    explicit ItemGrid(QWidget* parent = nullptr);

    /// `fresh`: another purchase, so the first page is shown.
    void render(QList<ItemState> const& items, bool fresh);
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    void turn(int by);
    /// The item of this key, wherever it is: −1 if there is none.
    int indexOf(QString const& key) const;
    /// Presses an item and turns to its page.
    void press(int index, int by);
    /// Takes back the item pressed last.
    void takeBack();
    /// Arrow keys among the buttons of the page; without a focus here, to the first.
    bool moveFocus(int key);

  Q_SIGNALS:
    void itemPressed(int index, int by);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent*) override;

  private:
    struct Heading {
        int page;
        QRect place;
        QString text;
    };
    void layOut();
    void showPage();
    int columns() const;
    QRect area() const;
    int lastPressed() const;
    void placePager();

    QList<ItemState> m_items;
    QList<ItemButton*> m_buttons;
    QList<int> m_pageOf;
    QList<Heading> m_headings;
    KeyButton* m_back;
    KeyButton* m_forth;
    KeyButton* m_minus;
    int m_page = 0;
    int m_pages = 1;
    int m_last = -1;
};

} // namespace bywalec::ui
