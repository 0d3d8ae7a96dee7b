// An icon of twenty pixels beside words; the words name it, so the screen reader passes it by.
#pragma once

#include <QWidget>

namespace bywalec::ui {

class Picture : public QWidget {
    Q_OBJECT
  public:
    explicit Picture(QString const& icon, QWidget* parent = nullptr);
    void setIconName(QString const& icon);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_icon;
};

} // namespace bywalec::ui
