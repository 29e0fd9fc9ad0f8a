import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { Clash } from '#platform/three-way.ts'
import { asset } from '#platform/ui/assets.ts'
import { Button } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { WordChanges } from '#platform/ui/word-changes.tsx'
import { words } from '../words.ts'

export interface BlockOnPage {
  /** The point's id; `loose` for what belongs to none. */
  key: string
  title: string
  version: number
  text: string
  heldBack: string
  inPrivate: boolean
}

export interface WritingProps {
  view: View
  meetingId: string
  title: TextIn
  blocks: readonly BlockOnPage[]
  here: readonly string[]
  /** Where a block's form posts, and where the page asks for news. */
  postTo: (key: string) => string
  pulse: string
  back: { href: string; label: string } | undefined
  /** A saving that was held back: both changed the same words. */
  clash?: { key: string; clashes: readonly Clash[]; before: string } | undefined
  /** Approved meanwhile: what was sent stands on the page, and is not kept. */
  frozen?: boolean
}

type BlockProps = Pick<WritingProps, 'view' | 'meetingId' | 'postTo' | 'clash'> & {
  block: BlockOnPage
  /** Left out where the heading stands around it. */
  headed?: boolean
}

/** What was said on one point: a form of its own, which saves itself where there is a script. */
export const Block = (p: BlockProps) => {
  const { view, block } = p
  const { t } = view
  const id = (name: string) => `${name}-${block.key}`
  const clash = p.clash?.key === block.key ? p.clash : undefined
  return (
    <section class={p.headed ? 'card' : 'stack'} id={`block-${block.key}`}>
      <minute-block data-key={block.key} data-version={block.version} data-store={p.meetingId}>
        {p.headed && <h2>{block.title}</h2>}
        {clash && (
          <div class="errors" role="alert" id="errors" tabindex={-1} autofocus>
            <p>{t(words.notSavedYet)}</p>
            <ul>
              {clash.clashes.map(({ mine, theirs }) => (
                <li>{t(words.clashPair, { theirs: theirs.trim(), mine: mine.trim() })}</li>
              ))}
            </ul>
            <p>
              <WordChanges before={clash.before} after={block.text} />
            </p>
          </div>
        )}
        <form method="post" action={p.postTo(block.key)} class="form" novalidate>
          <FormGuard view={view} />
          <input type="hidden" name="base" value={String(block.version)} />
          <div class="field">
            <label for={id('text')}>{t(words.said)}</label>
            <textarea id={id('text')} name="text" rows={6} dir="auto">
              {block.text}
            </textarea>
          </div>
          <details class="more" open={block.heldBack !== '' || block.inPrivate}>
            <summary>{t(words.keepBack)}</summary>
            <div class="field">
              <label for={id('heldBack')}>{t(words.keepBack)}</label>
              <span class="hint">{t(words.keepBackHint)}</span>
              <textarea id={id('heldBack')} name="heldBack" rows={3} dir="auto">
                {block.heldBack}
              </textarea>
            </div>
            {block.key !== 'loose' && (
              <label class="choice">
                <input type="checkbox" name="inPrivate" value="yes" checked={block.inPrivate} />
                <span>{t(words.wholePrivate)}</span>
              </label>
            )}
          </details>
          <div
            class="notice warn"
            data-clashes
            data-pair={t(words.clashPair, { theirs: '{theirs}', mine: '{mine}' })}
            hidden
          >
            <p>{t(words.clash)}</p>
            <ul />
          </div>
          <p class="actions">
            <Button kind="second">{t(words.save)}</Button>
            <span
              class="quiet small"
              role="status"
              data-state
              data-saved={t(words.savedAt, { time: '{time}' })}
              data-saving={t(words.saving)}
              data-offline={t(words.offline)}
              data-unsent={t(words.unsent)}
              data-frozen={t(words.frozen)}
            />
          </p>
        </form>
      </minute-block>
    </section>
  )
}

/** All blocks of one meeting on one page, which several people may keep at once. */
export const WritingPage = (p: WritingProps) => {
  const { view } = p
  const { t } = view
  const title = t(words.writingOf, { title: inTongue(p.title, view.tongue).text })
  return (
    <Layout view={view} title={title} plain={p.back === undefined}>
      <PageHead above={p.back && <BackLink {...p.back} />} title={title} />
      {p.frozen && <Notice tone="warn">{t(words.frozen)}</Notice>}
      <minute-keeping data-pulse={p.pulse}>
        <div class="stack">
          <p class="quiet" role="status" data-here>
            {p.here.length > 0 ? t(words.together, { names: p.here.join(', ') }) : t(words.alone)}
          </p>
          <p class="notice warn" data-agenda hidden>
            {t(words.agendaChanged)}
          </p>
          {p.blocks.map(block => (
            <Block {...p} block={block} headed />
          ))}
        </div>
      </minute-keeping>
      <script type="module" src={asset('minutes.js')} />
    </Layout>
  )
}
