import type { SetupAnswers } from '../setup.ts'

type Statement = NonNullable<SetupAnswers['statement']>

/** Words to start from; meant to be changed. */
const starting: Statement = {
  visionEn: 'A community where everyone who arrives finds a welcome, settles well, and chooses to stay.',
  visionFr:
    'Une communauté où chaque personne qui arrive est accueillie, s’établit bien et choisit de rester.',
  mandateEn:
    'We bring together service providers, municipalities, employers, schools, community groups and newcomers to find out what stands in newcomers’ way, to close the gaps in services, to do fewer things twice, and to prepare our communities to welcome people.',
  mandateFr:
    'Nous réunissons organismes de services, municipalités, employeurs, écoles, groupes communautaires et personnes nouvellement arrivées pour cerner les obstacles, combler les lacunes en matière de services, éviter les dédoublements et préparer nos communautés à l’accueil.',
}

const established: Statement = {
  visionEn:
    'A prosperous and inclusive community in which newcomers take a full part in economic, social and cultural life.',
  visionFr:
    'Une communauté prospère et inclusive où les personnes nouvellement arrivées participent pleinement à la vie économique, sociale et culturelle.',
  mandateEn:
    'Guided by our integration plan, our members and working groups carry out what the community decided together, measure what comes of it, and tell the community.',
  mandateFr:
    'Guidés par notre plan d’intégration, nos membres et nos groupes de travail réalisent ce que la communauté a décidé ensemble, en mesurent les effets et en rendent compte à la communauté.',
}

/** What was typed, its empty boxes filled from the template for this stage. */
export const withTemplate = (stage: 'starting' | 'established' | undefined, typed: Statement): Statement => ({
  ...(stage === 'established' ? established : starting),
  ...typed,
})
