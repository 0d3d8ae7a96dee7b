// A softly coloured line with an icon and one sentence.
#pragma once

#include "ui/theme/TextLabel.h"

#include <QBoxLayout>

namespace bywalec::ui {

class Strip : public QWidget {
    Q_OBJECT
  public:
    enum class Tone { Calm, Warning };
    explicit Strip(QString const& icon, QWidget* parent = nullptr, Tone tone = Tone::Calm);

    void setText(QString const& lead, QString const& body) { m_text->setRuns(lead, body); }
    /// Stands inside the strip at its end.
    void addControl(QWidget* control);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_icon;
    Tone m_tone;
    TextLabel* m_text;
    QHBoxLayout* m_layout;
};

} // namespace bywalec::ui
