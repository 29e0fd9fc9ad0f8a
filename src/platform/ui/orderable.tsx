import type { Child } from 'hono/jsx'
import { FormGuard } from '../http/form-guard.tsx'
import type { View } from '../http/view.ts'
import { asset } from './assets.ts'
import { orderWords as words } from './orderable-words.ts'

export interface OrderLine {
  id: string
  /** As it is called, for those who hear the page. */
  name: string
  content: Child
}

/**
 * Things people put in order: by plain buttons; with scripts also by dragging and by the arrow keys on the grip. Posts
 * to `action` either `order` (all ids, with spaces between) or `up` / `down` (one id): read it with
 * `orderAfter` of `#platform/order.ts`. A page that shows one loads `<OrderScript />` once.
 */
export const OrderList = (p: {
  view: View
  action: string
  label: string
  lines: readonly OrderLine[]
  keep?: Record<string, string>
}) => {
  const { t } = p.view
  const last = p.lines.length - 1
  return (
    <order-list
      data-moved={t(words.moved, { name: '{name}', place: '{place}', count: '{count}' })}
      data-kept={t(words.kept)}
      data-failed={t(words.failed)}
    >
      <form method="post" action={p.action} class="no-print">
        <FormGuard view={p.view} />
        {Object.entries(p.keep ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ol class="order" aria-label={p.label}>
          {p.lines.map((line, n) => (
            <li data-id={line.id} data-name={line.name}>
              <button type="button" class="grip" hidden aria-label={t(words.grip, { name: line.name })} />
              <div>{line.content}</div>
              <span class="row tight">
                <button type="submit" class="button quiet" name="up" value={line.id} disabled={n === 0}>
                  {t(words.up)} <span class="unseen">{line.name}</span>
                </button>
                <button type="submit" class="button quiet" name="down" value={line.id} disabled={n === last}>
                  {t(words.down)} <span class="unseen">{line.name}</span>
                </button>
              </span>
            </li>
          ))}
        </ol>
        <p class="quiet small" role="status" />
      </form>
    </order-list>
  )
}

export const OrderScript = () => <script type="module" src={asset('orderable.js')} />
