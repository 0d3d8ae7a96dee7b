// The head of an office page: where one is, the title with a muted suffix, and the page's buttons.
#pragma once

#include "ui/office/OfficeButton.h"

class QHBoxLayout;

namespace bywalec::ui {

class TextLabel;

class PageHeader : public QWidget {
    Q_OBJECT
  public:
    /// The page's margin at the top is the header's own.
    static constexpr int height = 68;

    explicit PageHeader(QWidget* parent = nullptr);

    /// Plain words above the title.
    void setOverline(QString const& text);
    /// The same, but pressing it leads back: `wentBack`.
    void setBack(QString const& text);
    void setTitle(QString const& title, QString const& suffix = {});
    /// From left to right; the header takes the button over.
    OfficeButton* addButton(OfficeButton* button);

  Q_SIGNALS:
    void wentBack();

  private:
    TextLabel* m_overline;
    OfficeButton* m_back;
    TextLabel* m_title;
    TextLabel* m_suffix;
    QHBoxLayout* m_buttons;
};

} // namespace bywalec::ui
