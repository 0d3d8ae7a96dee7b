// A heading that tells where its numbers come from when it is pressed; looks like any other heading until
// then.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace bywalec::ui {

class SourceTitle : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit SourceTitle(Topic topic, QWidget* parent = nullptr);

    void setTopic(Topic topic) { m_topic = topic; }
    void setTitle(QString const& title);
    Topic topic() const { return m_topic; }
    bool textFits() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Topic m_topic;
};

} // namespace bywalec::ui
