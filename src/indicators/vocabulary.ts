/**
 * How people in English children's services say the same thing. Each line names one or more concepts (space-separated;
 * `a|b` where the words may mean either) and, after the colon, the phrases that stand for them. Phrases are matched
 * longest first, in any inflection, so only different words are listed. General knowledge of the sector: what one
 * council calls one of its own indicators belongs in knowledge/indicators.yml.
 */
const lines = `
# names of groups and times that say nothing beside an indicator
nothing: top quartile, first quartile, second quartile, third quartile, fourth quartile, bottom quartile, second quarter, young people, young person, young ones, year to date, so far this year, end of quarter, last month of quarter, no polarity
# children and families
child-in-care: children in care, child in care, in care, looked after, looked after children, care experienced, lac, cla, cic, corporate parenting, in our care
care-leaver: care leaver, leaving care, left care, former relevant, cl, cls, care leavers service, careleaver
foster-carer: foster carer, foster, fostering, foster family, in house carers
adoption: adopted, adoption, adopt, adopter, adoptive
asylum: uasc, unaccompanied asylum seeking children, unaccompanied, asylum seeking, asylum
young-carer: young carer, young adult carer
family: family, fams, household
individual: individual, people, person, client, service user, customer, folk
early-help: cfws, children and family wellbeing service, child and family wellbeing service, family wellbeing service, family wellbeing, wellbeing service, wellbeing, well being service, early help, family hub, supporting families, troubled families
worked-with: worked with, work with, working with, support, helped, seen, served, reached, engaged, caseload of
# social care
social-care: csc, childrens social care, social care, social services, social work
cp: child protection, cp, safeguarding, at risk register
cp plan: cpp, child protection plan, cp plan, protection plan
plan: plan
child-in-need: child in need, children in need, cin
repeat: second or subsequent time, second or subsequent, second time, subsequent, second, 2nd, again, another, repeat, recurring, return, back on, back onto, back into, go back, going back, more than once
cp plan repeat: reregistration, reregister, reregistered
referral: referral, refer, front door, mash
referral repeat: rereferral, rerefer, rereferred, reref, referred back, come back
contact: contact
review: review, reviewed, review conference, review meeting, conference
cp review: rcpc, review child protection conference, cp review conference
cp initial-conference timeliness: icpc, initial child protection conference
strategy-discussion: section 47, s47, strategy discussion, strategy meeting
timeliness: timescale, within timescale, on time, in time, timely, timeliness, deadline, statutory time limit, promptly, overdue, late
assessment single-assessment social-care: single assessment, sa, sas, child and family assessment, childrens and families assessment, social work assessment, social care assessment, c and f assessment, cfa
assessment: assessment, assessed
long: lasting, long, lengthy, long running, long standing, duration, prolonged
n:3|repeat: multiple, several, frequent, repeatedly
placement n:3|move: placement move, change of placement, change of home, move, moved
placement: placement
placement|accommodation: home, place to live, living arrangement
placement same: placement stability, stable placement, stable home, settled placement, long term placement
same|long: long term, longer term
same: same, stability, stable, settled, unchanged
suitable: suitable, suitably, proper, properly, appropriate, decent, adequate
accommodation: accommodation, live, living, place to live, somewhere to live, housing, house, housed, lodging, homeless, roof over
missing: missing from home, missing from care, missing episode, runaway, return interview
exploitation: cse, cce, exploitation, sexual exploitation, criminal exploitation, county lines
social-worker: social worker, practitioner
turnover: turnover, vacancy, agency staff, agency worker, retention, recruitment
caseload: caseload, case load
residential: residential care, residential home, childrens home, residential
kinship: kinship, special guardianship, sgo, connected carer, friends and family care
visit: visit, visited, statutory visit
pathway: pathway plan
pep plan education: pep, personal education plan
# health
dental: dental, dentist, teeth, tooth, oral health, dental check, dental checkup, dental health
health assessment: health assessment, ha, health check, medical, medical check, health checkup, rha, review health assessment, annual health, health review
health assessment initial: iha, initial health assessment
health: health, healthy
immunisation: immunisation, vaccination, jab, vaccine
mental-health: mental health, camhs, emotional wellbeing, sdq, strengths and difficulties
annual: annual, yearly, once a year, every year, each year, in the last year, last 12 month, past year, past 12 month
# early years
age2 feee: age2 offer
age3 feee: age3 offer
feee: feee, early education offer, free early education entitlement, funded early education entitlement, funded early education, free early education, early education entitlement, early education, early learning, free childcare, funded childcare, funded place, free place, funded, free nursery, free entitlement, nursery place, nursery, childcare, childcare place, preschool, pre school, early years, early years place, 15 hours, 30 hours, playgroup
take-up: take up, took up, taking up, taken up, uptake, takeup, taking
eligible: eligible, entitled, qualifying
quality: high quality, quality, good quality provider
quality|rating: good quality
provision: provision, provider, setting
gld: good level of development, gld, early years foundation stage profile, eyfsp
# schools and SEND
school: school, academy, maintained school
primary school: primary, primary school, infant school, junior school, ks1, reception
secondary school: secondary, secondary school, high school, upper school, senior school
special-school: special school, specialist provision, specialist placement
rating: rated good or outstanding, good or outstanding, good and outstanding, good, outstanding
ofsted: ofsted, ofsted rating, ofsted grade, ofsted judgement, rated, rating, grade, graded, judged, inspection outcome, inspection result
mainstream: mainstream, ordinary, regular school, normal school
wsoa: written statement of action, wsoa
ehcp plan: statement, statemented, ehcp, echp, ehc plan, ehc, education health and care plan, education health care plan, education and health care plan, statement of special educational needs
send: send, sen, special needs, special educational needs, special educational needs and disabilities, additional needs, special education
send sen-support: sen support, sen k, send support, special needs support, special educational needs support, additional needs support, sen help
disability: disability, disabled
in-receipt: in receipt, receiving, receive
home-education: ehe, electively home educated, elective home education, electively educated at home, educated at home, education at home, home educated, home education, home ed, home school, home schooled, home schooling, homeschooled, homeschool, homeschooling, taught at home, educating at home, schooled at home, electively home schooled, home educator, home tuition by parents
exclusion: exclusion, excluded, suspension, suspended, permanent exclusion, fixed term exclusion
attendance: attendance, absence, absent, persistent absence, truancy, missing education, cme, children missing education
attainment: attainment, attainment 8, progress 8, gcse, a level, key stage 2, key stage 4, ks2, ks4, exam result, sats, reading writing and maths
admission: admission, first choice, first preference, school offer
free-school-meals: free school meals, fsm, pupil premium, disadvantaged
eet: eet, ete, employed, employment, in work, studying, job
eet|work: work, working
eet|education: education, training, learning, college, apprenticeship
neet: neet, unemployed, unemployment, out of work, not in work, not working, without work, without a job, no job, not in education, not in training, jobless
participation: participation, september guarantee, not known destination
# youth justice
first-time-entrant: first time entrant, fte, first time offender, first time offending, new offender, new young offender, first offence, first time in the criminal justice system, entering the criminal justice system, entering criminal justice, entering the youth justice system, entering youth justice, first timer, new entrant, entrant
first-time-entrant: entering the justice system, new to the justice system
youth-justice: justice system, justice, criminal justice system, criminal justice, youth justice, youth justice system, youth offending, youth offending service, youth crime, juvenile justice, yot, yos, yjs
offending youth-justice: young offender, youth offender, juvenile offender, teenage offender, offending by young people, offending by children
offending: offend, offending, offender, offence, convicted, conviction
offending|youth-justice: crime, criminal
offending repeat: reoffend, reoffending, reoffender, reoffended, proven reoffending, recidivism, offend again, repeat offending, repeat offender, reconviction, reconvicted
custody: custody, custodial, custodial sentence, prison, jail, locked up, detention, detained, behind bars, secure estate, yoi, incarcerated, incarceration, imprisoned, remand, sent down, put away
# money and other business of a council, so that such words are not taken for something else
budget: budget, overspend, underspend, saving, expenditure, spend, cost, funding, grant
complaint: complaint, compliment
roads: road, pothole, highway, gritting, pavement, traffic, parking, street, bus, transport, cycling
waste: bin, waste, recycling, rubbish, litter, tip
adults: adult, older people, elderly, carer, care home, dementia, hospital, pension
places: library, museum, park, leisure, countryside, tourism
tax: council tax, business rates, tax, benefit, universal credit, rent, fee
planning: planning application, planning permission, planning, development, flood, climate, carbon, environment
staffing: staff, sickness, workforce, vacancy, pay, salary
safety: domestic abuse, violence, knife crime, drug, alcohol, anti social behaviour, police
population: population, birth, census, poverty, deprivation, obesity, breastfeeding, teenage pregnancy, infant mortality
`;

/** The concepts a phrase stands for, each with its alternatives. */
export interface Meaning {
  readonly concepts: readonly (readonly string[])[];
  readonly phrases: readonly string[];
}

export const vocabulary: readonly Meaning[] = lines
  .split('\n')
  .filter((line) => line.includes(': '))
  .map((line) => {
    const [concepts = '', phrases = ''] = line.split(': ');
    return {
      concepts: concepts
        .split(' ')
        .filter((concept) => concept !== 'nothing')
        .map((concept) => concept.split('|')),
      phrases: phrases.split(',').map((phrase) => phrase.trim()),
    };
  });

/** What goes without saying: who speaks of placements speaks of children in care. Implied ideas may be said, but need not be. */
export const implied: Readonly<Record<string, readonly string[]>> = {
  placement: ['child-in-care', 'social-care'],
  'care-leaver': ['social-care', 'child-in-care'],
  'child-in-care': ['social-care'],
  dental: ['health'],
  cp: ['social-care'],
  referral: ['social-care'],
  'single-assessment': ['social-care'],
  ehcp: ['send'],
  'sen-support': ['send'],
  feee: ['provision', 'take-up'],
  rating: ['quality', 'ofsted'],
  quality: ['rating'],
  custody: ['youth-justice', 'offending'],
  offending: ['youth-justice'],
  'first-time-entrant': ['youth-justice', 'offending'],
};
