/*
 * What the day's own text says, as it says it: its sentences, programme, quotes and numbers. Lines that the text
 * breaks are joined with one space. Page numbers and bullets are not words, and are left out.
 */

/** The sentences, headings and lines. */
export const sentences: readonly string[] = [
  'Temadag for Bisidderambassadører',
  'Velkommen',
  'Hvorfor er det nu bisidning er en god idé',
  'Tobias',
  'https://www.youtube.com/watch?v=Wrd3_4dSCFY',
  'Sammen stopper vi svigt',
  'Børns Vilkår har været bisidder i 5.219 sager siden 2008',
  'I 757 sager fik et barn en bisidder i 2021. I alt var der 916 aktive bisiddersager i løbet af 2021.',
  'I 2021 var der 439 nye bisiddersager i kommunen, hvilket er på niveau med 2020.',
  'Der var 318 nye bisiddersager i Familieretshuset - en stigning på 35 pct. siden 2020.',
  'Stigningen afspejler sandsynligvis, at der i 2021 har været en del kampagner om Børns Vilkårs bisidderordning og fokus på samarbejdet med Familieretshuset.',
  'Der har desuden været arbejdet med at rekruttere flere bisidderambassadører i kommunerne, som har til formål at udbrede kendskabet om bisidderordningen til deres kolleger.',
  'Udover de 757 sager, der er påbegyndt i 2021, har bisidderne arbejdet med 159 sager, som er startet før 2021.',
  'Der har altså i alt været 916 aktive bisiddersager i 2021.',
  'Note: Kommunesager inkluderer bisidninger, der er foregået enten i kommunen, Ankestyrelsen, Ungdomskriminalitetsnævnet, Børn og unge-udvalget eller retten.',
  'Sager i Familieretshuset inkluderer bisidninger, der er foregået enten i Familieretshuset eller Familieretten.',
  'Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen til de underretninger, Børns Vilkår foretog i 2021',
  'Hyppigste problemstillinger i underretningerne',
  'Procentgrundlaget er 209 underretninger.',
  'Samme sag kan figurere under to forskellige problemstillinger.',
  'Andelene for eksempelvis fysisk og psykisk vold kan derfor ikke lægges sammen for at få det samlede antal sager, hvor vold er problemstillingen.',
  '674 børn fik en bisidder fra Børns Vilkår i 2020',
  'Procentgrundlag: 674 nye bisiddersager.',
  '65 pct. var nye bisiddersager i kommunen, og 35 pct. var nye bisiddersager i Familieretshuset eller retten.',
  'Hvad siger børnene om at have en bisidder',
];

/** "Dagens Program" by its parts. The text writes BørneTelefonen in two ways, so capitals do not count here. */
export const programme: readonly (readonly string[])[] = [
  ['Dagens Program'],
  ['10.30', 'Velkommen, kaffe og croissant'],
  ['10.45', 'Intro til dagen'],
  [
    '11.00',
    'Børnenes fortællinger fra børnetelefonen',
    'Kommunen set fra et børneperspektiv',
    'Solveig Jessen',
    'Børnefaglig konsulent',
    'BørneTelefonen',
  ],
  ['13.00', 'Frokost'],
  ['13.30', 'Oplæg ved en Bisidder', 'Susan Tims'],
  ['14.00', 'Erfaringsudveksling', 'om bisidning og ambassadørrollen'],
  ['15.00', 'Kaffe og kage'],
  ['15.15', 'Opsamling og refleksioner'],
  ['16.00', 'Farvel og tak for i dag'],
];

/** The children's words, to the byte, and who said them. */
export const quotes: readonly Readonly<{ words: string; who: string }>[] = [
  {
    words:
      'Jeg var meget nervøs for at komme til børnesamtale, fordi jeg aldrig har prøvet det før.. Men min bisidder snakkede med mig før jeg skulle til samtale, og gjorde mig opmærksom på det jeg ville snakke om.',
    who: 'Pige, 13 år',
  },
  {
    words:
      'Jeg troede i starten at en bisidder var til for at snakke for mig, men i stedet blev overrasket over, at bisidderen motiverede mig til selv at snakke for min sag. Bisidderen udviste en stor støtte, og hjalp mig til at se sider af mig selv jeg ikke har set før. Fantastisk!',
    who: 'Pige, 17 år',
  },
  {
    words:
      'Jeg har efterhånden været til et par møder selv inden jeg fik en Bisidder fra Børns Vilkår. Det var bestemt ikke særlig rart, da min sagsbehandler ikke lyttede til mig. Jeg stod meget alene med både mine forældre og min sagsbehandler imod mig. (…) Men efter jeg fik en Bisidder fra Børns Vilkår gik det hele meget bedre, de kunne nemlig også fortælle mig hvilke rettigheder jeg har. Jeg må jo ærlig indrømme, at jeg ikke har forstand på særlig meget indenfor børn og unge afdelingen, så min sagsbehandler kunne bilde mig alt ind. Så jeg er evig taknemlig for at have fået en god Bisidder fra jer, det har hjulpet rigtig meget :)',
    who: 'Dreng, 16 år',
  },
];

/** The numbers and years. */
export const numbers: readonly string[] = [
  ...['5.219', '757', '916', '439', '318', '35', '159', '209', '674', '65'],
  ...['2008', '2020', '2021'],
];

/** Text that may hold digits without being a number: addresses. */
export const addresses: readonly string[] = ['https://www.youtube.com/watch?v=Wrd3_4dSCFY'];
