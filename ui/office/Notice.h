// One line with an icon: a footnote, a piece of advice, or a warning in place.
#pragma once

#include "ui/theme/TextLabel.h"

class QHBoxLayout;

namespace bywalec::ui {

class Notice : public QWidget {
    Q_OBJECT
  public:
    enum class Tone {
        Plain,   ///< a footnote on the page's own ground
        Good,    ///< softly green
        Warning, ///< amber, with an edge
        Bad      ///< what went wrong
    };
    Notice(Tone tone, QString const& icon, QWidget* parent = nullptr);

    void setText(QString const& lead, QString const& body) { m_text->setRuns(lead, body); }
    void setText(QString const& body) { m_text->setRuns({}, body); }
    /// Stands inside at the end.
    void addControl(QWidget* control);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    Tone m_tone;
    QString m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_layout;
};

/// Icon, a line that says what is missing, what to do about it, and perhaps the button that does it.
class EmptyNote : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyNote(QWidget* parent = nullptr);

    void setContent(QString const& icon, QString const& title, QString const& sentence);
    /// Stands below the words, in the middle.
    void addControl(QWidget* control);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QWidget* m_disc;
    QHBoxLayout* m_controls;
};

/// A hairline through a panel; like the counter's, but of the office's own.
class Line : public QWidget {
    Q_OBJECT
  public:
    explicit Line(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace bywalec::ui
