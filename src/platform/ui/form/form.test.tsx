import { describe, expect, it } from 'vitest'
import { Choices, ErrorSummary, TextArea, TextField } from '../form.ts'

const refused = {
  values: { mail: 'a"b<c', note: '</textarea><b>', kinds: ['x', 'z'] },
  errors: { mail: 'Write the whole address.', form: 'The plan has changed meanwhile.' },
}

describe('a form that was refused', () => {
  it('keeps what was typed, as text', () => {
    expect(String(<TextField form={refused} name="mail" label="E-mail" />)).toContain('value="a&quot;b&lt;c"')
    expect(String(<TextArea form={refused} name="note" label="Note" />)).toContain(
      '&lt;/textarea&gt;&lt;b&gt;',
    )
  })

  it('ties the hint and the error to the field', () => {
    const html = String(<TextField form={refused} name="mail" label="E-mail" hint="Work address" />)
    expect(html).toContain('aria-describedby="mail-hint mail-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="mail-error"')
  })

  it('keeps every choice, and the summary leads to the first', () => {
    const choices = ['x', 'y', 'z'].map(value => ({ value, label: value }))
    const html = String(<Choices many form={refused} name="kinds" label="Kinds" choices={choices} />)
    expect(html.match(/checked/g)).toHaveLength(2)
    expect(html).toContain('id="kinds"')
  })

  it('never shows a password again', () => {
    const form = { values: { password: 'secret' }, errors: {} }
    expect(String(<TextField form={form} name="password" type="password" label="Password" />)).not.toContain(
      'secret',
    )
  })

  it('lists what is wrong, each leading to its field', () => {
    const html = String(<ErrorSummary form={refused} title="Two things need your attention" />)
    expect(html).toContain('<a href="#mail">Write the whole address.</a>')
    expect(html).toContain('<li>The plan has changed meanwhile.</li>')
    expect(String(<ErrorSummary form={{ values: {}, errors: {} }} title="" />)).toBe('')
  })
})
