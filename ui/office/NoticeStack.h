// Warnings one below the other, each in its own strip; with none it takes no room.
#pragma once

#include "ui/office/Notice.h"

class QVBoxLayout;

namespace bywalec::ui {

class NoticeStack : public QWidget {
    Q_OBJECT
  public:
    explicit NoticeStack(QWidget* parent = nullptr);
    void render(QStringList const& warnings);

  private:
    QVBoxLayout* m_layout;
    QList<Notice*> m_strips;
};

} // namespace bywalec::ui
