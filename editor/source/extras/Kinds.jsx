/** The kinds of party, each a sign and a word, to be pressed. */

/**
 * @param {{
 *   on: import('../editing.js').Editing, ask: string, now: unknown, unsaid: unknown,
 *   take: (change: Record<string, unknown>, unsaid?: unknown) => void
 * }} props
 */
export function Kinds({ on, ask, now, unsaid, take }) {
  /** @type {{ id: string, word: string, icon: string }[]} */
  const kinds = on.words.party_kinds;
  return (
    <div class="ck-field">
      <span>{ask}</span>
      <div class="ck-kinds" role="group" aria-label={ask}>
        {kinds.map(({ id, word, icon }) => (
          <button
            key={id}
            type="button"
            data-kind={id}
            data-key={`panel:kind:${id}`}
            aria-pressed={now === id}
            onClick={() => take({ kind: id }, unsaid)}
          >
            <svg class="ck-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path d={icon} />
            </svg>
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
