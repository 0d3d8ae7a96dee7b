#include "app/desktop/KeychainVault.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>
#include <QTimer>

namespace bywalec {

namespace {
constexpr int patienceMs = 10'000;

// False when the keychain didn't answer in time; the job then ends by itself some day.
bool waitFor(QKeychain::Job& job)
{
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    loop.exec();
    return finished;
}

Error errorOf(QKeychain::Job const& job)
{
    return makeError(ErrorKind::MissingKey, "keychain: " + job.errorString().toStdString());
}

QString service()
{
    return QStringLiteral("bywalec");
}
} // namespace

Result<std::optional<std::string>> KeychainVault::read(std::string const& name)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setKey(QString::fromStdString(name));
    if (!waitFor(*job)) return makeError(ErrorKind::MissingKey, "the keychain does not answer");
    job->deleteLater();
    if (job->error() == QKeychain::EntryNotFound) return std::optional<std::string>();
    if (job->error() != QKeychain::NoError) return errorOf(*job);
    return std::optional(job->textData().toStdString());
}

Result<void> KeychainVault::write(std::string const& name, std::string const& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(QString::fromStdString(name));
    job->setTextData(QString::fromStdString(secret));
    if (!waitFor(*job)) return makeError(ErrorKind::MissingKey, "the keychain does not answer");
    job->deleteLater();
    if (job->error() != QKeychain::NoError) return errorOf(*job);
    return {};
}

} // namespace bywalec
