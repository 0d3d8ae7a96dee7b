// The office's list of pages at the left: one is chosen; arrow keys move the choice.
#pragma once

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace bywalec::ui {

class RailItem : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    RailItem(QString const& id, QString const& title, QString const& icon, QWidget* parent);

    QString id() const { return m_id; }
    void setBadge(int count);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double badgeWidth() const;

    QString m_id;
    QString m_iconName;
    int m_badge = 0;
};

class Rail : public QWidget {
    Q_OBJECT
  public:
    explicit Rail(QWidget* parent = nullptr);

    void add(QString const& id, QString const& title, QString const& icon);
    /// The next item stands apart from those before.
    void addGap();
    RailItem* item(QString const& id) const;
    void choose(QString const& id);
    QString chosenId() const { return m_chosen; }

  Q_SIGNALS:
    void chosen(QString const& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void step(RailItem* from, int by);

    QVBoxLayout* m_layout;
    QList<RailItem*> m_items;
    QString m_chosen;
};

} // namespace bywalec::ui
