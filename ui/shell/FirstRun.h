// The first screen of a new till: what the shop is called and what it gives; then the counter.
#pragma once

#include "core/Business.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace bywalec::ui {

class FirstRun : public QWidget {
    Q_OBJECT

  public:
    explicit FirstRun(QWidget* parent = nullptr);

    /// What is wrong, in place; empty clears it.
    void showProblem(QString const& problem);
    /// The second step: the key to print or to save, shown once.
    void showRecoveryKey(QString const& key, QString const& keptWhere);

  Q_SIGNALS:
    void founded(bywalec::Founding const& founding);
    /// The recovery key has been seen; `file` is where it is to be saved, or empty.
    void finished();

  private:
    void start();
    void saveKey();

    QWidget* m_form;
    QWidget* m_keyPage;
    QLineEdit* m_name;
    QSpinBox* m_needed;
    QLineEdit* m_reward;
    QLabel* m_problem;
    QLabel* m_key;
    QLabel* m_kept;
    QLabel* m_saved;
};

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::Founding)
