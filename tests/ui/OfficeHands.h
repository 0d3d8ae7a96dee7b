// The owner's hands and eyes in the real window with a real shop file.
#pragma once

#include "core/programmes/Programmes.h"
#include "tests/ui/CounterRig.h"
#include "tests/ui/OfficeTest.h"
#include "ui/programmes/ProgrammesController.h"
#include "ui/shell/Office.h"

#include <QLineEdit>
#include <QSpinBox>

namespace bywalec::test {

class OfficeHands : public CounterRig {
  public:
    explicit OfficeHands(RigSetup setup = {}, char const* page = "programmes") : CounterRig(std::move(setup))
    {
        key(Qt::Key_F12);
        REQUIRE(window().showsOffice());
        office().showPage(QString::fromLatin1(page));
        settle();
    }

    Office& office() { return window().office(); }
    ProgrammesState const& programmes() { return office().programmes().state(); }
    ProgrammeEditorState editor()
    {
        REQUIRE(programmes().editor);
        return *programmes().editor;
    }
    FieldState field(char const* id)
    {
        auto const shown = editor();
        for (auto const* list : {&shown.fields, &shown.more})
            for (auto const& one : *list)
                if (one.id == QLatin1String(id)) return one;
        FAIL("no field " << id);
        return {};
    }
    /// Goes to a control by Tab alone, as somebody without a mouse would.
    template<class Found>
    void tabTo(Found found)
    {
        for (int step = 0; step < 80; ++step) {
            if (found(QApplication::focusWidget())) return;
            key(Qt::Key_Tab);
        }
        FAIL("Tab never gets there, but to " << qPrintable(describe(QApplication::focusWidget())));
    }
    void tabToField(QString const& name)
    {
        tabTo([&](QWidget* at) { return at->accessibleName().startsWith(name); });
    }
    void tabToButton(QString const& text)
    {
        tabTo([&](QWidget* at) {
            auto* button = qobject_cast<QAbstractButton*>(at);
            return button && button->text() == text;
        });
    }
    /// Over what stands there.
    void retype(QString const& text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        type(text);
    }
    void click(QString const& text)
    {
        auto* button = buttonSaying(office(), text);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->click();
        settle();
    }
    void fill(char const* id, QString const& text)
    {
        office().programmes().changeField(QString::fromLatin1(id), text);
        settle();
    }
    Definitions definitions()
    {
        return ask([](Business& business) {
            auto read = business.database().read(
                [](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); });
            REQUIRE(read);
            return *read;
        });
    }
    QStringList seen() ///< every visible text of the office
    {
        QStringList words;
        for (auto* part : visibleParts(office()))
            words << plain(part->accessibleName()) << plain(part->accessibleDescription());
        return words;
    }
    bool sees(QString const& text)
    {
        for (auto const& word : seen())
            if (word.contains(text)) return true;
        return false;
    }
};

} // namespace bywalec::test
