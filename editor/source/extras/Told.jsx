/** How something went, over the sheet until one closes it; it moves nothing. */

/** @param {import('./index.js').Part} props */
export function Told({ on }) {
  const { told } = on.state;
  return (
    <div class="ck-told" role={told?.kind === 'problem' ? 'alert' : 'status'}>
      {told && (
        <div data-kind={told.kind}>
          <p>{told.text}</p>
          <button
            type="button"
            class="ck-button"
            onClick={() => on.show({ told: undefined, focus: 'bar:menu' })}
          >
            {on.words.close}
          </button>
        </div>
      )}
    </div>
  );
}
