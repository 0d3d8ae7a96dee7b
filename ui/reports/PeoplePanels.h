// The two lists of people on the Monday page: whom to talk to, whom to thank and what to remember.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/reports/TextSheet.h"
#include "ui/theme/Paint.h"

class QVBoxLayout;

namespace bywalec::ui {

class SourceTitle;
class TextLabel;

/// A line of the list; one thing to the screen reader.
class TalkRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit TalkRow(bool heading, QWidget* parent = nullptr);
    /// `last`: no hairline below.
    void render(MondayTalk const& talk, bool last = false);
    bool textFits() const { return sheet().fits(); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    TextSheet sheet() const;

    bool m_heading;
    bool m_last = false;
    MondayTalk m_talk;
};

class TalkPanel : public Panel {
    Q_OBJECT
  public:
    explicit TalkPanel(QWidget* parent = nullptr);
    void render(QList<MondayTalk> const& people, QString const& nobody);

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  private:
    QVBoxLayout* m_layout;
    TextLabel* m_about;
    TextLabel* m_nobody;
    TalkRow* m_heading;
    QList<TalkRow*> m_rows;
};

/// Icon, title and text.
class NoteRow : public QWidget {
    Q_OBJECT
  public:
    explicit NoteRow(QWidget* parent = nullptr);
    void render(MondayNote const& note);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    MondayNote m_note;
    TextLabel* m_title;
    TextLabel* m_text;
};

class RememberPanel : public Panel {
    Q_OBJECT
  public:
    explicit RememberPanel(QWidget* parent = nullptr);
    void render(QList<MondayNote> const& notes);

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  private:
    QVBoxLayout* m_layout;
    QList<NoteRow*> m_rows;
};

/// One of the three blocks below the strip.
class BlockPanel : public Panel {
    Q_OBJECT
  public:
    explicit BlockPanel(Topic topic, QWidget* parent = nullptr);
    void render(MondayNote const& block);

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  private:
    SourceTitle* m_title;
    TextLabel* m_text;
};

} // namespace bywalec::ui
