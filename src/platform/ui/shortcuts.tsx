import type { Translate } from '../words/speech.ts'
import { words } from './words.ts'

/** The list that `?` opens for staff. */
export const Shortcuts = (p: { t: Translate }) => (
  <dialog id="shortcuts" aria-labelledby="shortcuts-title">
    <form method="dialog" class="stack">
      <h2 id="shortcuts-title">{p.t(words.shortcuts)}</h2>
      <dl class="keys">
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{p.t(words.toSearch)}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{p.t(words.showShortcuts)}</dd>
        </div>
      </dl>
      <label class="choice">
        <input type="checkbox" id="single-keys" checked />
        <span>{p.t(words.singleKeys)}</span>
      </label>
      <button type="submit" class="button second" autofocus>
        {p.t(words.close)}
      </button>
    </form>
  </dialog>
)
