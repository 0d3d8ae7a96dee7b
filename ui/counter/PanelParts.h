// What every view of the middle panel shares: its distances, and how it reports a press.
#pragma once

#include "ui/counter/BigActionButton.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace bywalec::ui {

/// A panel whose buttons ask for intents.
class PanelView : public Panel {
    Q_OBJECT
  public:
    using Panel::Panel;

    /// A key that no control took, outside a field or refused by it: true if it means something here.
    virtual bool takeKey(int, Qt::KeyboardModifiers) { return false; }
    /// A character that came alone, so that no scanner typed it.
    virtual bool takeCharacter(QString const&, Qt::KeyboardModifiers) { return false; }
    /// F8: give, or pay as much as possible. False: the screen asks for Intent::Redeem.
    virtual bool takeRedeem() { return false; }

  Q_SIGNALS:
    void intent(bywalec::ui::Intent intent);
};

/// A hairline over the width of the panel.
class Hairline : public QWidget {
    Q_OBJECT
  public:
    explicit Hairline(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent*) override;
};

/// A line edit whose hint is in the muted colour itself: the style sheet would make it half as dark.
class Field : public QLineEdit {
    Q_OBJECT
  public:
    using QLineEdit::QLineEdit;
    void setHint(QString const& hint) { m_hint = hint; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_hint;
};

namespace panel {
/// A line edit in the counter's dress.
Field* field(QString const& accessibleName, int px, QWidget* parent);
/// The outer vertical layout with the counter's padding.
QVBoxLayout* column(QWidget* panel);
/// The panel's own way on: filled, with Enter on its cap.
KeyButton* enterButton(QString const& text, QWidget* parent);
/// Esc, as every panel that can be left shows it.
KeyButton* closeButton(PanelView* panel, QString const& text);
/// Takes everything out of a layout and deletes it.
void clear(QLayout* layout);
} // namespace panel

} // namespace bywalec::ui
