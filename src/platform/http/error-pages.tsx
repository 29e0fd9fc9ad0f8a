import { Layout } from '../ui/layout.tsx'
import type { Message } from '../words/messages.ts'
import type { Values } from '../words/speech.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

const Sorry = (p: { view: View; title: Message; say: Message; values?: Values }) => (
  <Layout view={p.view} title={p.view.t(p.title)}>
    <h1>{p.view.t(p.title)}</h1>
    <p>{p.view.t(p.say, p.values)}</p>
    <p>
      <a href={p.view.partnership ? `/${p.view.partnership.slug}` : '/'}>{p.view.t(words.home)}</a>
    </p>
  </Layout>
)

type Props = { view: View }
export const NotFoundPage = (p: Props) => <Sorry {...p} title={words.notFoundTitle} say={words.notFound} />
export const ForbiddenPage = (p: Props) => <Sorry {...p} title={words.forbiddenTitle} say={words.forbidden} />
export const ForeignFormPage = (p: Props) => <Sorry {...p} title={words.foreignTitle} say={words.foreign} />
export const AwayPage = (p: Props) => <Sorry {...p} title={words.awayTitle} say={words.away} />
export const FullPage = (p: Props) => <Sorry {...p} title={words.fullTitle} say={words.full} />
export const ChangedKeyPage = (p: Props) => (
  <Sorry {...p} title={words.changedKeyTitle} say={words.changedKey} />
)
export const UnreadablePage = (p: Props) => (
  <Sorry {...p} title={words.unreadableTitle} say={words.unreadable} />
)
export const BrokenPage = (p: Props & { reference: string }) => (
  <Sorry view={p.view} title={words.brokenTitle} say={words.broken} values={{ reference: p.reference }} />
)
export const TooManyPage = (p: Props & { minutes: number }) => (
  <Sorry view={p.view} title={words.tooManyTitle} say={words.tooMany} values={{ minutes: p.minutes }} />
)
export const TooLargePage = (p: Props & { megabytes: number }) => (
  <Sorry view={p.view} title={words.tooLargeTitle} say={words.tooLarge} values={{ megabytes: p.megabytes }} />
)
