// The wedge scanner: bursts are caught wherever the focus is, typing never is, and fields keep their text.
#include "tests/support/Catch.h"
#include "ui/input/UsLayout.h"
#include "ui/input/WedgeScanner.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace bywalec::ui;

namespace {

QString const card = QStringLiteral("HTTPS://KARTA.EXAMPLE/C/0ZY7XQ2M9ABCDEFGHJKMNPQRSTVWXYZ01");

// The key of a US keyboard that types this character, as X11 numbers keys.
quint32 scanCodeOf(QChar character, bool& shift)
{
    for (quint32 code = 9; code < 120; ++code)
        for (bool const held : {false, true})
            if (usCharacter(code, held) == character) {
                shift = held;
                return code;
            }
    FAIL("no US key types " << int(character.unicode()));
    return 0;
}

// What a German desktop makes of the same key.
QChar german(QChar us)
{
    static QString const from = QStringLiteral("YZyz:/-_?=");
    static QString const to = QStringLiteral("ZYzyÖ-ß?_´");
    auto const at = from.indexOf(us);
    return at < 0 ? us : to.at(at);
}

bool sendKey(QWidget* to, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, quint32 scanCode,
             QString const& text, qint64 atMs)
{
    QKeyEvent event(type, key, modifiers, scanCode, 0, 0, text);
    event.setTimestamp(static_cast<quint64>(atMs));
    if (type == QEvent::ShortcutOverride) event.ignore();
    QApplication::sendEvent(to, &event);
    return event.isAccepted();
}

/// Hands like a scanner's or a person's: what they press arrives at the widget that has the focus.
struct Hands {
    qint64 nowMs = 100000;
    bool germanDesktop = false;
    bool losesReleases = false;
    bool timeless = false; ///< synthetic events without a time
    int overridden = 0;    ///< shortcuts that a press would have been kept from

    qint64 stamp() const { return timeless ? 0 : nowMs; }

    void press(int key, QString const& text, quint32 code = 0, bool shift = false)
    {
        auto const modifiers = shift ? Qt::ShiftModifier : Qt::NoModifier;
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (sendKey(focus, QEvent::ShortcutOverride, key, modifiers, code, text, stamp())) ++overridden;
        sendKey(focus, QEvent::KeyPress, key, modifiers, code, text, stamp());
        if (losesReleases) return;
        if (QWidget* now = QApplication::focusWidget())
            sendKey(now, QEvent::KeyRelease, key, modifiers, code, text, stamp());
    }

    void type(QString const& text, int gapMs)
    {
        for (QChar const character : text) {
            bool shift = false;
            quint32 const code = scanCodeOf(character, shift);
            if (shift) press(Qt::Key_Shift, {}, 50, false);
            QChar const typed = germanDesktop ? german(character) : character;
            press(typed.toUpper().unicode(), QString(typed), code, shift);
            nowMs += gapMs;
        }
    }

    void enter() { press(Qt::Key_Return, QStringLiteral("\r"), 36); }
    void tab() { press(Qt::Key_Tab, QStringLiteral("\t"), 23); }

    void scan(QString const& text, int gapMs)
    {
        nowMs += 1000;
        type(text, gapMs);
        enter();
        nowMs += 1000;
    }
};

/// A window with a field in it that has the focus, and the filter under test.
template<class Field>
struct Stage {
    WedgeScanner scanner;
    QSignalSpy scans{&scanner, &WedgeScanner::scanned};
    QWidget window;
    Field* field = new Field(&window);
    Hands hands;

    Stage()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        REQUIRE(field->hasFocus());
    }

    QString typed(int at = 0) const { return scans.at(at).at(0).toString(); }
    QString us(int at = 0) const { return scans.at(at).at(1).toString(); }
};

} // namespace

TEST_CASE("A scanner of any speed is read in a line edit, whose text, cursor and selection come back")
{
    int const gap = GENERATE(0, 1, 5, 15, 30, 45, 50);
    Stage<QLineEdit> stage;
    QSignalSpy const entered(stage.field, &QLineEdit::returnPressed);
    stage.field->setText(QStringLiteral("Anna Kowalska"));
    stage.field->setSelection(9, -4);
    int const cursor = stage.field->cursorPosition();

    stage.hands.scan(card, gap);

    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.typed() == card);
    CHECK(stage.us() == card);
    CHECK(stage.field->text() == QStringLiteral("Anna Kowalska"));
    CHECK(stage.field->selectedText() == QStringLiteral("Kowa"));
    CHECK(stage.field->cursorPosition() == cursor);
    CHECK(entered.isEmpty());
}

TEMPLATE_TEST_CASE("A burst leaves a text editor as it was, selection and undo included", "", QTextEdit,
                   QPlainTextEdit)
{
    Stage<TestType> stage;
    stage.field->setPlainText(QStringLiteral("mleko owsiane\nbez cukru"));
    QTextCursor cursor = stage.field->textCursor();
    cursor.setPosition(13);
    cursor.setPosition(6, QTextCursor::KeepAnchor);
    stage.field->setTextCursor(cursor);

    stage.hands.scan(card, GENERATE(0, 45));

    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.typed() == card);
    CHECK(stage.field->toPlainText() == QStringLiteral("mleko owsiane\nbez cukru"));
    CHECK(stage.field->textCursor().anchor() == 13);
    CHECK(stage.field->textCursor().position() == 6);
    CHECK_FALSE(stage.field->document()->isModified());
}

TEST_CASE("Bold text that a burst replaced comes back bold")
{
    Stage<QTextEdit> stage;
    stage.field->setHtml(QStringLiteral("kawa <b>bez</b> cukru"));
    QTextCursor cursor = stage.field->textCursor();
    cursor.setPosition(5);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    stage.field->setTextCursor(cursor);

    stage.hands.scan(card, 10);

    CHECK(stage.field->toPlainText() == QStringLiteral("kawa bez cukru"));
    QTextCursor bold(stage.field->document());
    bold.setPosition(7);
    CHECK(bold.charFormat().fontWeight() == QFont::Bold);
}

TEST_CASE("A burst of digits leaves the number in a spin box")
{
    Stage<QSpinBox> stage;
    stage.field->setMaximum(99999999);
    stage.field->setValue(12);
    stage.hands.scan(QStringLiteral("5901234123457"), 10);
    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.field->value() == 12);
    CHECK(stage.field->text() == QStringLiteral("12"));
}

TEST_CASE("A burst leaves the choice in a combo box")
{
    Stage<QComboBox> stage;
    stage.field->addItems({QStringLiteral("Anna"), QStringLiteral("Halina"), QStringLiteral("Piotr")});
    stage.field->setCurrentIndex(2);
    stage.hands.scan(card, 10);
    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.field->currentIndex() == 2);
}

TEST_CASE("What a German desktop garbles is recovered from the scan codes")
{
    Stage<QLineEdit> stage;
    stage.hands.germanDesktop = true;
    stage.hands.scan(card, 10);
    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.typed() != card);
    CHECK(stage.typed().startsWith(QStringLiteral("HTTPSÖ--KARTA")));
    CHECK(stage.us() == card);
    CHECK(stage.field->text().isEmpty());
}

TEST_CASE("A dead key of the desktop's layout is recovered from its scan code")
{
    Stage<QLineEdit> stage;
    stage.hands.nowMs += 1000;
    stage.hands.type(QStringLiteral("ABC12"), 10);
    stage.hands.press(Qt::Key_Dead_Acute, {}, 21); // '=' of a US keyboard
    stage.hands.type(QStringLiteral("DEF"), 10);
    stage.hands.enter();
    REQUIRE(stage.scans.size() == 1);
    CHECK(stage.us() == QStringLiteral("ABC12=DEF"));
}

TEST_CASE("Typing is never taken for a scan")
{
    Stage<QLineEdit> stage;
    QSignalSpy const entered(stage.field, &QLineEdit::returnPressed);

    SECTION("at 120 ms a key")
    {
        stage.hands.scan(QStringLiteral("Kowalska"), 120);
    }
    SECTION("at 51 ms a key, faster than anybody")
    {
        stage.hands.scan(QStringLiteral("Kowalska"), 51);
    }
    SECTION("when the events of 2 s arrive at once because the window was blocked")
    {
        // All are delivered now, back to back; their own times are still those of the fingers.
        stage.hands.scan(QStringLiteral("Kowalska"), 240);
    }
    SECTION("when the events carry no time at all")
    {
        stage.hands.timeless = true;
        stage.hands.scan(QStringLiteral("Kowalska"), 0);
    }

    CHECK(stage.scans.isEmpty());
    CHECK(stage.field->text() == QStringLiteral("Kowalska"));
    CHECK(entered.size() == 1);
}

TEST_CASE("Five quick keys and Enter are typing")
{
    Stage<QLineEdit> stage;
    stage.hands.scan(QStringLiteral("12345"), 5);
    CHECK(stage.scans.isEmpty());
    CHECK(stage.field->text() == QStringLiteral("12345"));
    stage.hands.scan(QStringLiteral("123456"), 5);
    CHECK(stage.scans.size() == 1);
    CHECK(stage.field->text() == QStringLiteral("12345"));
}

TEST_CASE("What was typed before a scan stays, and Enter long after quick keys is a person's")
{
    Stage<QLineEdit> stage;
    QSignalSpy const entered(stage.field, &QLineEdit::returnPressed);
    stage.hands.type(QStringLiteral("Ann"), 130);
    stage.hands.scan(card, 3);
    CHECK(stage.scans.size() == 1);
    CHECK(stage.field->text() == QStringLiteral("Ann"));

    stage.hands.type(QStringLiteral("987654321"), 5);
    stage.hands.nowMs += 100;
    stage.hands.enter();
    CHECK(stage.scans.size() == 1);
    CHECK(stage.field->text() == QStringLiteral("Ann987654321"));
    CHECK(entered.size() == 1);
}

TEST_CASE("Nothing is looked at in a PIN field")
{
    Stage<QLineEdit> stage;
    QSignalSpy const entered(stage.field, &QLineEdit::returnPressed);
    if (GENERATE(true, false))
        stage.field->setEchoMode(QLineEdit::Password);
    else
        stage.field->setProperty("bywalecPin", true);
    stage.hands.scan(QStringLiteral("73019485"), 5);
    CHECK(stage.scans.isEmpty());
    CHECK(stage.field->text() == QStringLiteral("73019485"));
    CHECK(entered.size() == 1);
}

TEST_CASE("Tab ends a scan too and doesn't move the focus; a second terminator is swallowed with it")
{
    Stage<QLineEdit> stage;
    auto* other = new QLineEdit(&stage.window);
    stage.window.layout()->addWidget(other);
    QSignalSpy const entered(stage.field, &QLineEdit::returnPressed);
    stage.hands.type(card, 10);
    stage.hands.tab();
    stage.hands.nowMs += 10;
    stage.hands.enter();
    CHECK(stage.scans.size() == 1);
    CHECK(stage.field->hasFocus());
    CHECK(entered.isEmpty());
}

TEST_CASE("A scan presses no button: not the default one, not the one that has the focus")
{
    WedgeScanner scanner;
    QSignalSpy const scans(&scanner, &WedgeScanner::scanned);
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* field = new QLineEdit(&dialog);
    auto* save = new QPushButton(&dialog);
    layout->addWidget(field);
    layout->addWidget(save);
    save->setDefault(true);
    QSignalSpy const clicked(save, &QPushButton::clicked);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    Hands hands;

    field->setFocus();
    hands.scan(card, 10);
    save->setFocus();
    hands.scan(QStringLiteral("A CODE WITH SPACES"), 10);

    CHECK(scans.size() == 2);
    CHECK(clicked.isEmpty());
    CHECK(dialog.isVisible());
}

TEST_CASE("A button still answers to Enter and Space after a scan whose key releases got lost")
{
    Stage<QPushButton> stage;
    QSignalSpy const clicked(stage.field, &QPushButton::clicked);
    stage.hands.losesReleases = true;
    stage.hands.scan(QStringLiteral("A B C D"), 5);
    stage.hands.losesReleases = false;
    CHECK(clicked.isEmpty());
    stage.hands.type(QStringLiteral(" "), 1000);
    CHECK(clicked.size() == 1);
}

TEST_CASE("Characters that follow each other like a scanner's are kept from shortcuts, a person's are not")
{
    Stage<QPushButton> stage;
    stage.hands.scan(QStringLiteral("B12345"), 10);
    // Every key but the first: by then it may still be a person's.
    CHECK(stage.hands.overridden == 6);

    stage.hands.overridden = 0;
    stage.hands.type(QStringLiteral("B12345"), 120);
    CHECK(stage.hands.overridden == 0);
}

TEST_CASE("Through a real window, a burst fires no shortcut and no default button")
{
    Stage<QPushButton> stage;
    stage.field->setDefault(true);
    QSignalSpy const clicked(stage.field, &QPushButton::clicked);
    QShortcut const shortcut(QKeySequence(Qt::Key_Return), &stage.window);
    QSignalSpy const activated(&shortcut, &QShortcut::activated);
    QWindow* window = stage.window.windowHandle();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(window, Qt::Key_A, Qt::NoModifier, 1);
    QTest::keyClick(window, Qt::Key_Return, Qt::NoModifier, 1);
    CHECK(stage.scans.size() == 1);
    CHECK(activated.isEmpty());
    CHECK(clicked.isEmpty());
}

TEST_CASE("A digit alone outside a field is a person's; one of a scanner's digits is not")
{
    Stage<QPushButton> stage;
    QSignalSpy digits(&stage.scanner, &WedgeScanner::loneDigit);

    stage.hands.timeless = GENERATE(false, true);
    stage.hands.nowMs += 1000;
    stage.hands.type(QStringLiteral("3"), 1000);
    stage.hands.timeless = false;
    REQUIRE((digits.size() == 1 || digits.wait(2000)));
    CHECK(digits.at(0).at(0).toInt() == 3);

    stage.hands.scan(QStringLiteral("734567"), 5);
    CHECK_FALSE(digits.wait(3 * WedgeScanner::loneKeyMs));
    CHECK(digits.size() == 1);
}
