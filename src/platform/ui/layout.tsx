import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { isWorkedIn } from '../http/language.ts'
import type { View } from '../http/view.ts'
import { inTongue } from '../text.ts'
import { speechIn } from '../words/speech.ts'
import { asset } from './assets.ts'
import { Logo } from './logo.tsx'
import { Navigation } from './navigation.tsx'
import { Notice } from './notice.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { inLanguage, Tongues } from './tongue-switch.tsx'
import { words } from './words.ts'
import { Written } from './written.tsx'

export type LayoutProps = PropsWithChildren<{
  view: View
  /** What the window is called; the page's own `<h1>` is its content's. */
  title: string
  /** The page draws its own bands from edge to edge: each needs a `.wrap` inside. */
  wide?: boolean
  /** A page with one purpose, opened by a signed link: no navigation, narrow. */
  plain?: boolean
  /** One sentence for search engines and previews. */
  summary?: string
  /** Shows what signed-in people see, to anyone: the gallery. */
  staff?: boolean
  /** Holds the page to one colour scheme, whatever the reader's device prefers. */
  scheme?: 'light' | 'dark' | undefined
}>

const Head = (p: LayoutProps) => {
  const { view } = p
  const name = view.partnership && inTongue(view.partnership.name, view.tongue).text
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{name && name !== p.title ? `${p.title} · ${name}` : p.title}</title>
      {p.summary && <meta name="description" content={p.summary} />}
      <meta name="theme-color" content="#1b2a3f" />
      <link rel="stylesheet" href={asset('app.css')} />
      {(view.account || p.staff) && <link rel="stylesheet" href={asset('staff.css')} />}
      {view.partnership && (
        <link
          rel="stylesheet"
          href={`/${view.partnership.slug}/accent.css?v=${view.partnership.accentVersion}`}
        />
      )}
      {!p.plain &&
        view.tongues.map(({ tongue }) => (
          <link
            rel="alternate"
            hreflang={tongue}
            href={`${view.origin}${inLanguage(view.path, view.query, tongue)}`}
          />
        ))}
      <script type="module" src={asset('app.js')} />
    </head>
  )
}

const Header = (p: LayoutProps) => {
  const { view } = p
  const { t } = view
  const home = view.partnership ? `/${view.partnership.slug}` : '/'
  const say = isWorkedIn(view.tongue) ? t : speechIn('en')
  const groups = view.account ? view.staffNav : []
  const brand = (
    <>
      <Logo />
      <span>
        {view.partnership ? <Written text={view.partnership.name} tongue={view.tongue} /> : 'Porchlight'}
      </span>
    </>
  )
  const end = view.account ? (
    <>
      <a href="/account" aria-label={`${t(words.account)}: ${view.account.name}`}>
        <bdi>{view.account.name}</bdi>
      </a>
      <form method="post" action="/sign-out">
        <button type="submit">{t(words.signOut)}</button>
      </form>
    </>
  ) : (
    <a href={`/sign-in?to=${encodeURIComponent(view.path)}`}>{t(words.signIn)}</a>
  )
  return (
    <header>
      <div class="top">
        <div class="wrap">
          {p.plain ? (
            <span class="brand">{brand}</span>
          ) : (
            <a class="brand" href={home}>
              {brand}
            </a>
          )}
          {!p.plain && groups.length > 0 && (
            <Navigation
              label={t(words.staffNav)}
              menu={t(words.menu)}
              groups={groups}
              links={[{ label: say(words.publicPage), href: home, current: view.path === home }]}
              lang={isWorkedIn(view.tongue) ? undefined : 'en'}
            />
          )}
          {!p.plain && groups.length === 0 && view.visitorNav.length > 0 && (
            <Navigation label={t(words.mainNav)} menu={t(words.menu)} links={view.visitorNav} />
          )}
        </div>
      </div>
      <Tongues
        label={t(words.language)}
        path={view.path}
        query={view.query}
        tongue={view.tongue}
        tongues={view.tongues}
        end={p.plain ? undefined : end}
      />
    </header>
  )
}

/** The frame of every page. Children are the content of `<main>`. */
export const Layout = (p: LayoutProps) => {
  const { view } = p
  const { t } = view
  const notice = view.notice && <Notice said>{view.notice}</Notice>
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.tongue} dir={view.dir} data-scheme={p.scheme}>
        <Head {...p} />
        <body>
          <a class="skip unseen" href="#main">
            {t(words.skip)}
          </a>
          <Header {...p} />
          {p.wide ? (
            <main id="main">
              {notice && <div class="wrap">{notice}</div>}
              {p.children}
            </main>
          ) : (
            <main id="main" class={`wrap page stack loose${p.plain ? ' narrow' : ''}`}>
              {notice}
              {p.children}
            </main>
          )}
          <footer class="foot">
            <div class="wrap row apart">
              {view.foot?.(view)}
              <p>{t(words.runsOn)}</p>
            </div>
          </footer>
          {view.account && <Shortcuts t={t} />}
        </body>
      </html>
    </>
  )
}
