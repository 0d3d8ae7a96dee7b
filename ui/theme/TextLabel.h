// A QLabel to the screen reader, a FittedText to the eye.
#pragma once

#include "ui/theme/FittedText.h"

#include <QLabel>

namespace bywalec::ui {

class TextLabel : public QLabel {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    using Role = QColor Colours::*;
    TextLabel(TextStyle style, Role role, QWidget* parent = nullptr);

    void setBody(QString const& text) { setRuns({}, text); }
    /// A bold lead in ink, then the rest in this label's role.
    void setRuns(QString const& lead, QString const& body);
    void setLead(Role role, int weight);
    /// Between lead and rest; one space unless told.
    void setSeparator(QString const& separator);
    void setRole(Role role);
    void setMaxLines(int lines);
    void setSmallestPx(int px);
    bool textFits() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    TextBlock block() const;

    QString m_lead;
    QString m_body;
    TextStyle m_style;
    Role m_role;
    Role m_leadRole = &Colours::ink;
    int m_leadWeight = 600;
    QString m_separator = QStringLiteral(" ");
    int m_maxLines = 1;
    int m_smallestPx = 14;
};

} // namespace bywalec::ui
