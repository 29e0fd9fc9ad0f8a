import { describe, expect, it } from 'vitest'
import { GoalBar } from './goal-bar.tsx'
import { Table } from './table.tsx'
import { inLanguage } from './tongue-switch.tsx'
import { Prose, Written } from './written.tsx'

describe('parts of a page', () => {
  it('the language switch keeps you where you are', () => {
    expect(inLanguage('/peterborough/services', '?q=cours+d%27anglais&lang=fr&page=2', 'ar')).toBe(
      '/peterborough/services?q=cours+d%27anglais&lang=ar&page=2',
    )
  })

  it('content in another language than the page says so', () => {
    expect(String(<Written text={{ ar: 'مطبخ' }} tongue="en" />)).toBe(
      '<span lang="ar" dir="rtl">مطبخ</span>',
    )
    expect(String(<Written text={{ en: 'Kitchen', ar: 'مطبخ' }} tongue="en" />)).toBe('Kitchen')
  })

  it('prose parts paragraphs and escapes what people typed', () => {
    const html = String(<Prose text={{ en: 'One\nline\n\n<b>Two</b>' }} tongue="en" />)
    expect(html).toBe('<div class="prose"><p>One<br/>line</p><p>&lt;b&gt;Two&lt;/b&gt;</p></div>')
  })

  it('a table keeps its labels when its rows become cards', () => {
    const html = String(
      <Table caption="Members" columns={[{ label: 'Name' }, { label: 'Kind' }]} rows={[['A', 'B']]} />,
    )
    expect(html).toContain('<th scope="row">A</th><td data-label="Kind">B</td>')
  })

  it('progress is drawn without a style attribute, and never beyond the whole', () => {
    const html = String(<GoalBar standing={{ done: 3, moving: 2, stuck: 1, total: 4 }} sentence="3 done" />)
    expect(html).not.toContain('style=')
    const widths = [...html.matchAll(/width="([\d.]+)%" height="13"><\/rect>/g)].map(match =>
      Number(match[1]),
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0)
  })
})
