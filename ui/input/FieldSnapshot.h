// A focused field as it was before a scanner typed into it, and the way back.
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QString>
#include <QTextDocumentFragment>
#include <QVariant>
#include <QWidget>

namespace bywalec::ui {

/// Knows QLineEdit, QTextEdit, QPlainTextEdit, spin boxes (dates too), combo boxes and item views;
/// any other widget is remembered as nothing to restore.
class FieldSnapshot {
  public:
    explicit FieldSnapshot(QWidget* field);

    QWidget* field() const { return m_field; }
    /// Puts text, cursor and selection back. Emits textChanged, not textEdited; does nothing when the field
    /// is gone.
    void restore() const;

    /// True where typed characters have a place to go: they are let through until they prove to be a scan.
    static bool takesText(QWidget const* widget);
    /// A PIN or password field (property `bywalecPin`, or an echo mode that hides): no scanner is looked for
    /// there.
    static bool isSecret(QWidget const* widget);

  private:
    void restoreLine() const;
    template<class Edit>
    void restoreDocument(Edit* edit) const;

    QPointer<QWidget> m_field;
    QString m_text;
    int m_cursor = 0;
    int m_anchor = 0; ///< the other end of the selection; equal to m_cursor when nothing is selected
    bool m_modified = false;
    int m_characters = 0;              ///< of a document
    QTextDocumentFragment m_selection; ///< of a document: what typing would replace
    QVariant m_value;                  ///< spin box: value; combo box: index
    QPersistentModelIndex m_current;   ///< item view
};

} // namespace bywalec::ui
