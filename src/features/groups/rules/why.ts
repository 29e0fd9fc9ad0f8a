/** What a line of working is about; `words.ts` says it in the reader's language. */
export type WhyKey =
  | 'number'
  | 'at-least'
  | 'more-than'
  | 'second-call'
  | 'nobody-has-a-voice'
  | 'cannot-be-reached'
  | 'here'
  | 'recused'
  | 'one-voice'
  | 'alternates'
  | 'proxies'
  | 'majority'
  | 'two-thirds'
  | 'consensus'
  | 'consent'
  | 'tie'
  | 'nobody-voted'
  | 'abstained-aside'
  | 'abstained-as-no'
  | 'split'
  | 'silent'
  | 'not-counted'

/** One line of working, in plain numbers. */
export interface Why {
  key: WhyKey
  values: Readonly<Record<string, number>>
}

export const because = (key: WhyKey, values: Record<string, number> = {}): Why => ({ key, values })

/** The lines whose number is not zero. */
export const unlessNone = (key: WhyKey, count: number): Why[] => (count > 0 ? [because(key, { count })] : [])
