/** The field in which a party is named, or what an arrow is about, where it is. Shift+Enter makes another line. */
import * as act from './acts.js';

/** @param {{ on: import('./editing.js').Editing, style: Record<string, string> }} props */
export function NameField({ on, style }) {
  const { doing } = on.state;
  if (doing?.what !== 'naming') return null;
  const { words } = on;
  const asked = doing.link ? words.about : on.map.parties.length ? words.name : words.name_me;
  /** @param {KeyboardEvent & { currentTarget: HTMLTextAreaElement }} event */
  const onKeyDown = (event) => {
    if (event.isComposing) return;
    const takes = event.key === 'Enter' && !event.shiftKey;
    if (takes) act.takeName(on, event.currentTarget.value);
    else if (event.key === 'Escape') act.dropWhatIsDone(on);
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      class="ck-name"
      data-key="name"
      // As wide as what it asks, which would wrap out of sight.
      cols={asked.length}
      rows={Math.min(5, doing.text.split('\n').length)}
      style={style}
      placeholder={asked}
      aria-label={doing.link ? words.about : words.name}
      defaultValue={doing.text}
      enterkeyhint="done"
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        const lines = event.currentTarget.value.split('\n').length;
        event.currentTarget.rows = Math.min(5, lines);
      }}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget: field }) => {
        // Another window came to the front; the person is still writing here.
        if (field.ownerDocument.activeElement !== field) act.takeName(on, field.value, false);
      }}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
