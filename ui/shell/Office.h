// The office at work: its pages and what drives each of them, put together once.
#pragma once

#include "core/words/Words.h"
#include "ui/async/CoreRunner.h"
#include "ui/office/OfficeShell.h"

#include <memory>

namespace bywalec::ui {

class ProgrammesController;
class ProgrammesPage;

class Office : public OfficeShell {
    Q_OBJECT
  public:
    /// The runner, the clock and the random source are kept by reference.
    Office(CoreRunner& runner, Words const& words, Clock& clock, Random& random, QWidget* parent = nullptr);
    ~Office() override;

    ProgrammesPage& programmesPage() { return *m_programmesPage; }
    ProgrammesController& programmes() { return *m_programmes; }
    /// Something that was asked of the core hasn't been answered yet.
    bool isBusy() const;

  private:
    void addProgrammes(CoreRunner& runner, Words const& words, Clock& clock, Random& random);

    ProgrammesPage* m_programmesPage = nullptr;
    std::unique_ptr<ProgrammesController> m_programmes;
};

} // namespace bywalec::ui
