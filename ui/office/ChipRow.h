// Several of a few: weekdays, groups of items. Like check boxes, but one stop for Tab and arrows inside.
#pragma once

#include <QAbstractButton>
#include <QList>
#include <utility>

namespace bywalec::ui {

class Chip : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    Chip(QString const& id, QString const& words, QWidget* parent);
    QString id() const { return m_id; }
    void setWrong(bool wrong);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_id;
    bool m_wrong = false;
};

class ChipRow : public QWidget {
    Q_OBJECT
  public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// Id and words of each.
    void setChoices(QList<std::pair<QString, QString>> const& choices);
    void setChosen(QStringList const& ids);
    QStringList chosen() const; ///< in the order of the choices
    /// "Days: Monday" is what a screen reader says of one.
    void setNames(QString const& label, QString const& description);
    void setWrong(bool wrong);
    QList<Chip*> const& chips() const { return m_chips; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return flow(width, nullptr); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosenEdited(QStringList const& ids);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// The height at this width; places the chips too if asked to.
    int flow(int width, QList<QRect>* places) const;
    void place();
    void makeStop(Chip* chip);

    QList<Chip*> m_chips;
};

} // namespace bywalec::ui
