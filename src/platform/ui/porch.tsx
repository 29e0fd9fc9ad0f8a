import type { PropsWithChildren } from 'hono/jsx'

const Street = () => (
  <svg class="street" viewBox="0 0 680 150" aria-hidden="true">
    <path
      class="far"
      d="M0 150v-38l24-16 24 16v10h34V96l30-20 30 20v20h40V88l26-18 26 18v30h60V92l28-18 28 18v24h60V90l30-20 30 20v26h50V94l26-17 26 17v24h62v32z"
    />
    <path
      class="roof"
      d="M300 150v-40l36-26 36 26v40zM452 150V92l-10 6-5-7 87-62 87 62-5 7-10-6v58zM572 40h16v34l-16-12z"
    />
    <path
      class="lit"
      d="M509 150v-42a15 15 0 0 1 30 0v42zM472 104h18v18h-18zM558 104h18v18h-18zM514 62h20v16h-20zM328 118h12v12h-12zM62 126h7v8h-7zM204 104h7v8h-7zM110 100h7v8h-7zM414 116h7v8h-7zM632 110h7v8h-7z"
    />
    <path
      class="roof"
      d="M504 150h40v-3h-40zM480 104h2v18h-2zM472 112h18v2h-18zM566 104h2v18h-2zM558 112h18v2h-18zM523 62h2v16h-2z"
    />
  </svg>
)

/** The front door: evening outside, a lamp by the door. */
export const Porch = (p: PropsWithChildren) => (
  <section class="porch">
    <Street />
    <div class="wrap">{p.children}</div>
  </section>
)

/** Common needs as big links. */
export const Needs = (p: { label: string; needs: readonly { label: string; href: string }[] }) => (
  <nav aria-label={p.label}>
    <ul class="needs">
      {p.needs.map(need => (
        <li>
          <a href={need.href}>{need.label}</a>
        </li>
      ))}
    </ul>
  </nav>
)
