import type { Board } from './board.js';

/** SuccessFactors, on employers' own hosts; its microdata is read before these elements. */
export const successfactors: Board = {
  name: 'SuccessFactors',
  page: { body: '.jobdescription', title: '[data-careersite-propertyid="title"]' },
};
