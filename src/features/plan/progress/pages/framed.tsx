import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { asset } from '#platform/ui/assets.ts'

/** A page made to stand inside somebody else's: no header, no script. */
export const Framed = (p: PropsWithChildren<{ view: View; title: string }>) => (
  <>
    {raw('<!doctype html>')}
    <html lang={p.view.tongue} dir={p.view.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{p.title}</title>
        <link rel="stylesheet" href={asset('app.css')} />
      </head>
      <body>
        <main class="wrap stack page">{p.children}</main>
      </body>
    </html>
  </>
)
