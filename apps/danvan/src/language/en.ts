import type { vi } from './vi.ts';

export const en: Readonly<Record<keyof typeof vi, string>> = {
  'nav.home': 'Joint picture',
  'nav.progress': 'Progress of reporting',
  'nav.table': 'Figures',
  'nav.decade': 'Ten years of Kon Tum',
  'nav.units': 'Units',

  'home.title': 'Joint picture',
  'home.titleOf': 'Joint picture: {unit}',
  'home.purpose': 'What did we agree, and where does it stand.',

  'page.progress': 'Progress of reporting',
  'page.progressOf': 'Progress of reporting: {unit}',
  'page.progressPurpose': 'Who has reported, who is late.',

  'table.title': 'Figures',
  'table.titleOf': 'Figures: {unit}',
  'table.purpose':
    'Approved figures by unit and indicator. Choose a name to go deeper, a figure to see its sources.',

  'joint.progress': 'Progress of reporting',
  'joint.submittedOf': '{submitted} of {expected} reports submitted ({percent})',
  'joint.seeProgress': 'See who is late',
  'joint.results': 'Results together',
  'joint.placesNote': 'Place by place, in {unit}',
  'joint.FINAL': 'final',
  'joint.PROVISIONAL': 'provisional',
  'joint.AWAITED': 'no figure yet',
  'joint.NONE': 'none expected',

  'decade.title': 'Ten years of Kon Tum',
  'decade.purpose': 'Ten years of the regulation on mass mobilisation.',
  'decade.purposeOf': 'What {unit} did under the regulation on mass mobilisation, {from} to {to}.',
  'decade.FORCES': 'Forces in the communes',
  'decade.FORCES.words': 'Those nearest to the people.',
  'decade.TEAMS': 'Mass organisations',
  'decade.TEAMS.words': 'People who govern, reconcile and protect themselves.',
  'decade.MODELS': 'Models',
  'decade.MODELS.words': 'Good ways of working, built and replicated.',
  'decade.LAUNCHES': 'Launches',
  'decade.LAUNCHES.words': 'In key areas, schools, offices and enterprises.',
  'decade.CLOSENESS': 'Close to the people',
  'decade.CLOSENESS.words': 'Listening, information, volunteering.',
  'decade.OTHER': 'Other results',
  'decade.OTHER.words': 'Other indicators of the report.',
  'decade.source':
    'Source: summary report of {unit}, figures as of {day}. Two figures side by side are a linked pair.',
  'decade.after': 'Where these figures stand after the merger',
  'decade.afterNote': 'The line is the day looked at; drag it to another day.',
  'decade.agree': 'All {all} figures of {from} now count under {to}; not one of them has changed.',
  'decade.agreeNation': 'The nation’s total has not changed either.',
  'decade.differ': '{same} of {all} figures of {from} are the same under {to}.',
  'decade.indicator': 'Indicator',
  'decade.then': 'as it was',
  'decade.now': 'in today’s structure',
  'decade.national': 'The same years, in the whole country',
  'decade.nationalNote':
    'Programme 38 of the Central Mass Mobilisation Commission and the Ministry, until {day}.',
  'decade.nationalSource': 'Source: {form}, {day}.',
  'decade.empty': 'No ten-year summary yet',
  'decade.emptyWords': 'This page appears when the summary report is loaded.',
};
