#include "app/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace bywalec {

namespace {
constexpr int answerMs = 500;
}

SingleInstance::SingleInstance(QString const& shopFile)
{
    auto const path = QFileInfo(shopFile).absoluteFilePath().toUtf8();
    auto const hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    m_name = QStringLiteral("bywalec-%1").arg(QString::fromLatin1(hash));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        if (auto* asker = m_server.nextPendingConnection()) asker->deleteLater();
        Q_EMIT raiseAsked();
    });
}

bool SingleInstance::handedOver()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(answerMs)) return true;
    QLocalServer::removeServer(m_name); // of an instance that was killed
    m_server.listen(m_name);
    return false;
}

} // namespace bywalec
