// The counter's push button: icon, text and, on a cap, the key that does the same.
#pragma once

#include <QPushButton>

namespace bywalec::ui {

class KeyButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
    Q_PROPERTY(bool primary READ isPrimary WRITE setPrimary)
  public:
    explicit KeyButton(QWidget* parent = nullptr);
    KeyButton(QString const& icon, QString const& text, QString const& key, QWidget* parent = nullptr);

    void setContent(QString const& icon, QString const& text, QString const& key);
    /// Filled blue: the one thing to do next. At most one on the screen.
    void setPrimary(bool primary);
    bool isPrimary() const { return m_primary; }
    void setIconShown(bool shown);
    QString key() const { return m_key; }
    QString iconName() const { return m_iconName; }
    virtual bool textFits() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Fill, edge and focus ring; `edgeWidth` in pixels.
    void paintFrame(QPainter& painter, QColor const& edge, double edgeWidth) const;
    QColor textColour() const;
    /// Filled now: a primary button that can't be pressed is drawn in outline.
    bool isFilled() const { return m_primary && isEnabled(); }

  private:
    QRectF textPlace() const;

    QString m_iconName;
    QString m_key;
    bool m_primary = false;
    bool m_iconShown = true;
};

} // namespace bywalec::ui
