// Text that is made smaller, and in the end shortened, rather than cut off by the edge of its place.
#pragma once

#include "ui/theme/Theme.h"

#include <memory>
#include <QRectF>
#include <QString>

class QPainter;
class QTextLayout;

namespace bywalec::ui {

/// A bold lead and a continuation in its own colour; either may be empty.
struct TextBlock {
    QString lead;
    QString body;
    TextStyle style = type::base;
    QColor leadColour;
    QColor bodyColour;
    int leadWeight = 600;
    QString separator = QStringLiteral(" ");
    int maxLines = 1;
    int smallestPx = 14;
};

class FittedText {
  public:
    FittedText(TextBlock const& block, double width);
    ~FittedText();
    FittedText(FittedText&&) noexcept;
    FittedText& operator=(FittedText&&) noexcept;

    /// False if words had to be left out even at the smallest size.
    bool fits() const { return m_fits; }
    double width() const { return m_width; }
    int height() const { return m_lines * m_lineHeight; }
    int lines() const { return m_lines; }
    /// Vertically by `alignment`, horizontally too; a single line may overhang nowhere.
    void draw(QPainter& painter, QRectF const& where, Qt::Alignment alignment) const;

  private:
    bool layOut(TextBlock const& block, QString const& lead, QString const& body, int px, double width);

    std::unique_ptr<QTextLayout> m_layout;
    double m_width = 0;
    int m_lines = 0;
    int m_lineHeight = 0;
    bool m_fits = true;
};

} // namespace bywalec::ui
