// F3: the one field for name, phone and card number; the arrow keys belong to the hits.
#pragma once

#include <QLineEdit>

namespace bywalec::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit SearchField(QWidget* parent = nullptr);
    bool textFits() const;

  Q_SIGNALS:
    /// −1 up, +1 down.
    void stepped(int by);
    void chosen();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    double placeholderWidth() const;
};

} // namespace bywalec::ui
