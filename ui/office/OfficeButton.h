// The office's push button: icon, text and, where there is one, the key that does the same.
#pragma once

#include <QPushButton>

namespace bywalec::ui {

class OfficeButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
    Q_PROPERTY(bool primary READ isPrimary)
  public:
    enum class Look {
        Primary,   ///< filled blue: the one thing to do next, at most one on the screen
        Secondary, ///< an edge around it
        Link       ///< only words, for what stands inside a panel
    };
    explicit OfficeButton(QString const& icon, QString const& text, Look look = Look::Secondary,
                          QWidget* parent = nullptr);

    void setIconName(QString const& icon);
    void setKey(QString const& key);
    void setLook(Look look);
    /// Text at the left and the key at the far right instead of both in the middle.
    void setWide(bool wide);
    bool isPrimary() const { return m_look == Look::Primary; }
    bool textFits() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool isFilled() const { return isPrimary() && isEnabled(); }
    QColor textColour() const;
    int edgeRoom() const;
    int extras() const;
    void paintFrame(QPainter& painter) const;

    QString m_iconName;
    QString m_key;
    Look m_look;
    bool m_wide = false;
};

} // namespace bywalec::ui
