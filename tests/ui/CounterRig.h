// The whole counter under test: a real shop file, the real window, a scanner's and a person's hands.
#pragma once

#include "tests/support/TestShop.h"
#include "tests/ui/ScreenTest.h"
#include "ui/counter/Banner.h"
#include "ui/counter/RecentList.h"
#include "ui/shell/MainWindow.h"

#include <QElapsedTimer>

namespace bywalec::test {

struct Card {
    std::string payload;
    CardId id;
    CustomerId customer; ///< null: nobody holds it
};

struct RigSetup {
    StampTerms terms = TestShop::coffeeTerms();
    std::string language = "pl";
    std::string shop = "Kawiarnia Pod Lipą";
    QSize size{1280, 800};
    CounterTimes times = patient();

    /// Nothing ends by itself while a test looks at it.
    static CounterTimes patient();
};

class CounterRig {
  public:
    explicit CounterRig(RigSetup setup = {});
    ~CounterRig();

    MainWindow& window() { return *m_window; }
    CounterScreen& screen() { return m_window->screen(); }
    CounterState const& state() { return m_window->controller().state(); }
    std::string const& file() const { return m_file; }
    /// Ends the programme and starts it again on the same file.
    void restart();
    /// Ends the programme and looks at the file from outside.
    VerifyReport verifyClosed();

    // Who there is
    Card enrol(std::string const& name, std::string const& phone = {});
    Card freeCard();
    Card unknownCard(); ///< with a right tag, never issued here
    void block(Card const& card);
    /// `stamps` visits on earlier days.
    void visits(Card const& card, int stamps);

    // What hands do; each returns when the counter has answered
    /// A scanner's burst into whatever has the focus; `pauseMs` passes before, past the scanner's own guard.
    void scan(std::string const& payload, int pauseMs = 3000);
    void scan(Card const& card, int pauseMs = 3000) { scan(card.payload, pauseMs); }
    void burst(std::string const& text); ///< the keys alone, nothing awaited
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QString const& text);
    void show(std::string const& payload); ///< one camera frame of this card
    void settle();
    void pass(std::chrono::milliseconds time) { clock.advance(time); }
    bool until(std::function<bool()> const& reached) { return QTest::qWaitFor(reached, 15000); }

    // What is seen; no-break spaces come as spaces
    QString banner();               ///< "title. sentence"
    bool looks(Mood mood);          ///< the banner's state and its colour on the screen
    QStringList rows();             ///< recent actions, newest first: "who, what, time…"
    QStringList words();            ///< every visible text
    bool says(QString const& text); ///< some visible text contains it
    template<class View>
    bool shows()
    {
        return visible<View>(screen()) != nullptr;
    }
    std::vector<Sound> sounds; ///< asked for since the last clear

    // What is in the file
    CustomerView view(CustomerId customer);
    int have(Card const& card);
    int openRewards(Card const& card);
    int visitsToday();
    /// What counts now for these cards and the day: an undo must bring the same text back.
    std::string standing(std::vector<Card> const& cards);
    void limitDisk(bool full);

    template<class Task>
    auto ask(Task task)
    {
        std::optional<std::invoke_result_t<Task, Business&>> result;
        m_window->runner().write(Lane::Counter, task, m_window.get(),
                                 [&result](auto answer) { result = std::move(answer); });
        settle();
        REQUIRE(result);
        return std::move(*result);
    }

    FakeClock clock;

  private:
    BusinessOptions options();
    void open();

    RigSetup m_setup;
    TempFolder m_folder;
    std::string m_file;
    FileVault m_vault;
    SeededRandom m_coreRandom{1};
    SeededRandom m_uiRandom{2};
    std::unique_ptr<MainWindow> m_window;
    qint64 m_keyMs = 100000; ///< when the hands press
};

QString plain(QString text); ///< no-break spaces made breakable

} // namespace bywalec::test
