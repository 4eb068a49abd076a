/** Words that carry no meaning of their own beside an indicator's name. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the and or of in on at to by for from with who whom which that this these those is are was were be been being am
  it its as if then than so but our ours we us their they them he she his her you your i me my mine do does did done
  have has had who've we've get gets got getting around lot lots often somewhere hour hours time times scheme place places getting having can could will would shall should may might must there here what whats wots wot
  how many much when where why whose please pls plz show tell give find me let lets know about any some all each every
  number numbers no num figure figures stat stats data percentage percent proportion pct share rate rates level levels total count
  indicator indicators measure measures metric kpi performance dashboard scorecard report reported
  latest current currently now today newest recent recently most quarter quarterly period end during year's ytd date
  child children childrens child's kid kids young youth teenager teen teenagers youngster youngsters juvenile juveniles aged age pupil pupils student students baby
  becoming become subject been completed complete use used uses instances instance cases case system
  county council local authority authorities area city borough lea la
  within open placed held check checks checked plus more over least under above below s ve ll d t re vs versus per just also still yet up down going go look looking`.split(
    /\s+/,
  ),
);

/** Number words and shortenings, brought to one form before phrases are looked for. */
export const sameWord: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  yr: 'year',
  yrs: 'year',
  years: 'year',
  mth: 'month',
  mths: 'month',
  mnths: 'month',
  months: 'month',
  wk: 'week',
  wks: 'week',
  accom: 'accommodation',
  accomodation: 'accommodation',
  ed: 'education',
  educ: 'education',
  sch: 'school',
  schs: 'school',
  assess: 'assessment',
  assmt: 'assessment',
  assessmt: 'assessment',
  prim: 'primary',
  sec: 'secondary',
  hlth: 'health',
  plcmt: 'placement',
  plcmts: 'placement',
  indivs: 'individual',
  ppl: 'people',
  yp: 'young',
  cyp: 'children',
  prot: 'protection',
};
