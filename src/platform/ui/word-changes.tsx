import { type WordChange, wordChanges } from '../three-way.ts'

const Part = ({ change: { kind, text } }: { change: WordChange }) => {
  if (kind === 'gone') return <del>{text}</del>
  return kind === 'added' ? <ins>{text}</ins> : <span>{text}</span>
}

/** What became of a text, word by word: gone words struck through, new ones underlined. */
export const WordChanges = (p: { before: string; after: string; lang?: string }) => (
  <span class="word-changes" dir="auto" {...(p.lang ? { lang: p.lang } : {})}>
    {wordChanges(p.before, p.after).map(change => (
      <Part change={change} />
    ))}
  </span>
)
