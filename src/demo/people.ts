/** One person for each role, with an address at a domain reserved for examples. */
export const demonstrationPeople: { email: string; who: { en: string; fr: string } }[] = [
  {
    email: 'marguerite@peterborough.example',
    who: { en: 'coordinator in Peterborough', fr: 'coordonnatrice à Peterborough' },
  },
  {
    email: 'tomas@peterborough.example',
    who: { en: 'staff in Peterborough', fr: 'membre du personnel à Peterborough' },
  },
  {
    email: 'hana@peterborough.example',
    who: {
      en: 'working group chair in Peterborough',
      fr: 'présidente d’un groupe de travail à Peterborough',
    },
  },
  {
    email: 'samir@peterborough.example',
    who: { en: 'member contact in Peterborough', fr: 'personne-ressource d’un membre à Peterborough' },
  },
  {
    email: 'rosalind@eastcentral.example',
    who: { en: 'coordinator in Yorkton', fr: 'coordonnatrice à Yorkton' },
  },
]
