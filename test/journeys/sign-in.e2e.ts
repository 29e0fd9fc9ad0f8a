import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser, type Page, visit } from '../browser.ts'
import { freePort } from '../open-door.ts'
import { faultsOf } from '../police/page-faults.ts'
import { signInDesk } from '../sign-in-desk.ts'

const port = await freePort()
const origin = `http://localhost:${port}`
const desk = signInDesk(origin)
let server: ReturnType<typeof serve>
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  server = serve({ fetch: desk.app.fetch, port, hostname: '127.0.0.1' })
})
afterAll(async () => {
  server.close()
  await browser.close()
})

const cookiesOf = async (accountId: string) => Object.fromEntries((await desk.enter(accountId)).cookies)

/** Presses what leads to another page, and waits until that has come. */
async function leave(page: Page, what: ReturnType<Page['locator']>): Promise<void> {
  const left = page.waitForEvent('framenavigated', frame => frame === page.mainFrame())
  await Promise.all([left, what.click()])
  await page.waitForLoadState()
}

/** A security key inside the browser, which says yes by itself. */
async function withKey(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a passkey is added on the account page, and signs in from the sign-in page', async () => {
  const { id } = await desk.account()
  const page = await visit(browser, `${origin}/account`, { cookies: await cookiesOf(id) })
  await withKey(page)
  page.setDefaultTimeout(30_000)
  await page.getByLabel('What to call it').fill('Office laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey was added.').waitFor()
  await page.getByText('Office laptop', { exact: true }).waitFor()

  await leave(page, page.locator('#main').getByRole('button', { name: 'Sign out', exact: true }))
  await page.goto(`${origin}/sign-in?to=${encodeURIComponent('/account/password')}`)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL(`${origin}/account/password`)
  expect(await page.title()).toContain('Set a password')
  await page.close()
})

test('without scripts: ask for a link, open it, press, be in; set up codes; sign out', async () => {
  const { id } = await desk.account()
  const page = await visit(browser, `${origin}/sign-in?to=/account`, { script: false })
  expect(await page.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0)
  await page.getByLabel('Your e-mail address').fill('marie@example.ca')
  await leave(page, page.getByRole('button', { name: 'E-mail me a link' }))
  expect(await page.title()).toContain('Look in your e-mail')
  await page.goto(origin + (await desk.link(id)))
  await leave(page, page.getByRole('button', { name: 'Sign in as Marie Tremblay' }))
  await page.goto(`${origin}/account`)
  await leave(page, page.getByRole('link', { name: 'Codes: set up or change' }))
  await leave(page, page.getByRole('button', { name: 'Set up codes' }))
  expect(await page.getByRole('img', { name: /QR code/ }).count()).toBe(1)
  await page.goto(`${origin}/account`)
  await leave(page, page.locator('#main').getByRole('button', { name: 'Sign out', exact: true }))
  await page.goto(`${origin}/account`)
  expect(page.url()).toBe(`${origin}/sign-in?to=%2Faccount`)
  await page.close()
})

describe('every page passes axe and fits a phone, left to right and right to left', () => {
  const open = [
    '/sign-in',
    '/sign-in?again',
    '/sign-in/sent',
    '/sign-in/password',
    '/sign-in/code',
    '/sign-out',
    '/sign-in/link/altered',
  ]
  const own = ['/account', '/account/password', '/account/codes']
  for (const tongue of ['en', 'ar'])
    test(tongue, { timeout: 600_000 }, async () => {
      const { id } = await desk.account()
      const link = await desk.link(id)
      const signedOut = await visit(browser, `${origin}/sign-in`, { tongue })
      const signedIn = await visit(browser, `${origin}/sign-in`, {
        tongue,
        cookies: { ...(await cookiesOf(id)), lang: tongue },
      })
      for (const path of [...open, link, ...own]) {
        const page = own.includes(path) ? signedIn : signedOut
        await page.goto(origin + path)
        expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, tongue])
        expect([path, await faultsOf(page)]).toEqual([path, []])
      }
      await signedOut.close()
      await signedIn.close()
    })
})
