import { type VisitorMessage, visitor } from '#platform/words/messages.ts'
import type { WayToDecide } from './terms.ts'
import type { WhyKey } from './why.ts'

/** Each line of working, said: `why.map(({ key, values }) => t(whyWords[key], values))`. */
export const whyWords: Record<WhyKey, VisitorMessage> = visitor({
  number: {
    en: 'The terms of reference ask for {needed}. There are {of}.',
    fr: 'Le mandat en demande {needed}. Il y en a {of}.',
    ar: 'تطلب الشروط المرجعية {needed}. والعدد الكلي {of}.',
  },
  'at-least': {
    en: 'At least {over} out of every {under} must be here: {needed} of {of}.',
    fr: 'Il faut au moins {over} sur {under} : {needed} sur {of}.',
    ar: 'يجب حضور {over} من كل {under} على الأقل: {needed} من {of}.',
  },
  'more-than': {
    en: 'More than {over} out of every {under} must be here: {needed} of {of}.',
    fr: 'Il en faut plus de {over} sur {under} : {needed} sur {of}.',
    ar: 'يجب حضور أكثر من {over} من كل {under}: {needed} من {of}.',
  },
  'second-call': {
    en: 'This is the second call: whoever attends is enough.',
    fr: 'C’est la deuxième convocation : les personnes présentes suffisent.',
    ar: 'هذه هي الدعوة الثانية: يكفي من حضر.',
  },
  'nobody-has-a-voice': {
    en: 'Nobody holds a seat with a voice yet.',
    fr: 'Personne n’occupe encore de siège avec voix.',
    ar: 'لا أحد يشغل مقعدًا له صوت بعد.',
  },
  'cannot-be-reached': {
    en: 'There are fewer voices ({of}) than the number asked for ({needed}).',
    fr: 'Il y a moins de voix ({of}) que le nombre demandé ({needed}).',
    ar: 'عدد الأصوات ({of}) أقل من العدد المطلوب ({needed}).',
  },
  here: {
    en: 'Here: {here}. Needed: {needed}.',
    fr: 'Présents : {here}. Nécessaires : {needed}.',
    ar: 'الحاضرون: {here}. المطلوب: {needed}.',
  },
  recused: {
    en: '{count, plural, one {# person has} other {# people have}} stepped out because of a conflict of interest, and {count, plural, one {is} other {are}} not counted as here.',
    fr: '{count, plural, one {# personne s’est retirée} other {# personnes se sont retirées}} en raison d’un conflit d’intérêts et {count, plural, one {n’est pas comptée} other {ne sont pas comptées}} comme {count, plural, one {présente} other {présentes}}.',
    ar: '{count, plural, one {انسحب شخص واحد} two {انسحب شخصان} few {انسحب # أشخاص} many {انسحب # شخصًا} other {انسحب # شخص}} بسبب تضارب المصالح، ولا يُحسب ضمن الحاضرين.',
  },
  'one-voice': {
    en: 'One organisation has one voice: {count, plural, one {# more person does} other {# more people do}} not add to the count.',
    fr: 'Un organisme a une seule voix : {count, plural, one {# autre personne ne s’ajoute} other {# autres personnes ne s’ajoutent}} pas au compte.',
    ar: 'لكل منظمة صوت واحد: {count, plural, one {شخص واحد إضافي لا يزيد} two {شخصان إضافيان لا يزيدان} few {# أشخاص إضافيين لا يزيدون} many {# شخصًا إضافيًا لا يزيدون} other {# شخص إضافي لا يزيدون}} العدد.',
  },
  alternates: {
    en: '{count, plural, one {# alternate stands} other {# alternates stand}} in.',
    fr: '{count, plural, one {# personne suppléante siège} other {# personnes suppléantes siègent}}.',
    ar: '{count, plural, one {بديل واحد حاضر} two {بديلان حاضران} few {# بدلاء حاضرون} many {# بديلًا حاضرون} other {# بديل حاضرون}}.',
  },
  proxies: {
    en: '{count, plural, one {# is} other {# are}} here by proxy.',
    fr: '{count, plural, one {# est représentée} other {# sont représentées}} par procuration.',
    ar: '{count, plural, one {واحد ممثَّل} two {اثنان ممثَّلان} few {# ممثَّلون} many {# ممثَّلًا} other {# ممثَّل}} بالوكالة.',
  },
  majority: {
    en: '{yes} of {cast} said yes. More than half is {needed}.',
    fr: '{yes} sur {cast} ont dit oui. Plus de la moitié, c’est {needed}.',
    ar: 'قال نعم {yes} من {cast}. وأكثر من النصف هو {needed}.',
  },
  'two-thirds': {
    en: '{yes} of {cast} said yes. Two thirds is {needed}.',
    fr: '{yes} sur {cast} ont dit oui. Les deux tiers, c’est {needed}.',
    ar: 'قال نعم {yes} من {cast}. والثلثان هما {needed}.',
  },
  consensus: {
    en: 'Consensus: {yes} agreed, {no} did not. Everyone who does not stand aside must agree: {needed}.',
    fr: 'Consensus : {yes} d’accord, {no} en désaccord. Toutes les personnes qui ne s’abstiennent pas doivent être d’accord : {needed}.',
    ar: 'توافق: وافق {yes} ولم يوافق {no}. يجب أن يوافق كل من لم يمتنع: {needed}.',
  },
  consent: {
    en: 'Consent: {objections, plural, =0 {nobody objected} one {# objection} other {# objections}}.',
    fr: 'Consentement : {objections, plural, =0 {personne ne s’est opposé} one {# objection} other {# objections}}.',
    ar: 'رضا: {objections, plural, =0 {لم يعترض أحد} one {اعتراض واحد} two {اعتراضان} few {# اعتراضات} many {# اعتراضًا} other {# اعتراض}}.',
  },
  tie: {
    en: 'It is a tie, {count} to {count}: it is not carried.',
    fr: 'C’est l’égalité, {count} contre {count} : la proposition n’est pas adoptée.',
    ar: 'تعادل، {count} مقابل {count}: لم يُعتمد الاقتراح.',
  },
  'nobody-voted': { en: 'Nobody voted.', fr: 'Personne n’a voté.', ar: 'لم يصوّت أحد.' },
  'abstained-aside': {
    en: '{count, plural, one {# abstention is} other {# abstentions are}} left aside: an abstention is not a no.',
    fr: '{count, plural, one {# abstention est laissée} other {# abstentions sont laissées}} de côté : s’abstenir n’est pas dire non.',
    ar: '{count, plural, one {امتناع واحد لا يُحسب} two {امتناعان لا يُحسبان} few {# امتناعات لا تُحسب} many {# امتناعًا لا تُحسب} other {# امتناع لا تُحسب}}: الامتناع ليس رفضًا.',
  },
  'abstained-as-no': {
    en: '{count, plural, one {# abstention counts} other {# abstentions count}} as no: the terms of reference say so.',
    fr: '{count, plural, one {# abstention compte} other {# abstentions comptent}} comme un non : le mandat le prévoit.',
    ar: '{count, plural, one {امتناع واحد يُحسب} two {امتناعان يُحسبان} few {# امتناعات تُحسب} many {# امتناعًا تُحسب} other {# امتناع تُحسب}} رفضًا: هكذا تنص الشروط المرجعية.',
  },
  split: {
    en: '{count, plural, one {# organisation did} other {# organisations did}} not agree within itself: an abstention.',
    fr: '{count, plural, one {# organisme n’était pas unanime} other {# organismes n’étaient pas unanimes}} : c’est une abstention.',
    ar: '{count, plural, one {منظمة واحدة لم يتفق ممثلوها} two {منظمتان لم يتفق ممثلوهما} few {# منظمات لم يتفق ممثلوها} many {# منظمة لم يتفق ممثلوها} other {# منظمة لم يتفق ممثلوها}}: يُعدّ امتناعًا.',
  },
  silent: {
    en: '{count, plural, one {# said} other {# said}} nothing.',
    fr: '{count, plural, one {# ne s’est pas prononcée} other {# ne se sont pas prononcées}}.',
    ar: '{count, plural, one {واحد لم يقل شيئًا} two {اثنان لم يقولا شيئًا} few {# لم يقولوا شيئًا} many {# لم يقولوا شيئًا} other {# لم يقولوا شيئًا}}.',
  },
  'not-counted': {
    en: '{count, plural, one {# vote is} other {# votes are}} not counted: not theirs to cast, or one too many.',
    fr: '{count, plural, one {# vote n’est pas compté} other {# votes ne sont pas comptés}} : sans droit de vote, ou en trop.',
    ar: '{count, plural, one {صوت واحد لم يُحتسب} two {صوتان لم يُحتسبا} few {# أصوات لم تُحتسب} many {# صوتًا لم تُحتسب} other {# صوت لم تُحتسب}}: لا حق في الإدلاء به، أو زائد عن الحد.',
  },
})

export const decidesWords: Record<WayToDecide, VisitorMessage> = visitor({
  consensus: { en: 'Consensus', fr: 'Consensus', ar: 'التوافق' },
  consent: { en: 'Consent', fr: 'Consentement', ar: 'الرضا' },
  majority: { en: 'Majority', fr: 'Majorité', ar: 'الأغلبية' },
  'two-thirds': { en: 'Two thirds', fr: 'Deux tiers', ar: 'الثلثان' },
})
