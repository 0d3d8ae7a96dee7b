// The pinned preference: read as a note, edited in place.
#pragma once

#include <QPushButton>
#include <QWidget>

class QLineEdit;

namespace bywalec::ui {

class TextLabel;

/// The note itself; pressing it opens the field.
class NoteChip : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit NoteChip(QWidget* parent = nullptr);
    void setNote(QString const& note, bool editable);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString m_note;
    bool m_editable = false;
};

class NoteView : public QWidget {
    Q_OBJECT
  public:
    explicit NoteView(QWidget* parent = nullptr);

    /// While the same customer's note is being edited, what is typed stays.
    void render(QString const& customer, QString const& note, bool editable);
    bool isEditing() const;
    /// Closes the field without asking; false if there was none open.
    bool leave();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

    static constexpr int mostCharacters = 60;

  Q_SIGNALS:
    void editingStarted();
    void entered(QString const& note);
    void left();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void edit();
    void place();

    NoteChip* m_chip;
    QLineEdit* m_field;
    TextLabel* m_warning;
    QString m_customer;
    QString m_note;
    bool m_editable = false;
};

} // namespace bywalec::ui
