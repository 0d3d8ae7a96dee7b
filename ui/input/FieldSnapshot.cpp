// Each kind of field has its own way of being put back without the person noticing.
#include "ui/input/FieldSnapshot.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace bywalec::ui {

namespace {

// Spin boxes and editable combo boxes hold the focus themselves and type into a line edit inside.
QLineEdit* lineOf(QWidget const* widget)
{
    if (auto const* line = qobject_cast<QLineEdit const*>(widget)) return const_cast<QLineEdit*>(line);
    if (auto const* combo = qobject_cast<QComboBox const*>(widget)) return combo->lineEdit();
    if (qobject_cast<QAbstractSpinBox const*>(widget)) return widget->findChild<QLineEdit*>();
    return nullptr;
}

template<class Edit>
bool editable(QWidget const* widget)
{
    auto const* edit = qobject_cast<Edit const*>(widget);
    return edit && !edit->isReadOnly();
}

} // namespace

bool FieldSnapshot::takesText(QWidget const* widget)
{
    if (editable<QTextEdit>(widget) || editable<QPlainTextEdit>(widget)) return true;
    QLineEdit const* line = lineOf(widget);
    return line && !line->isReadOnly();
}

bool FieldSnapshot::isSecret(QWidget const* widget)
{
    if (!widget) return false;
    if (widget->property("bywalecPin").toBool()) return true;
    QLineEdit const* line = lineOf(widget);
    return line && (line->echoMode() != QLineEdit::Normal || line->property("bywalecPin").toBool());
}

FieldSnapshot::FieldSnapshot(QWidget* field) : m_field(field)
{
    if (qobject_cast<QAbstractSpinBox*>(field)) m_value = field->metaObject()->userProperty().read(field);
    if (auto const* combo = qobject_cast<QComboBox*>(field)) m_value = combo->currentIndex();
    if (auto const* view = qobject_cast<QAbstractItemView*>(field)) m_current = view->currentIndex();
    if (QLineEdit const* line = lineOf(field)) {
        m_text = line->text();
        m_cursor = line->cursorPosition();
        m_modified = line->isModified();
        m_anchor = m_cursor;
        if (line->hasSelectedText())
            m_anchor = line->selectionStart() == m_cursor ? line->selectionEnd() : line->selectionStart();
    }
    auto const remember = [this](auto const* edit) {
        QTextCursor const cursor = edit->textCursor();
        m_text = edit->toPlainText();
        m_cursor = cursor.position();
        m_anchor = cursor.anchor();
        m_selection = cursor.selection();
        m_characters = edit->document()->characterCount();
        m_modified = edit->document()->isModified();
    };
    if (auto const* rich = qobject_cast<QTextEdit*>(field)) remember(rich);
    if (auto const* plain = qobject_cast<QPlainTextEdit*>(field)) remember(plain);
}

void FieldSnapshot::restoreLine() const
{
    QLineEdit* line = lineOf(m_field);
    if (!line) return;
    if (line->completer() && line->completer()->popup()) line->completer()->popup()->hide();
    if (line->text() != m_text) line->setText(m_text);
    line->setModified(m_modified);
    line->setCursorPosition(m_anchor);
    // A selection is drawn from its anchor, so that Shift+arrow continues it from the same end as before.
    if (m_anchor != m_cursor) line->setSelection(m_anchor, m_cursor - m_anchor);
}

template<class Edit>
void FieldSnapshot::restoreDocument(Edit* edit) const
{
    QTextDocument* document = edit->document();
    int const start = qMin(m_anchor, m_cursor);
    int const replaced = qAbs(m_anchor - m_cursor);
    int const typed = document->characterCount() - (m_characters - replaced);
    if (typed >= 0 && edit->toPlainText() != m_text) {
        QTextCursor cursor(document);
        cursor.setPosition(start);
        cursor.setPosition(qMin(start + typed, document->characterCount() - 1), QTextCursor::KeepAnchor);
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        cursor.insertFragment(m_selection);
        cursor.endEditBlock();
    }
    // Overwrite mode and auto-formatting change more than what was typed.
    if (edit->toPlainText() != m_text) edit->setPlainText(m_text);
    document->setModified(m_modified);
    QTextCursor cursor(document);
    cursor.setPosition(m_anchor);
    cursor.setPosition(m_cursor, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
}

void FieldSnapshot::restore() const
{
    if (!m_field) return;
    if (qobject_cast<QAbstractSpinBox*>(m_field))
        m_field->metaObject()->userProperty().write(m_field, m_value);
    if (auto* combo = qobject_cast<QComboBox*>(m_field)) combo->setCurrentIndex(m_value.toInt());
    if (auto* view = qobject_cast<QAbstractItemView*>(m_field)) view->setCurrentIndex(m_current);
    if (auto* rich = qobject_cast<QTextEdit*>(m_field)) return restoreDocument(rich);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(m_field)) return restoreDocument(plain);
    restoreLine();
}

} // namespace bywalec::ui
