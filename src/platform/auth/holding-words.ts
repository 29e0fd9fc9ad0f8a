import type { Holdings } from '../holding.ts'
import { held } from '../holding-words.ts'
import { visitor } from '../words/messages.ts'

const words = visitor({
  room: { en: 'Signing in', fr: 'Connexion', ar: 'تسجيل الدخول' },
  account: { en: 'An account to sign in with', fr: 'Un compte pour se connecter', ar: 'حساب لتسجيل الدخول' },
  accountStays: {
    en: 'An account stays while somebody works with it. It goes when they leave the team and ask whoever runs the installation.',
    fr: 'Un compte reste tant qu’une personne s’en sert. Il disparaît lorsqu’elle quitte l’équipe et le demande à qui gère l’installation.',
    ar: 'يبقى الحساب ما دام أحد يعمل به. ويزول حين يغادر صاحبه الفريق ويطلب ذلك ممن يدير النظام.',
  },
  role: { en: 'A role in this partnership', fr: 'Un rôle dans ce partenariat', ar: 'دور في هذه الشراكة' },
})

/** What signing in keeps about persons. */
export const authHolds: Holdings = {
  room: words.room,
  things: [
    {
      what: words.account,
      table: 'auth.user',
      addresses: ['email'],
      when: 'created_at',
      shows: { name: held.name, email: held.email, tongue: held.language },
      keeps: true,
      stays: words.accountStays,
    },
    {
      what: words.role,
      table: 'role_grants',
      account: 'account_id',
      when: 'granted_at',
      keeps: true,
      stays: words.accountStays,
    },
  ],
}
