import type { MoreWords } from '../concept.ts'

/** More ways of saying it in French. */
export const fr: MoreWords = {
  'language-class': {
    says: 'cours anglais gratuit|leçons anglais|suivre cours anglais|étudier anglais|améliorer anglais|débutant anglais|tuteur anglais|groupe conversation|conversation anglaise|apprendre à parler anglais|cours langues|anglais pour immigrants|préparation ielts|préparer ielts|cours ielts|groupe de conversation|anglais débutant',
    asks: 'pratiquer anglais|pratiquer l’anglais|pratiquer la langue|langue|conversation',
  },
  'french-class': {
    says: 'apprendre le français|étudier français|améliorer français|cours de francisation|conversation française|préparation tef|préparer tef|préparation tcf|tef canada|cours tef|pratiquer français|pratiquer le français|français débutant|conversation français',
    asks: 'français|tcf',
  },
  'language-test': {
    says: 'test nclc|examen langue|examen anglais|examen français|test classement|évaluer anglais|évaluation niveau|tef|tcf',
  },
  'settlement-help': {
    says: 'nas|numéro nas|demander nas|numéro assurance sociale|aide formulaire|remplir des formulaires|remplir papiers|carte résident permanent|carte rp|nouvel arrivant aide|agence établissement|organisme établissement|arriver au canada|vivre au canada|s’établir|intervenant établissement|centre accueil|résidence permanente|demander carte d’assurance maladie|obtenir carte santé|carte soleil|lettre immigration|comprendre lettre|renouveler carte de résident|premières démarches',
    asks: 'formulaires|papiers|démarches',
  },
  job: {
    says: 'reconnaître diplôme|faire reconnaître diplôme|ordre professionnel|ordre ingénieurs|permis exercice|équivalence diplôme|évaluation diplômes|emplois|trouver emploi|trouver travail|trouver un travail|offre emploi|offres emploi|centre emploi|chômage|chômeur|chercher emploi|chercheur emploi|salaire|entrevue emploi|entretien embauche|curriculum|expérience canadienne|équivalence diplôme|équivalence diplômes|reconnaissance diplôme|reconnaissance titres|évaluation diplômes|ordre professionnel|recruteur|recrutement|job|jobs|emploi été|banque emplois|employabilité|formé étranger|formée étranger|formés étranger|formées étranger|diplômé étranger|diplômée étranger|programme passerelle|formation d’appoint|permis infirmière|évaluation diplôme|évaluation comparative|agence de placement|club de recherche|premier emploi',
    asks: 'travailler|embaucher|professionnel|carrières|stage|profession|métier|passerelle|équivalence|stagiaire|linkedin',
  },
  citizenship: {
    says: 'devenir canadien|devenir citoyen canadien|demande citoyenneté|cérémonie citoyenneté|citoyen canadien|naturalisation',
  },
  volunteer: {
    says: 'bénévoles|faire du bénévolat|volontaires|heures bénévolat|heures de bénévolat|donner de mon temps|famille jumelle',
    asks: 'jumelage',
  },
  refugee: {
    says: 'réfugiés|statut réfugié|demandeur d’asile|demandeurs asile|demande asile|parrainer réfugié|parrainage réfugiés|personne protégée|personnes déplacées|aide réfugiés|pris en charge par l’état|parrainé par l’état|parrainage privé|parrainer un réfugié|demandeuse asile',
    asks: 'guerre|revendicateur',
  },
  housing: {
    says: 'proprio|garde dépôt|dépôt garantie|logements|appartements|louer appartement|louer logement|location appartement|location logement|chambre à louer|bail|propriétaires|locataires|droits locataires|aide au loyer|subvention loyer|supplément loyer|logement social|logements sociaux|hlm|logement subventionné|itinérance|itinérant|refuge urgence|hébergement urgence|hébergement temporaire|colocation|colocataire|hypothèque|acheter maison|première maison|déménagement|déménager|trouver logement|facture électricité|chauffage|liste attente logement|coopérative d’habitation|loyer en retard|facture hydro|sous-sol|supplément au loyer',
    asks: 'maisons|foyer|chambre|refuge|studio|loger|toit|hlm|coop|colocataire|colocation|bail|moisissure|punaises|chauffage|expulser|expulsé|évincer|éviction',
  },
  health: {
    says: 'orthophoniste|orthophonie|sans médecin|médecins|médecin de famille|docteure|docteurs|cliniques|clinique sans rendez-vous|sans rendez-vous|centre santé|centre de santé communautaire|santé publique|hôpitaux|infirmier|infirmière praticienne|dentistes|soins dentaires|clinique dentaire|mal de dents|lunettes|examen vue|optométriste|ordonnance|médicament|médicaments|pharmacien|accouchement|accoucher|nouveau-né|sage femme|maternité|prénatal|prénataux|vaccination|vaccins|se faire vacciner|covid|grippe|diabète|cancer|physiothérapie|contraception|pédiatre|prise de sang|assurance-santé|assurance santé|carte assurance maladie|ramq|clsc|consultation médicale|soins médicaux|soins des pieds|sans carte|guichet médecin|info-santé|vaccin grippe',
    asks: 'soigner|médecine|dents|yeux|malade|maladie|naissance|diabète|tension|asthme|radiographie|physiothérapie|lunettes|contraception|accouchement|allaitement|allergie|cancer|cœur|chirurgie|pfsi|ramq|ordonnance',
  },
  'mental-health': {
    says: 'cauchemar|cauchemars|insomnie|dors plus|psychiatre|psychologie|psychologues|maladie mentale|soutien moral|parler à quelqu’un|déprimé|dépressif|angoisse|stressé|solitaire|toxicomanie|jeu compulsif|suicidaire|écoute téléphonique|conseiller psychologique|thérapeutes|bien-être|consultation psychologique|dépression post-partum|post-partum|après accouchement dépression|crise de panique|choc post-traumatique|mal du pays|groupe de soutien|groupe d’entraide|clsc psychosocial',
    asks: 'isolement|alcool|drogue|drogues|triste|insomnie|cauchemar|cauchemars|épuisement|colère',
  },
  childcare: {
    says: 'faire garder|garder bébé|garder enfant|gardiennage|garde d’enfant|garde d’enfants|garderies|services de garde|crèches|gardienne enfants|nounou|faire garder enfant|garde après école|service garde scolaire|petits enfants|tout-petits|tout-petit|nourrisson|poupon|couches|subvention garde|subvention garderie|éducatrice petite enfance|place en garderie|halte garderie|jardin enfants|prématernelle|place garderie|garde parascolaire|service de garde scolaire|halte-jeux|groupe de jeu|maman bébé|garde en milieu familial|liste garderie',
    asks: 'bébés',
  },
  school: {
    says: 'quelle école|école envoyer|rentrée scolaire|première année|écoles|inscription scolaire|inscription à l’école|inscrire à l’école|inscrire mon enfant|inscrire mes enfants|école française|école anglaise|école publique|commission scolaire|lycée|collège secondaire|rentrée scolaire|fournitures scolaires|aide devoirs|soutien scolaire|enseignante|autobus scolaire|francisation école|classe accueil|aide maths',
    asks: 'étudiant|scolarité|élève|élèves|bulletin|professeur|orienteur|mathématiques',
  },
  'adult-education': {
    says: 'école adultes|école pour adultes|formation continue|études postsecondaires|prêt étudiant|prêts et bourses|droits de scolarité|métiers spécialisés|formation métier|école du soir|apprendre à lire|apprendre à lire et écrire|lire et écrire|équivalence secondaire|études secondaires|attestation|maîtrise|baccalauréat|compétences essentielles|bourses|terminer secondaire|finir secondaire|finir mes études|terminer études|diplôme secondaire|retour aux études|retourner à l’école|crédits secondaire|formation soudeur|préposé bénéficiaires|test équivalence',
    asks: 'cours|formation|étudier|études|éducation|classe|secourisme|aec',
  },
  legal: {
    says: 'patron paie pas|employeur paie pas|heures impayées|heures supplémentaires|accident travail|blessé travail|congédié|cnesst|cspaat|avocats|avocat immigration|conseil juridique|conseils juridiques|information juridique|services juridiques|droit immigration|consultant immigration|permis de travail|permis étude|permis études|renouveler visa|prolonger visa|parrainer|parrainer famille|parrainer conjoint|faire venir famille|regroupement familial|expulsion pays|renvoi|assermentation|commissaire à l’assermentation|racisme|crime haineux|normes du travail|salaire impayé|demande immigration|audience réfugié|audience asile|demande asile|formulaire asile|fondement demande|tribunal logement|régie logement|employeur passeport|patron passeport|confisque passeport|papiers confisqués|salaire non payé|droits travailleurs|permis ouvert|travailleur vulnérable|résidence permanente demande|casier judiciaire|petites créances',
    asks: 'permis|statut|loi|lois|appel|testament|juge|audience|détention|contravention|procuration|déportation',
  },
  interpreter: {
    says: 'interprètes|traducteurs|traductions|traduction certifiée|traduction officielle|traducteur agréé|faire traduire|service interprétation|parle ma langue|traduire acte|traduire acte naissance|traduire certificat|traduire diplôme|traduire papiers|traduire permis|traduction acte naissance|interprète téléphone|interprète lsq',
  },
  food: {
    says: 'plus rien manger|rien à manger|aide alimentaire|banques alimentaires|panier nourriture|paniers de nourriture|panier alimentaire|dépannage alimentaire|nourriture gratuite|repas gratuit|repas gratuits|petit déjeuner|cuisine communautaire|comptoir alimentaire|lait bébé|popote roulante|nutrition|diète|supermarché|panier noël|paniers noël|frigo communautaire|préparation nourrissons|lait maternisé|boîte à lunch|carte épicerie|nourriture pas chère',
    asks: 'manger|soupe|dîner|souper|déjeuner|cuisiner|cuisine|marché|panier|paniers|guignolée',
  },
  clothing: {
    says: 'vêtements hiver|vêtements d’hiver|vêtement chaud|vêtements chauds|bottes hiver|gants|mitaines|tuque|manteaux|manteau hiver|vêtements usagés|seconde main|vêtements gratuits|meuble|meubles gratuits|meubles usagés|canapé|vaisselle|couvertures|don de vêtements|comptoir vestimentaire|vêtements bébé|électroménagers|habit de neige|articles maison|manteau enfant',
    asks: 'habits|linge|bottes|chaussures|lit|lits|dons|literie|oreiller|poussette|chaussettes|casserole|casseroles|sommier|frigidaire|laveuse',
  },
  transport: {
    says: 'transports|transport en commun|transport public|transport collectif|billet autobus|laissez-passer autobus|horaire autobus|métro|acheter voiture|permis de conduire|permis conduite|examen conduite|école conduite|auto-école|cours de conduite|apprendre à conduire|leçon conduite|bicyclette|siège auto|assurance auto|transport adapté|se déplacer|permis chauffeur|échanger permis|échange permis|permis étranger|permis camion|classe 1|classe 5|siège d’auto|assurance voiture|billet train',
    asks: 'train|voiture|auto|chauffeur|déplacement|camionneur|saaq|covoiturage',
  },
  taxes: {
    says: 'faire ses impôts|faire impôts|déclaration impôt|déclaration d’impôts|déclaration de revenus|remboursement impôt|comptoir impôts|clinique d’impôt|clinique d’impôts|ouvrir compte bancaire|ouvrir un compte|compte en banque|carte de crédit|cote crédit|dettes|prêts|aide financière|soutien financier|épargne|allocation canadienne enfants|allocation familiale|allocations familiales|prestation enfants|prestation fiscale|crédit tps|assurance-emploi|assurance emploi|assurance chômage|aide au revenu|ontario au travail|posph|pension vieillesse|retraite pension|sécurité vieillesse|numéro nas|carte nas|bien-être social|budgéter|envoyer argent|comptable|compte banque|ouvrir compte banque|ouvrir compte|avis de cotisation|transfert argent|envoyer de l’argent',
    asks: 'revenu|revenus|fisc|assurance|subvention|prestation|pension|arnaque|fraude|faillite|reer|reee|celi|hypothèque|t4|chômage|prestations',
  },
  computer: {
    says: 'cours ordinateur|cours d’informatique|apprendre ordinateur|compétences informatiques|aide informatique|ordinateurs|internet gratuit|wi-fi|téléphone cellulaire|carte sim|forfait téléphone|téléphone intelligent|adresse courriel|littératie numérique|atelier informatique|photocopie|numériser|ordi|compte courriel|créer courriel|internet pas cher|emprunter ordinateur|clé usb',
    asks: 'téléphone|technologies|cellulaire|tablette|imprimer|technologie|zoom|tablettes|dactylo|excel',
  },
  disability: {
    says: 'handicapés|handicapée|personnes handicapées|invalidité|invalide|chaise roulante|autiste|tdah|trouble apprentissage|malentendant|surdité|appareil auditif|malvoyant|non-voyant|déficience|déficience intellectuelle|mobilité réduite|langue des signes|répit|éducation spécialisée|accès handicapés|évaluation autisme|trouble du spectre|retard de développement|orthophonie autisme',
    asks: 'autiste|tsa|trisomie|répit|prothèse|marchette|malentendant|braille|déficience',
  },
  'family-safety': {
    says: 'peur mari|peur conjoint|mari frappe|conjoint frappe|violence domestique|femme battue|femmes battues|mari violent|conjoint violent|abus sexuel|agression sexuelle|viol|traite personnes|traite humaine|mariage forcé|maltraitance|maltraitance aînés|maison hébergement femmes|refuge femmes|refuge pour femmes|garde des enfants légale|pension alimentaire|protection enfance|protection jeunesse|cours parents|atelier parents|mère seule|mère monoparentale|famille monoparentale|médiation familiale|thérapie couple|soutien parental|aide aux parents|me bat|me frappe|il me contrôle|contrôle mon argent|peur chez moi|peur à la maison|ordonnance de protection|engagement de ne pas troubler|quitter mon mari|quitter mon conjoint|belle-famille|chicane de couple|homme violent',
    asks: 'violences|menace|menaces|menacer|menacé|menacée|harcèlement|dpj',
  },
  recreation: {
    says: 'café rencontre|café-rencontre|après-midi social|club aînés|relâche|football|basketball|hockey|patinage|patin|piscine|cours de natation|conditionnement physique|yoga|camp été|camp d’été|camp de jour|terrain jeu|bibliothèques|carte bibliothèque|centre communautaire|artisanat|peinture|chorale|se faire des amis|faire des amis|rencontrer du monde|rencontre sociale|loisirs|synagogue|groupe culturel|centre culturel|arts martiaux|cours de danse|club de marche|jeux de société|maison des jeunes|camp de vacances|apprendre à nager|apprendre à patiner',
    asks: 'amusement|religion|communauté|rencontrer|exercice|danse|camps|parc|parcs|livre|livres|activités|activité|théâtre|cinéma|jeux|club|église|mosquée|temple|prier|prière|foi|religieux|sortie|sorties|basket|volleyball|badminton|cricket|karaté|couture|tricot|randonnée|scouts|pêche',
  },
  business: {
    says: 'entreprises|créer entreprise|lancer entreprise|ouvrir entreprise|ouvrir commerce|ouvrir restaurant|entrepreneure|entrepreneurs|à son compte|travailler à son compte|travail autonome|pigiste|démarrage entreprise|prêt entreprise|permis commerce|petit commerce|service traiteur|démarrer service|camion de rue|numéro entreprise|immatriculer entreprise|vendre en ligne|vendre nourriture|ouvrir boutique|ouvrir magasin|salon de coiffure|plan d’affaires|sous-traitant',
    asks: 'commerce|traiteur|boutique|franchise',
  },
  emergency: {
    says: 'nulle part dormir|dormir dehors|dormir soir|urgences|aide urgente|aide immédiate|au secours|secours|pompier|ligne d’urgence|ligne aide|ligne écoute|intervention crise',
    asks: 'danger',
  },
  women: { says: 'mamans|veuve|féminin', asks: 'dame|dames|épouse' },
  youth: { says: 'adolescents|ados|jeune adulte|jeunes adultes|gamin', asks: 'garçon|garçons|fils' },
  seniors: {
    says: 'aînées|vieillesse|vieillir|vieilles personnes|retraités|grand-mère|grand-père|âge d’or|personne aînée|personnes aînées',
    asks: 'vieux',
  },
  'work-language': {
    says: 'anglais santé|anglais pour infirmières|français pour infirmières|français santé|anglais professionnel|français professionnel|anglais métiers',
  },
}
