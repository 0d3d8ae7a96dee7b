// One window for one shop file on one desktop: the second start raises the first.
#pragma once

#include <memory>
#include <QLocalServer>
#include <QObject>

namespace bywalec {

class SingleInstance : public QObject {
    Q_OBJECT

  public:
    explicit SingleInstance(QString const& shopFile);
    /// True when another instance has this file and was asked to come forward.
    bool handedOver();

  Q_SIGNALS:
    void raiseAsked();

  private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace bywalec
