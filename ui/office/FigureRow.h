// Figures side by side, each with what it is above and what belongs to it below.
#pragma once

#include "ui/theme/Paint.h"

#include <QList>

namespace bywalec::ui {

class TextLabel;

struct Figure {
    QString label;
    QString value;
    QString note;
    bool warns = false;

    bool operator==(Figure const&) const = default;
};

class FigureRow : public Panel {
    Q_OBJECT
  public:
    explicit FigureRow(int count, QWidget* parent = nullptr);
    /// As many as were made; the rest stays empty.
    void render(QList<Figure> const& figures);

  private:
    struct Part {
        TextLabel* label;
        TextLabel* value;
        TextLabel* note;
    };
    QList<Part> m_parts;
};

} // namespace bywalec::ui
