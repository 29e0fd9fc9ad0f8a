import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import type { Command } from './command.ts'
import { withInstallation } from './with-installation.ts'

const minutes = 60

export const signInLinkCommand: Command = {
  name: 'sign-in-link',
  usage: 'EMAIL',
  summary: 'Print a link that signs this person in once, within an hour',
  async run(context) {
    const [email] = context.words
    if (!email) {
      context.say('Say whose: porchlight sign-in-link name@example.ca')
      return 2
    }
    return withInstallation(context, async ({ database, house }) => {
      const url = await database.onSite('write', async db => {
        const account = await accountByEmail(db, email)
        return account && signInLinkFor(db, account.id, house.origin, new Date(), minutes)
      })
      if (!url) {
        context.say(`Nobody here has the address ${email}. A coordinator invites people on the Team page.`)
        return 1
      }
      context.print(context.json ? JSON.stringify({ url, minutes }) : url)
      return 0
    })
  },
}
