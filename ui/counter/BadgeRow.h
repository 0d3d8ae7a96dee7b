// What the customer has been honoured with: small, beside the name; medals alone where words find no room.
#pragma once

#include <QStringList>
#include <QWidget>

namespace bywalec::ui {

class BadgeRow : public QWidget {
    Q_OBJECT
  public:
    explicit BadgeRow(QWidget* parent = nullptr);
    void render(QStringList const& badges);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double pillWidth(QString const& badge) const;

    QStringList m_badges;
};

} // namespace bywalec::ui
