// The screen when the shop's file can't be opened: what happened, what to do, and a button to try again.
#pragma once

#include "core/base/Error.h"
#include "core/words/Words.h"

#include <QWidget>

namespace bywalec::ui {

class StartProblem : public QWidget {
    Q_OBJECT

  public:
    StartProblem(Words const& words, Error const& error, QString const& file, QWidget* parent = nullptr);

  Q_SIGNALS:
    void retried();
};

} // namespace bywalec::ui
