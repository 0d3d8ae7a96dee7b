// Texts with their places: laid out once, then drawn, or only asked whether all of them fit.
#pragma once

#include "ui/theme/FittedText.h"

#include <QStringList>
#include <vector>

namespace bywalec::ui {

struct TextLook {
    TextStyle style;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int maxLines = 1;
    int smallestPx = 11;
};

class TextSheet {
  public:
    /// Returns the height that it takes.
    int put(QRectF const& where, QString const& text, TextLook const& look);
    /// Everything of another sheet as well.
    void take(TextSheet&& other);
    bool fits() const { return m_fits; }
    void draw(QPainter& painter) const;
    /// What didn't fit, for the tests.
    QStringList const& shortened() const { return m_shortened; }

  private:
    struct Placed {
        FittedText text;
        QRectF where;
        Qt::Alignment alignment;
    };
    std::vector<Placed> m_texts;
    QStringList m_shortened;
    bool m_fits = true;
};

/// How wide one line of it is.
double widthOf(QString const& text, TextStyle const& style);

} // namespace bywalec::ui
