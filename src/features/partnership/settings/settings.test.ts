import { describe, expect, test } from 'vitest'
import { fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { changeProfile } from '../profile-commands.ts'
import { findProfile, listCommunities, listStatements } from '../queries.ts'

describe('settings', () => {
  const box = sandbox()
  const words = {
    visionEn: 'Everyone who arrives finds a place, and stays.',
    visionFr: 'Chaque personne trouve sa place et reste.',
    mandateEn: 'We plan and act together.',
    mandateFr: 'Nous planifions et agissons ensemble.',
  }

  test('changed words of vision or mandate make a new, dated version; the same words none', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const version = fieldIn(await (await browser.open('/lakeside/settings/statement')).text(), 'version')
    box.now = new Date('2026-12-01T15:00:00Z')
    expect((await browser.post('/lakeside/settings/statement', { ...words, version })).status).toBe(303)
    const again = fieldIn(await (await browser.open('/lakeside/settings/statement')).text(), 'version')
    expect((await browser.post('/lakeside/settings/statement', { ...words, version: again })).status).toBe(
      303,
    )
    const versions = await partnership.inside(listStatements)
    expect(versions.map(({ version, since }) => [version, since.toISOString().slice(0, 10)])).toEqual([
      [2, '2026-12-01'],
      [1, '2026-11-03'],
    ])
    expect(textOf(await (await browser.open('/lakeside/settings')).text())).toContain('Version 1, since')
  })

  test('two people saving the same form: the second is told, and loses nothing', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const version = fieldIn(await (await browser.open('/lakeside/settings/name')).text(), 'version')
    expect((await browser.post('/lakeside/settings/name', { nameEn: 'First', version })).status).toBe(303)
    const refused = await browser.post('/lakeside/settings/name', { nameEn: 'Second <i>', version })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Second &lt;i&gt;')
    expect(textOf(page)).toContain('What it says now')
    expect(page).toContain('First')
    const now = fieldIn(page, 'version')
    expect((await browser.post('/lakeside/settings/name', { nameEn: 'Second', version: now })).status).toBe(
      303,
    )
  })

  test('a version that is no number is refused like an old one', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    for (const version of ['', 'x', '1e99', '-1', '1.5'])
      expect((await browser.post('/lakeside/settings/name', { nameEn: 'A', version })).status, version).toBe(
        422,
      )
  })

  test('a change made on an older version is refused by the command itself', async () => {
    const partnership = await found(box)
    const actor = { kind: 'system', name: 'test' } as const
    await partnership.inside(async db => {
      const { version } = await findProfile(db)
      const save = (seen: number, en: string) =>
        changeProfile(db, actor, seen, { partnership: { name: { en } } }, box.now)
      expect(await save(version, 'First')).toEqual({ ok: true })
      expect(await save(version, 'Second')).toEqual({ ok: false, why: 'changed-meanwhile' })
      expect(await save((await findProfile(db)).version, 'Second')).toEqual({ ok: true })
    })
  })

  test('a community is added in two questions, changed, and removed unless it is the last', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const at = '/lakeside/settings/communities'
    const asked = { communityName: 'بلدة', province: 'MB', known: 'MB/Altona' }
    const area = await browser.post(`${at}/new`, asked)
    expect(area.status).toBe(200)
    expect(await partnership.inside(listCommunities)).toHaveLength(1)
    expect((await browser.post(`${at}/new`, { ...asked, asked: 'area' })).status).toBe(422)
    expect((await browser.post(`${at}/new`, { ...asked, asked: 'area', area: '-' })).status).toBe(303)
    const [first, added] = await partnership.inside(listCommunities)
    expect(added).toMatchObject({ name: 'بلدة', lat: 49.1, censusArea: null, version: 1 })
    const change = {
      communityName: 'Altona',
      province: 'MB',
      latitude: '49.1',
      longitude: '-97.56',
      population: '4 267',
    }
    const saved = await browser.post(`${at}/${added?.id}`, { ...change, area: 'Winkler', version: '1' })
    expect(saved.status).toBe(303)
    const late = await browser.post(`${at}/${added?.id}`, { ...change, area: '-', version: '1' })
    expect(late.status).toBe(422)
    expect((await partnership.inside(listCommunities))[1]).toMatchObject({
      population: 4267,
      censusArea: 'Winkler',
    })
    expect((await browser.post(`${at}/${first?.id}/removal`, {})).status).toBe(303)
    const last = await browser.post(`${at}/${added?.id}/removal`, {})
    expect(last.status).toBe(422)
    expect(textOf(await last.text())).toContain('only community')
  })

  test('the host and whom to write to are changed', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const { version, contactId } = await partnership.inside(findProfile)
    const host = {
      hostNameEn: 'New Host',
      site: 'host.example',
      funderEn: 'A funder',
      version: String(version),
    }
    expect((await browser.post('/lakeside/settings/host', host)).status).toBe(303)
    const about = textOf(await (await browser.open('/lakeside/about')).text())
    expect(about).toContain('New Host')
    expect(about).toContain('A funder')
    const none = await browser.post('/lakeside/settings/contact', { version: String(version + 1) })
    expect(none.status).toBe(303)
    expect(contactId).not.toBeNull()
    expect((await partnership.inside(findProfile)).contactId).toBeNull()
    const bad = { ...host, site: 'javascript:alert(1)', hostEmail: 'x', version: String(version + 2) }
    expect((await browser.post('/lakeside/settings/host', bad)).status).toBe(422)
  })

  test('every page opens, and no other partnership’s', async () => {
    await found(box, prairie)
    const browser = await (await found(box)).coordinator()
    const parts = [
      '',
      '/name',
      '/where',
      '/statement',
      '/look',
      '/host',
      '/contact',
      '/communities',
      '/communities/new',
    ]
    for (const part of parts) {
      expect((await browser.open(`/lakeside/settings${part}`)).status, part).toBe(200)
      expect((await browser.open(`/prairie/settings${part}`)).status, part).toBeOneOf([403, 404])
    }
    for (const page of ['', '/about', '/today', '/team'])
      expect((await browser.open(`/lakeside${page}`)).status).toBe(200)
    expect((await browser.open('/lakeside/settings/communities/none')).status).toBe(404)
  })

  test('the accent’s stylesheet is kept for ever under its own address', async () => {
    await found(box)
    const answer = await box.request('/lakeside/accent.css?v=1b6a56')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('--accent:')
    expect((await box.request('/lakeside/accent.css?v=old')).headers.get('cache-control')).toBe('no-cache')
  })
})
