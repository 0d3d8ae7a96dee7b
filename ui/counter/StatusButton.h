// A quiet button in the line at the foot: words and the key, drawn small in a place of full size.
#pragma once

#include <QAbstractButton>

namespace bywalec::ui {

class StatusButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    StatusButton(QString const& text, QString const& key, QWidget* parent = nullptr);
    bool textFits() const { return width() >= sizeHint().width(); }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString m_key;
};

} // namespace bywalec::ui
