import { searchWords } from '../indexing/search-words.ts';

/**
 * What belongs under a topic although it says other words: an officer asked about SEND money looks at the high needs
 * block. Before the colon, ways to name the topic; after it, what is part of it. General knowledge of the sector, like
 * the glossary; a word that only sometimes belongs is left out.
 */
const lines = `
send, sen, special educational needs, special educational needs and disabilities: special educational needs, send, sen support, education health and care plan, ehcp, ehc plan, high needs, special school, specialist provision, send hub, written statement of action, wsoa, designated clinical officer, neurodevelopmental pathway
children in care, looked after children, corporate parenting: children in care, looked after children, care leavers, social care placements, residential care, residential homes, foster care, foster carers, fostering, kinship care, kinship caring, kinship carers, fostering and adoption, adoption service, adopters for, placement costs, children were placed, permanence planning, corporate parents, in-house foster, place children, child remained in residential, placements and the costs, cost of placements, securing placements, placements at a lower cost
placements, social care placements: placements, social care placements, residential care, residential homes, foster care, fostering, kinship care, residential capacity, children were placed
budget, medium term financial strategy, mtfs, finance, money, council finances: medium term financial strategy, mtfs, budget, dedicated schools grant, efficiency savings, proposed savings, savings target, overspend, underspend, capital programme, growth requirement, budgeted growth, growth projected, growth projections, growth over, funding gap, funding formula, high needs block, early years block, financial position, financial challenges, level of funding, additional funding, cost reductions, funding floor, deficit, high needs dsg
children's social care, social care: children's social care, social workers, child protection, single assessment, children in care, care leavers, children in need
inspection, ofsted, ofsted inspection, inspections: ofsted, inspectors, focused visit, focus visit, inspection, ilacs
youth justice, youth offending, youth crime: youth justice, youth offending, first time entrants, re-offending, custody, young offenders
early years: early years, free early education entitlement, funded early education entitlement, nursery
workforce, recruitment and retention, staffing, social workers: social workers, recruitment and retention, market premia, agency staff, caseloads, workforce
early help: early help, children and family wellbeing service, family hubs, supporting families, wellbeing centres
child protection, safeguarding: child protection, safeguarding
schools, education: schools, school places, primary school, secondary schools
attendance, absence, school attendance: attendance, absence, absent, children missing education
transport, school transport: school transport, transport, taxis, taxi
health of children in care: health assessment, dental check
covid, covid-19, pandemic, coronavirus: covid-19, coronavirus, pandemic, lockdown
`;

/** Stemmed phrases that name a topic, beside the stemmed phrases that are part of it. */
export interface TopicPart {
  readonly names: readonly (readonly string[])[];
  readonly holds: readonly (readonly string[])[];
}

export const topicMap: readonly TopicPart[] = lines
  .split('\n')
  .filter((line) => line.includes(':'))
  .map((line) => {
    const [names = '', holds = ''] = line.split(':');
    const phrases = (list: string) => list.split(',').map((phrase) => searchWords(phrase.trim()));
    return { names: phrases(names), holds: phrases(holds) };
  });
