/** Made libraries speak of what the papers of `knowledge/` speak of, so these topics are on many of their pages. */
export const TOPICS = [
  'foster carers',
  'family hubs',
  'young carers',
  'elective home education',
  'school places',
  'residential care',
  'care leavers',
  'school holidays',
  'the Ombudsman',
  'social workers',
];
