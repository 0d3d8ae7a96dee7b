// An icon on a disc, a heading beside it and perhaps a sentence below: how the first run explains things.
#pragma once

#include <QWidget>

namespace bywalec::ui {

class DiscLine : public QWidget {
    Q_OBJECT
  public:
    DiscLine(QString const& icon, QString const& title, QString const& sentence = {},
             QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_icon;
};

} // namespace bywalec::ui
