import { visitor } from '#platform/words/messages.ts'

export const renewLetterWords = visitor({
  subject: {
    en: 'What you agreed to has changed: does {who} still agree?',
    fr: 'Ce que vous aviez appuyé a changé : {who} est-il toujours d’accord?',
    ar: 'تغيّر ما وافقتم عليه: هل ما زال {who} موافقًا؟',
  },
  reminder: {
    en: 'Still waiting for your answer: {who} and {partnership}',
    fr: 'Nous attendons encore votre réponse : {who} et {partnership}',
    ar: 'ما زلنا ننتظر جوابكم: {who} و{partnership}',
  },
  say: {
    en: 'What the members of {partnership} agree to has changed since {who} agreed to it. The page behind the button shows what changed, word by word. One tap renews what you took on; you can also adjust it, or leave.',
    fr: 'Ce que les membres de {partnership} appuient a changé depuis l’accord de {who}. La page derrière le bouton montre ce qui a changé, mot par mot. Un seul geste renouvelle vos engagements; vous pouvez aussi les ajuster, ou vous retirer.',
    ar: 'تغيّر ما يوافق عليه أعضاء {partnership} منذ أن وافق عليه {who}. تعرض الصفحة خلف الزر ما تغيّر كلمة بكلمة. بضغطة واحدة تجددون التزاماتكم، ويمكنكم أيضًا تعديلها أو الانسحاب.',
  },
  never: {
    en: 'Nobody agrees by staying silent: until you answer, your membership stands with what you agreed to before.',
    fr: 'Personne n’est d’accord en gardant le silence : d’ici votre réponse, votre adhésion vaut pour ce que vous aviez appuyé.',
    ar: 'لا أحد يوافق بالصمت: حتى تجيبوا، تبقى عضويتكم قائمة على ما وافقتم عليه سابقًا.',
  },
  until: {
    en: 'The button works until {day}. You need no account.',
    fr: 'Le bouton fonctionne jusqu’au {day}. Aucun compte n’est nécessaire.',
    ar: 'يعمل الزر حتى {day}. لا حاجة إلى حساب.',
  },
  button: { en: 'See what changed', fr: 'Voir ce qui a changé', ar: 'عرض ما تغيّر' },
})
