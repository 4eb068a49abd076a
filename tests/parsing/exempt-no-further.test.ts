import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const council = 'MERE DISTRICT COUNCIL\nCabinet\n';
const minutes = (...paragraphs: readonly string[]): string =>
  [
    `${council}Minutes of the meeting held on 5 March 2024`,
    'Present: Councillors Ash (Chairman) and Birch',
    ...paragraphs,
  ].join('\n\n');
const report = (...paragraphs: readonly string[]): string =>
  ['CABINET – 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE', ...paragraphs].join('\n\n');

const first = '1. The Openfirst field is let for grazing until the end of the year.';
const papers: Readonly<Record<string, string>> = {
  'a field that says that no appendix is exempt': report(
    first,
    'Exempt appendices: None',
    'Appendix A',
    'The Opensecond plan is here.',
  ),
  'a star before a number, told of in the past': minutes(
    'Items marked * were considered in private.',
    '51. Library\n\nThe Openfirst hours are longer.',
    '52. *Depot sale\n\nThe Hushfirst offer was accepted.',
    '53. Next\n\nThe Opensecond meeting is in May.',
  ),
  'a star behind a title, told of with a star': minutes(
    '* Denotes an item considered in private',
    '51. Library\n\nThe Openfirst hours are longer.',
    '52. Depot sale *\n\nThe Hushfirst offer was accepted.',
    '53. Next\n\nThe Opensecond meeting is in May.',
  ),
  'a star told of as an asterisk': minutes(
    'Items marked with an asterisk (*) contain exempt information.',
    '51. Library\n\nThe Openfirst hours are longer.',
    '*52. Depot sale\n\nThe Hushfirst offer was accepted.',
    '53. Next\n\nThe Opensecond meeting is in May.',
  ),
  'a risk whose level is high': report(
    '1.1 The Openfirst roof may fail.\nLevel: High',
    '1.2 The Opensecond boiler may fail.\nLevel: Medium',
  ),
  'no confidential items before the meeting closed': minutes(
    '61. Budget\n\nThe Openfirst budget was approved.',
    '62. Confidential items\n\nThere were none. The meeting closed at Openhalf past seven.',
  ),
  'nothing but a dismissal told below such a title': minutes(
    '61. Budget\n\nThe Openfirst budget was approved.',
    '62. Confidential items\n\nNone of the Hushfirst claims was settled. The meeting closed at nine.',
  ),
  'confidential waste beside merged cells': report(
    '| Theme | Measure | 2025 |\n| --- | --- | --- |\n| Paper | Openfirst paper | 40 |\n| | Confidential waste | 12 |\n| | Opensecond card | 9 |',
  ),
  'a heading, marked with the law in brackets, run on with its words': report(
    first,
    '2. Price \u2013 EXEMPT (paragraph 3)\nThe Hushfirst offer is best.',
    '3. Law\nThe Opensecond land may be sold.',
  ),
  'a question why an earlier meeting was private': minutes(
    '61. Questions from the public\n\nQuestion 2 from Ms Lake to the Leader:\n\n“Why was part of the meeting in February held in private?”\n\nCouncillor Ash replied that Openfirst prices were at stake.',
    '62. Roof\n\nThe Opensecond tender was lowest.',
  ),
  'a question why the public was excluded, reported': minutes(
    '61. Questions\n\nMr Lee wished to know why the press and public had been excluded in March. The Leader said that Openfirst prices were at stake.',
    '62. Roof\n\nThe Opensecond tender was lowest.',
  ),
  'a question about something else before the public was sent out': minutes(
    '61. Questions\n\nThe Openfirst hall was full.\n\nMr Lee asked why papers were late. RESOLVED that the press and public be excluded from the meeting.',
    '62. Roof\n\nThe Hushfirst tender was lowest.',
  ),
  'the public back with a sentence on what would be done': minutes(
    '61. Exclusion of the public\n\nRESOLVED that the press and public be excluded from the meeting for the remaining items.',
    '62. Claim\n\nThe Hushfirst claim will be settled.',
    '63. Next meeting\n\nThe public were readmitted. The Leader said that the next meeting would be held at Openfirst school.',
  ),
  'a page after the end of an exempt annex': report(
    first,
    'Annex: small numbers – EXEMPT FROM PUBLICATION (paragraph 2, Schedule 12A)',
    'Three Hushfirst children were moved.',
    'End of exempt annex',
    'Notes for readers',
    'The Opensecond figures are provisional.',
  ),
  'a section after the end of an exempt appendix in words': report(
    first,
    'CONFIDENTIAL APPENDIX 2: TENDERS',
    'The Hushfirst firm bid least.',
    '*** END OF CONFIDENTIAL APPENDIX ***',
    'BACKGROUND PAPERS',
    'The Opensecond survey of 2024.',
  ),
  'a table of an exempt appendix ends, and the appendix goes on': report(
    first,
    'EXEMPT APPENDIX 2: TENDERS',
    'The Hushfirst firm bid least.',
    'End of exempt table',
    'The Hushsecond firm is in debt.',
  ),
  'paragraphs between two marks that name them': report(
    first,
    '2. The Opensecond complaints came in March and were from drivers.',
    '[EXEMPT – paragraphs 3 and 4 are not for publication (Schedule 12A, Part 1, paragraph 6)]',
    '3. Officers will serve the Hushfirst notice in the morning.',
    '4. The Hushsecond court will be asked for an order.',
    '[END OF EXEMPT PARAGRAPHS]',
    '5. The Openthird costs can be met.',
  ),
  'paragraphs in a quoted box between two marks': `# Mere Council\n\n## Planning Committee, 3 October 2024\n\n**Report of the Planning Manager**\n\n### Mill Farm: storage\n\n1. The Openfirst complaints came in March and were from drivers.\n\n2. The owner of the Opensecond field was asked to apply.\n\n> **EXEMPT - paragraphs 3 and 4 are not for publication (Schedule 12A, Part 1, paragraph 6).**\n>\n> 3. Officers will serve the Hushfirst notice.\n>\n> 4. The Hushsecond court will be asked for an order.\n>\n> **END OF EXEMPT PARAGRAPHS**\n\n5. The Openthird costs can be met.\n`,
  'pink pages between two marks': report(
    first,
    '2. The Opensecond fence is to be mended in the spring.',
    '*** BEGIN PINK PAGES ***',
    '3. The Hushfirst offer is the best.',
    '*** END PINK PAGES ***',
    '4. The Openthird costs can be met.',
  ),
  'confidential text between two marks without signs': report(
    first,
    'The Opensecond fence is to be mended in the spring.',
    'CONFIDENTIAL MATERIAL STARTS',
    'The Hushfirst offer is the best of all those made.',
    'CONFIDENTIAL MATERIAL ENDS',
    'The Openthird costs can be met from the budget.',
  ),
  'a field of access in the middle, and another after it': report(
    'Access: open',
    first,
    'Part 2 – Offers',
    'Access: closed',
    '2. The Hushfirst offer is the best.',
    'Part 3 – Costs',
    'Access: open',
    '3. The Openthird costs can be met.',
  ),
  'a public version from which what is exempt was taken': report(
    'PUBLIC VERSION (exempt information removed under paragraph 3, Schedule 12A)',
    first,
    '2. The best offer is [REDACTED] from [REDACTED], with Opensecond gardens.',
  ),
  'a redacted copy for the public': report(
    'Redacted version for publication – exempt information has been removed (paragraph 3 of Schedule 12A)',
    first,
    '2. The best offer is ████ and the Opensecond gardens stay.',
  ),
  'a version for members': report(
    'EXEMPT VERSION – MEMBERS ONLY – contains exempt information, paragraph 3 of Schedule 12A',
    '1. The Hushfirst field is let for grazing.',
    '2. The Hushsecond offer is the best.',
  ),
  'a public copy that says what the members’ copy is': report(
    'PUBLIC COPY. A version containing exempt information has been sent to Members only.',
    first,
    '2. The Opensecond gardens stay.',
  ),
  'an appendix marked before its name, and a public one after it': report(
    'Appendix 1 is restricted. The report and Appendix 2 may be published.',
    first,
    'RESTRICTED – Appendix 1',
    'Contains exempt information: paragraphs 12 and 14, Part 4, Schedule 12A. Board members only.',
    'The Hushfirst home will close in September.',
    'PUBLIC – Appendix 2',
    'There are fourteen of us in the Opensecond group.',
  ),
  'an appendix marked in two tongues, and a public one after it': report(
    'Appendix 1 is restricted. The report and Appendix 2 may be published.',
    first,
    'CYFYNGEDIG / RESTRICTED – Appendix 1',
    'Contains exempt information: paragraphs 12 and 14, Part 4, Schedule 12A. Board members only.',
    'The Hushfirst home will close in September.',
    'CYHOEDDUS / PUBLIC – Appendix 2',
    'There are fourteen of us in the Opensecond group.',
  ),
  'an item of which nothing was private': minutes(
    '4. Speed watch: eleven Openfirst volunteers had been trained.',
    '5. Confidential matters (1960 Act): none this month, so the Opensecond public were not asked to leave.',
    '6. Next meeting: the Openthird hall, 10 January 2024.',
  ),
  'an exempt appendix that was taken in public after all': minutes(
    '35. Risk register\n\nThe Openfirst risks were noted.',
    '36. EXEMPT APPENDIX: LEISURE TRUST\n\nThe Chairman said that the appendix had been withheld under paragraph 3. The reasons for exemption no longer applied. The appendix was therefore considered in public, and showed an Opensecond deficit.',
    '37. Next meeting\n\nThe Openthird hall.',
  ),
  'a minute that says that it stands apart': minutes(
    '46. Square\n\nThe Openfirst paving will be local.',
    '47. Ice rink\n\nThe minute of this item is private and is issued separately to members.',
    '48. Bandstand\n\nThe Openthird bandstand will be green.',
  ),
  'a hearing with one paragraph in private': `MERE BOROUGH COUNCIL\nSTANDARDS (HEARINGS) PANEL\nMinutes of the hearing held on 27 November 2024\n\nPresent: Councillors Ash (Chairman) and Birch\n\n1. The Chairman explained the Openfirst procedure.\n\n2. RESOLVED that the press and public be excluded while the medical evidence is heard, as it is exempt information under paragraph 1 of Schedule 12A.\n\n3. [IN PRIVATE] The witness told the Panel of the Hushfirst illness since the posts began. Her doctor's letter recorded two visits to the Hushsecond team in May.\n\n4. The public were invited back into the room at 3.10 pm and the hearing continued in open session.\n\n5. The Openthird breach was found.\n`,
  'an exempt minute between public words of one item': `Agenda item\nRiverside lease\nMeeting: 11/02/2026 - Cabinet (Item 87)\n\n87 Riverside lease\n\nMinutes:\n\nThe Cabinet Member presented the Openfirst report and thanked the panel.\n\nRESOLVED:\n\n(1) That the Opensecond lease be approved.\n\nMinutes (exempt appendix):\n\nNot for publication: paragraph 3, financial or business affairs of any particular person.\n\nCabinet was told that the landlord would accept the Hushfirst rent.\n\nReasons for the decision:\n\nThe Openthird wards are far from a hub.\n`,
  'a table of business with a column of access': `# Mere Council\n\n## Communities Committee, 14 November 2024, 5.30 pm\n\n| Item | Title | Open or exempt | Reasons for exemption |\n|---|---|---|---|\n| 1 | Apologies | Open | |\n| 2 | Warm spaces: Openfirst venues have signed up | Open | |\n| 3 | Youth grants | Exempt | Paragraph 3 - financial affairs. Not for publication |\n| 4 | Openthird programme | Open | |\n`,
  'a report that is public but for paragraphs it names': `MERE COUNCIL\nCULTURE COMMITTEE, 24 June 2025\nMUSEUM STORE\nReport by the Museums Manager\n\nNote: This report is open except for paragraphs 2.1 and 2.2, which are exempt under paragraph 3 of Schedule 12A. Not for publication.\n\n1.   Introduction\n1.1  The lease of the Openfirst store ends in March 2027.\n\n2.   Costs\n2.1  The landlord has hinted that he would take Hushfirst pounds.\n2.2  The glass is insured for Hushsecond pounds and will travel.\n2.3  The running costs are Opensecond pounds a year.\n`,
  'a report that was to be so and is not public at all': `MERE COUNCIL\nCULTURE COMMITTEE, 24 June 2025\nMUSEUM STORE\nReport by the Museums Manager\n\nNote: This report was to be open except for paragraph 2.1, which is exempt. This report is not for publication under paragraph 3 of Schedule 12A.\n\n1.   Introduction\n1.1  The lease of the Hushfirst store ends in March 2027.\n\n2.   Costs\n2.1  The landlord has hinted that he would take Hushsecond pounds.\n`,
  'private business of which there was none, at the top of a page': `BRACKMOOR PARK AUTHORITY\nPLANNING COMMITTEE - MINUTES - 10 October 2025\n\nP/1  Exempt business\n     There were no exempt items.\n\nP/2  Barn\n     Permission was refused because the Openfirst windows would harm the barn's front.\n\nP/3  EXEMPT - Ranger's grievance\n     The ranger Hushfirst had lodged a complaint about the officer.\n`,
  'private business of which there was some': `BRACKMOOR PARK AUTHORITY\nPLANNING COMMITTEE - MINUTES - 10 October 2025\n\nP/1  Exempt business\n     There were no exempt items on the agenda, but the Hushfirst tenancy of the Chairman was taken.\n\nP/2  Barn\n     Permission was refused.\n`,
  'minutes on a page, in which the public went out': `# Scrutiny Committee\n\nMinutes of the meeting of **2 February 2023**\n\n## 74. Tip\n\n74.1 Councillor Hartigan said that Openfirst would have to drive eleven miles.\n\n74.2 It was resolved that the public be excluded under paragraph 3 of Schedule 12A.\n\n74.3 The Contracts Manager said that Hushfirst loses money at the tip each month.\n\n74.4 The press and public were readmitted.\n\n74.5 The Committee thanked the Opensecond volunteers for their work.\n`,
  'a motion that stood on the agenda and was not put': `# Policy Committee, 2 December 2025\n\n### 9. Exclusion of press and public\n\nIf the Committee wishes to consider the remaining item in private, it will be appropriate for a resolution to be passed under Section 100A of the Local Government Act 1972.\n\n**Minutes:** A motion to exclude the public and press was not moved. The next item was taken in public.\n\n### 10. Hall\n\n**Minutes:** The Openfirst cafe made a loss last year.\n\n`,
  'a motion that was carried, and another that was not put': `# Policy Committee, 2 December 2025\n\n### 9. Exclusion of press and public\n\nIf the Committee wishes to consider the remaining item in private, it will be appropriate for a resolution to be passed under Section 100A of the Local Government Act 1972.\n\n**Minutes:** The motion to exclude the public was carried. A motion to sit beyond ten was not moved.\n\n### 10. Hall\n\n**Minutes:** The Hushfirst cafe made a loss last year.\n\n`,
};

describe('what is kept back ends where the paper says', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ [text.startsWith('# ') ? 'paper.md' : 'paper.txt']: text })).toEqual([]);
  });
});
