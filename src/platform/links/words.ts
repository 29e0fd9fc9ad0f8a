import { visitor } from '../words/messages.ts'

export const words = visitor({
  usedTitle: { en: 'This link was already used', fr: 'Ce lien a déjà servi', ar: 'سبق استخدام هذا الرابط' },
  used: {
    en: 'It was used on {day}, and it works once. What was sent then is safe.',
    fr: 'Il a servi le {day}, et il ne sert qu’une fois. Ce qui a été envoyé alors est bien enregistré.',
    ar: 'استُخدم في {day}، وهو يعمل مرة واحدة فقط. ما أُرسل حينها محفوظ.',
  },
  usedAsk: {
    en: 'To change or add something, ask {name} at {partnership} for a new link.',
    fr: 'Pour changer ou ajouter quelque chose, demandez un nouveau lien à {name}, {partnership}.',
    ar: 'لتغيير شيء أو إضافته، اطلبوا رابطًا جديدًا من {name} في {partnership}.',
  },
  expiredTitle: {
    en: 'This link has run out',
    fr: 'Ce lien n’est plus valable',
    ar: 'انتهت صلاحية هذا الرابط',
  },
  expired: {
    en: 'It worked until {day}. Nothing was lost; it only opens no more.',
    fr: 'Il a été valable jusqu’au {day}. Rien n’est perdu; il n’ouvre simplement plus.',
    ar: 'كان يعمل حتى {day}. لم يُفقد شيء، لكنه لم يعد يفتح.',
  },
  revokedTitle: { en: 'This link was taken back', fr: 'Ce lien a été retiré', ar: 'سُحب هذا الرابط' },
  revoked: {
    en: 'The partnership took it back on {day}.',
    fr: 'Le partenariat l’a retiré le {day}.',
    ar: 'سحبته الشراكة في {day}.',
  },
  ask: {
    en: 'It came from {name} at {partnership}. Ask there for a new one.',
    fr: 'Il venait de {name}, {partnership}. Demandez-y un nouveau lien.',
    ar: 'أرسله {name} من {partnership}. اطلبوا منه رابطًا جديدًا.',
  },
  home: {
    en: 'See what {partnership} does',
    fr: 'Voir ce que fait {partnership}',
    ar: 'اطلعوا على ما تفعله {partnership}',
  },
})
