export const emulationVi = {
  'emulation.title': 'Thi đua, khen thưởng',
  'emulation.rounds': 'Đợt chấm',
  'emulation.clusters': 'Cụm thi đua',
  'emulation.criteria': 'Bộ tiêu chí',
  'emulation.commendations': 'Khen thưởng',
};

export const emulationEn: Record<keyof typeof emulationVi, string> = {
  'emulation.title': 'Emulation and commendation',
  'emulation.rounds': 'Scoring rounds',
  'emulation.clusters': 'Clusters',
  'emulation.criteria': 'Criteria sets',
  'emulation.commendations': 'Commendation',
};
